package org.setpoint.policy;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.setpoint.unit.Dimension;

/** What a prescriber sees of a patient: reports and records, never states of the body. */
public enum Sight {
    /** Prescribed opioid dose. */
    DOSE("dose", Dimension.DOSE, Visit::dose),
    /** Reported pain, the mean of the last week with the noise of a rating. */
    PAIN("pain", Dimension.POINTS, Visit::reportedPain),
    /** Reported fall of pain since enrolment, as a share of the pain at enrolment. */
    RELIEF("relief", Dimension.FRACTION, Visit::reportedRelief),
    /** Withdrawal as examined. */
    COWS("cows", Dimension.COWS, Visit::cows),
    /** Time since the opioid was started. */
    TIME_ON_OPIOID("time-on-opioid", Dimension.TIME, Visit::daysOnOpioid),
    /** Age. */
    AGE("age", Dimension.YEARS, Visit::age),
    /** Low mood as reported. */
    DYSPHORIA("dysphoria", Dimension.FRACTION, Visit::reportedDysphoria),
    /** Early run-outs that were noticed, fading over half a year. */
    ABERRANCE("aberrance", Dimension.NUMBER, Visit::aberrance),
    /** Is a benzodiazepine prescribed? */
    BENZODIAZEPINE("benzodiazepine", Visit::benzodiazepine),
    /** Is an opioid use disorder on record? */
    OPIOID_USE_DISORDER("opioid-use-disorder", Visit::diagnosedDisorder);

    private final String word;
    private final Dimension dimension;
    private final ToDoubleFunction<Visit> reader;
    private final boolean flag;

    Sight(String word, Dimension dimension, ToDoubleFunction<Visit> reader) {
        this.word = word;
        this.dimension = dimension;
        this.reader = reader;
        flag = false;
    }

    Sight(String word, Predicate<Visit> reader) {
        this.word = word;
        dimension = Dimension.NUMBER;
        this.reader = visit -> reader.test(visit) ? 1 : 0;
        flag = true;
    }

    /**
     * The word that a condition uses.
     *
     * @return kebab-case
     */
    public String word() {
        return word;
    }

    /**
     * What it measures.
     *
     * @return the dimension of its values
     */
    public Dimension dimension() {
        return dimension;
    }

    /**
     * Is it seen or not, without a number? Such a word is a condition by itself, and so is {@code no} before it.
     *
     * @return true for what is either there or not
     */
    public boolean isFlag() {
        return flag;
    }

    double read(Visit visit) {
        return reader.applyAsDouble(visit);
    }

    static Optional<Sight> find(String word) {
        return Arrays.stream(values()).filter(s -> s.word.equals(word)).findFirst();
    }

    /**
     * All words, for messages and docs.
     *
     * @return joined by commas
     */
    public static String names() {
        return Arrays.stream(values()).map(Sight::word).collect(Collectors.joining(", "));
    }
}
