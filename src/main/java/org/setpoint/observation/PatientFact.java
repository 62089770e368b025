package org.setpoint.observation;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.setpoint.patient.Phenotype;
import org.setpoint.unit.Dimension;

/** What is known of a patient beside outcomes: for inclusion, strata and weights of a study. */
public enum PatientFact implements Recorded {
    // spotless:off a table reads better
    /** Age. */
    AGE("age", Dimension.YEARS, "Age at enrolment", Reading::age),
    /** Sex. */
    FEMALE("female", "Is the patient a woman?", Reading::female),
    /** Nociceptive. */
    NOCICEPTIVE("nociceptive", "Is the pain nociceptive?", r -> r.phenotype() == Phenotype.NOCICEPTIVE),
    /** Neuropathic. */
    NEUROPATHIC("neuropathic", "Is the pain neuropathic?", r -> r.phenotype() == Phenotype.NEUROPATHIC),
    /** Nociplastic. */
    NOCIPLASTIC("nociplastic", "Is the pain nociplastic?", r -> r.phenotype() == Phenotype.NOCIPLASTIC),
    /** Prior dose. */
    PRIOR_DOSE("prior-dose", Dimension.DOSE, "Prescribed dose before day 0, 0 for those without an opioid",
            r -> Math.max(0, r.priorDose())),
    /** First supply. */
    FIRST_SUPPLY("first-supply", Dimension.TIME, "Length of a starter's first supply, 0 for others", Reading::firstSupply),
    /** Fills. */
    FILLS("fills", Dimension.NUMBER, "How often a prescription of opioids has been filled since day 0", Reading::fills),
    /** Long-acting. */
    LONG_ACTING("long-acting", "Is a long-acting opioid prescribed?", Reading::longActing),
    /** Fatal overdose. */
    FATAL_OVERDOSE_HAZARD("fatal-overdose-hazard", Dimension.HAZARD,
            "Hazard of a fatal overdose where no bystander has naloxone", Reading::fatalOverdoseHazard),
    /** Alive. */
    ALIVE("alive", "Is the patient alive?", Reading::alive),
    /** Overdoses. */
    OVERDOSES("overdoses", Dimension.NUMBER, "Overdoses that the patient has had", Reading::overdoses);
    // spotless:on

    private final String word;
    private final Dimension dimension;
    private final String meaning;
    private final ToDoubleFunction<Reading> reader;

    PatientFact(String word, String meaning, Predicate<Reading> holds) {
        this(word, Dimension.FRACTION, meaning, r -> holds.test(r) ? 1 : 0);
    }

    PatientFact(String word, Dimension dimension, String meaning, ToDoubleFunction<Reading> reader) {
        this.word = word;
        this.dimension = dimension;
        this.meaning = meaning;
        this.reader = reader;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public Dimension dimension() {
        return dimension;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public boolean counts(Reading reading) {
        return true;
    }

    @Override
    public double of(Reading reading) {
        return reader.applyAsDouble(reading);
    }

    /**
     * Looks a fact or an outcome up.
     *
     * @param word kebab-case
     * @return it, empty if there is none of that name
     */
    public static Optional<Recorded> findRecorded(String word) {
        Optional<Recorded> fact = Arrays.stream(values())
                .filter(f -> f.word.equals(word))
                .map(f -> (Recorded) f)
                .findFirst();
        return fact.isPresent() ? fact : Outcome.find(word).map(o -> o);
    }
}
