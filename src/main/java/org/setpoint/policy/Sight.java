package org.setpoint.policy;

import java.util.Arrays;
import java.util.Optional;
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
    AGE("age", Dimension.YEARS, Visit::age);

    private final String word;
    private final Dimension dimension;
    private final ToDoubleFunction<Visit> reader;

    Sight(String word, Dimension dimension, ToDoubleFunction<Visit> reader) {
        this.word = word;
        this.dimension = dimension;
        this.reader = reader;
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
