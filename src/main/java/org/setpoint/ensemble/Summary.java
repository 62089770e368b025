package org.setpoint.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.setpoint.observation.Outcome;
import org.setpoint.unit.Dimension;

/**
 * The numbers that a run comes down to: each outcome at its end and on average over the run, the highest day of a few, and
 * rates of events.
 */
public final class Summary {
    private static final List<String> KEY = List.of(
            "pain-at-end",
            "twin-pain-at-end",
            "pain-highest",
            "relief-on-opioid-over-run",
            "relief-on-opioid-at-end",
            "dose-on-opioid-at-end",
            "on-opioid-at-end",
            "stopped-side-effects-at-end",
            "stopped-no-relief-at-end",
            "analgesic-tolerance-at-end",
            "respiratory-tolerance-at-end",
            "therapeutic-window-at-end",
            "endogenous-tone-at-end",
            "cows-highest",
            "in-withdrawal-over-run",
            "opioid-use-disorder-at-end",
            "hyperalgesia-at-end",
            "overdose-hazard-highest",
            "overdose-rate",
            "fatal-overdose-rate",
            "other-death-rate");

    /** Of these the highest day matters, for they are over by the end of a run. */
    private static final Set<Outcome> PEAKS = Set.of(Outcome.PAIN, Outcome.COWS, Outcome.OVERDOSE_HAZARD);

    private Summary() {}

    /**
     * One number.
     *
     * @param name kebab-case
     * @param unit of the value
     * @param meaning one sentence
     * @param interval over replicates
     */
    public record Line(String name, String unit, String meaning, Interval interval) {}

    /**
     * Sums up.
     *
     * @param replicates at least one
     * @return lines in a fixed order
     */
    public static List<Line> of(List<Replicate> replicates) {
        List<Line> lines = new ArrayList<>();
        List<Outcome> outcomes = replicates.get(0).outcomes();
        for (int o = 0; o < outcomes.size(); o++) {
            int index = o;
            Outcome outcome = outcomes.get(o);
            lines.add(line(
                    replicates,
                    outcome,
                    "at-end",
                    "at the end of the run",
                    r -> r.course(index).end()));
            lines.add(line(
                    replicates,
                    outcome,
                    "over-run",
                    "mean over the run",
                    r -> r.course(index).average()));
            if (PEAKS.contains(outcome)) {
                lines.add(line(
                        replicates,
                        outcome,
                        "highest",
                        "mean over patients on the day on which it is highest",
                        r -> r.course(index).highest()));
            }
        }
        lines.add(rate(replicates, "overdose-rate", "Overdoses, fatal or not", r -> r.count("overdose", "")));
        lines.add(rate(replicates, "fatal-overdose-rate", "Fatal overdoses", r -> r.count("overdose", "fatal")));
        lines.add(rate(replicates, "other-death-rate", "Deaths from other causes", r -> r.count("death", "other")));
        return lines;
    }

    /**
     * Is it one of the few numbers that open a report?
     *
     * @param name of a line
     * @return true for a key number
     */
    public static boolean isKey(String name) {
        return KEY.contains(name);
    }

    private static Line line(
            List<Replicate> replicates,
            Outcome outcome,
            String suffix,
            String when,
            ToDoubleFunction<Replicate> reader) {
        double most =
                outcome.isShare() || outcome.dimension() == Dimension.FRACTION ? outcome.high() : Double.MAX_VALUE;
        return new Line(
                outcome.word() + "-" + suffix,
                outcome.dimension().canonical(),
                outcome.meaning() + ", " + when,
                Interval.over(replicates, reader).within(outcome.low(), most));
    }

    private static Line rate(
            List<Replicate> replicates, String name, String meaning, ToLongFunction<Replicate> counter) {
        return new Line(
                name,
                "per 100 person-years",
                meaning,
                Interval.ofRateOver(replicates, counter, Replicate::personYears, 100));
    }
}
