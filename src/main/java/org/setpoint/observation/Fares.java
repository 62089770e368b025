package org.setpoint.observation;

import java.util.Arrays;
import java.util.Optional;

/**
 * How a patient fares on one day, in one word: what a class sees at a glance. Where several are true the most urgent is
 * said, in the order of the list from its end.
 */
public enum Fares {
    /** Nothing to say: no opioid, no harm by one. */
    WITHOUT("without", "no opioid, and no harm of one", "by definition"),
    /** Treated in vain. */
    LITTLE_HELPED(
            "little-helped",
            "on an opioid that takes less than 30 % of the pain",
            "30 % is a difference that patients call much better: Farrar 2001 (Pain 94:149)"),
    /** Treated well. */
    HELPED(
            "helped",
            "on an opioid that takes 30 % of the pain or more",
            "30 % is a difference that patients call much better: Farrar 2001 (Pain 94:149)"),
    /** Used to it. */
    TOLERANT(
            "tolerant",
            "needs at least twice the concentration for half the relief",
            "assumption: a doubling of the dose is what clinicians notice"),
    /** Hurt by the drug itself. */
    HYPERALGESIC(
            "hyperalgesic",
            "the opioid adds at least one point of pain",
            "one point is a common threshold of a difference that matters: SPACE, Krebs 2018 (JAMA 319:872)"),
    /** Driven to use. */
    ADDICTED(
            "opioid-use-disorder",
            "opioid use disorder: craving-driven learning past one half",
            "the model's definition (docs/model.md); dependence does not count"),
    /** Without what the body expects. */
    IN_WITHDRAWAL(
            "in-withdrawal",
            "COWS of 5 or more",
            "Wesson and Ling 2003 (J Psychoactive Drugs 35:253): 5 to 12 is mild withdrawal"),
    /** Nearly lost. */
    OVERDOSED("overdosed", "had an overdose in the last four weeks", "assumption: four weeks, so that a class sees it"),
    /** Lost. */
    DEAD("dead", "has died, of whatever cause", "by definition");

    /** Days for which an overdose is shown. */
    public static final int LATELY = 28;

    private static final double MUCH_BETTER = 0.3;
    private static final double DOUBLED = 2;
    private static final double ONE_POINT = 1;
    private static final double MILD = 5;

    private final String word;
    private final String meaning;
    private final String source;

    Fares(String word, String meaning, String source) {
        this.word = word;
        this.meaning = meaning;
        this.source = source;
    }

    /**
     * The word that files use.
     *
     * @return kebab-case
     */
    public String word() {
        return word;
    }

    /**
     * What it takes.
     *
     * @return part of a sentence
     */
    public String meaning() {
        return meaning;
    }

    /**
     * Why the line is drawn there.
     *
     * @return a source, or an assumption and its reason
     */
    public String source() {
        return source;
    }

    /**
     * Looks one up.
     *
     * @param word kebab-case
     * @return empty if there is none of that name
     */
    public static Optional<Fares> find(String word) {
        return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
    }

    /**
     * How the patient who was read fares.
     *
     * @param r of the patient
     * @param overdosedLately did this patient have an overdose within {@link #LATELY} days?
     * @return the most urgent that is true
     */
    public static Fares of(Reading r, boolean overdosedLately) {
        if (!r.alive()) {
            return DEAD;
        }
        if (overdosedLately) {
            return OVERDOSED;
        }
        if (r.cows >= MILD) {
            return IN_WITHDRAWAL;
        }
        if (Outcome.OPIOID_USE_DISORDER.of(r) > 0) {
            return ADDICTED;
        }
        if (r.hyperalgesia >= ONE_POINT) {
            return HYPERALGESIC;
        }
        if (!r.onOpioid) {
            return WITHOUT;
        }
        if (r.analgesicFold >= DOUBLED) {
            return TOLERANT;
        }
        return r.twinPain - r.pain >= MUCH_BETTER * r.twinPain ? HELPED : LITTLE_HELPED;
    }
}
