package org.setpoint.simulation;

import org.setpoint.model.pharmacokinetics.Drug;

/** What can be tried on a copy of one body, while the body itself lives on as if it had not been. */
public enum WhatIf {
    // spotless:off a table reads better
    /** Nothing: what the others are held against. */
    NOTHING("nothing", "doses go on as in the last week", 3, "", 0, false),
    /** Naloxone into a vein. */
    NALOXONE_INJECTED("naloxone 0.4 mg in a vein", "blocks the receptors within minutes, for an hour or two", 0.5, "naloxone-iv", 0.4, true),
    /** Naloxone into the nose. */
    NALOXONE_NASAL("naloxone 4 mg in the nose", "the spray that bystanders carry", 0.5, "naloxone-nasal", 4, false),
    /** Buprenorphine under the tongue. */
    BUPRENORPHINE("buprenorphine 8 mg", "under the tongue: holds the receptors tighter than any full agonist, and stimulates them less", 3, "buprenorphine-sl", 8, false),
    /** The next dose left out. */
    MISSED_DOSE("one missed dose", "the next dose of every prescribed opioid is left out; of a patch, 24 hours", 3, "", 0, false),
    /** A day left out. */
    MISSED_DAY("one missed day", "nothing is taken for 24 hours", 4, "", 0, false),
    /** Twice the next dose. */
    DOUBLE_DOSE("a double dose", "the next dose of every prescribed opioid is taken twice; of a patch, for 24 hours", 2, "", 0, false),
    /** The highest dose of this run. */
    OLD_DOSE("the old dose for a day", "what was prescribed when the prescription was highest, for 24 hours in place of today's", 3, "", 0, false);
    // spotless:on

    private final String word;
    private final String meaning;
    private final double days;
    private final String drug;
    private final double weight;
    private final boolean injected;

    WhatIf(String word, String meaning, double days, String drug, double weight, boolean injected) {
        this.word = word;
        this.meaning = meaning;
        this.days = days;
        this.drug = drug;
        this.weight = weight;
        this.injected = injected;
    }

    /**
     * What is tried.
     *
     * @return a few words, with the amount
     */
    public String word() {
        return word;
    }

    /**
     * What that means.
     *
     * @return a clause without a full stop
     */
    public String meaning() {
        return meaning;
    }

    /**
     * How long the copy is watched: as long as the probe can still be seen.
     *
     * @return days
     */
    public double days() {
        return days;
    }

    /** Name in the drug table of what is given; empty if only usual doses are changed. */
    String drug() {
        return drug;
    }

    /** What is given, mg. */
    double weight() {
        return weight;
    }

    /** Does it enter plasma at once? */
    boolean injected() {
        return injected;
    }

    /**
     * How much of a usual dose is taken.
     *
     * @param drug whose
     * @param now days after the beginning
     */
    double factor(Drug drug, double now) {
        double first = drug.doseInterval() == 0 ? 1 : drug.doseInterval() / 24;
        return switch (this) {
            case MISSED_DOSE -> now < first - 1e-9 ? 0 : 1;
            case DOUBLE_DOSE -> now < first - 1e-9 ? 2 : 1;
            case MISSED_DAY, OLD_DOSE -> now < 1 - 1e-9 ? 0 : 1;
            default -> 1;
        };
    }
}
