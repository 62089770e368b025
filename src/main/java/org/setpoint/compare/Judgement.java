package org.setpoint.compare;

import java.util.function.ToDoubleBiFunction;
import org.setpoint.observation.Outcome;

/**
 * By what a patient is said to gain or to lose under the other policy: by more than a published threshold of what matters to a
 * patient. Whoever gains by one policy against another loses by the other against the one.
 */
public enum Judgement {
    // spotless:off a table reads better
    /** Points of pain at the end. */
    PAIN_AT_END("pain-at-end-2-points", "Pain at the end, by 2 points or more",
            "2 points of 10: Farrar 2001 (Pain 94:149), much improved",
            (r, o) -> Thresholds.points(r.atEnd(Outcome.PAIN), o.atEnd(Outcome.PAIN), Thresholds.PAIN_POINTS)),
    /** Share of pain at the end. */
    PAIN_SHARE_AT_END("pain-at-end-30-percent", "Pain at the end, by 30 % or more of the higher of the two",
            "30 %: Farrar 2001 (Pain 94:149), much improved",
            (r, o) -> Thresholds.share(r.atEnd(Outcome.PAIN), o.atEnd(Outcome.PAIN))),
    /** Points of pain over the run. */
    PAIN_OVER_RUN("pain-over-run-2-points", "Mean pain over the run, by 2 points or more",
            "2 points of 10: Farrar 2001 (Pain 94:149), much improved",
            (r, o) -> Thresholds.points(r.overRun(Outcome.PAIN), o.overRun(Outcome.PAIN), Thresholds.PAIN_POINTS)),
    /** Share of pain over the run. */
    PAIN_SHARE_OVER_RUN("pain-over-run-30-percent", "Mean pain over the run, by 30 % or more of the higher of the two",
            "30 %: Farrar 2001 (Pain 94:149), much improved",
            (r, o) -> Thresholds.share(r.overRun(Outcome.PAIN), o.overRun(Outcome.PAIN))),
    /** Function. */
    FUNCTION_AT_END("function-at-end-1-point", "Function at the end, by 1 point or more",
            "1 point of 10 of pain interference, which function is turned round: IMMPACT, Dworkin 2008 (J Pain 9:105; not re-read)",
            (r, o) -> -Thresholds.points(r.atEnd(Outcome.FUNCTION), o.atEnd(Outcome.FUNCTION), Thresholds.FUNCTION_POINTS)),
    /** Quality days. */
    QUALITY_DAYS("quality-days", "Quality-adjusted days, by 0.074 or more of the days of the run",
            "0.074 of a utility of 1: Walters and Brazier 2005 (Qual Life Res 14:1523; EQ-5D; not re-read), held all through the run",
            (r, o) -> -Thresholds.points(r.qualityDays(), o.qualityDays(), Thresholds.UTILITY * r.lastDay())),
    /** Death. */
    DEATH("died", "Alive at the end under one and not the other",
            "by definition", (r, o) -> Thresholds.happened(Happening.DIED, r, o)),
    /** Overdose. */
    OVERDOSE("overdosed", "An overdose, fatal or not, under one and not the other",
            "by definition", (r, o) -> Thresholds.happened(Happening.OVERDOSED, r, o)),
    /** Crisis. */
    CRISIS("crisis", "A mental-health crisis under one and not the other",
            "by definition", (r, o) -> Thresholds.happened(Happening.CRISIS, r, o)),
    /** Opioid use disorder. */
    OPIOID_USE_DISORDER("opioid-use-disorder", "An opioid use disorder at the end under one and not the other",
            "by definition", (r, o) -> Thresholds.happened(Happening.OPIOID_USE_DISORDER, r, o));
    // spotless:on

    private final String word;
    private final String words;
    private final String source;
    private final ToDoubleBiFunction<Person, Person> harm;

    Judgement(String word, String words, String source, ToDoubleBiFunction<Person, Person> harm) {
        this.word = word;
        this.words = words;
        this.source = source;
        this.harm = harm;
    }

    /**
     * Its name in tables.
     *
     * @return kebab-case
     */
    public String word() {
        return word;
    }

    /**
     * For a report.
     *
     * @return by what and how much a patient differs
     */
    public String words() {
        return words;
    }

    /**
     * Whose threshold it is.
     *
     * @return a publication, or that it needs none
     */
    public String source() {
        return source;
    }

    /** 1 harmed, -1 helped by the other policy, 0 neither; NaN for whom it cannot be said, as of pain where one is dead. */
    double of(Person reference, Person other) {
        return harm.applyAsDouble(reference, other);
    }

    /** What matters to a patient. */
    private static final class Thresholds {
        static final double PAIN_POINTS = 2;
        static final double PAIN_SHARE = 0.3;
        static final double FUNCTION_POINTS = 1;
        static final double UTILITY = 0.074;

        static double points(double reference, double other, double threshold) {
            double more = other - reference;
            return Double.isNaN(more) ? Double.NaN : more >= threshold ? 1 : more <= -threshold ? -1 : 0;
        }

        /** The higher of the two falls by that share if it becomes the lower. */
        static double share(double reference, double other) {
            return points(reference, other, Math.max(PAIN_SHARE * Math.max(reference, other), Double.MIN_NORMAL));
        }

        static double happened(Happening what, Person reference, Person other) {
            return what.of(other) - what.of(reference);
        }
    }
}
