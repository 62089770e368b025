package org.setpoint.model.body;

/** What makes one body differ from another for good. One column each, in single precision: they are draws, not results. */
public enum Trait {
    /** se0. */
    ENDOGENOUS_STIMULUS("endogenous-stimulus", "MME/d-eq"),
    /** EC50. */
    EC50("ec50", "MME/d-eq"),
    /** φ. */
    RESPONSIVE_SHARE("opioid-responsive-share", "1"),
    /** Mean pain. */
    MEAN_PAIN("mean-pain", "points"),
    /** Healing. */
    HEALING_TIME("healing-time", "day"),
    /** aT. */
    ANALGESIC_TOLERANCE_SIZE("analgesic-tolerance-size", "1"),
    /** τT on. */
    ANALGESIC_TOLERANCE_TIME("analgesic-tolerance-onset-time", "day"),
    /** Scale of aQ. */
    RESPIRATORY_TOLERANCE_SCALE("respiratory-tolerance-scale", "1"),
    /** C50. */
    RESPIRATORY_C50("respiratory-c50", "MME/d-eq"),
    /** τB. */
    ADAPTATION_TIME("adaptation-time", "day"),
    /** W50. */
    COWS_SCALE("withdrawal-cows-scale", "MME/d-eq"),
    /** τE up. */
    TONE_RETURN_TIME("tone-return-time", "day"),
    /** Scar. */
    TONE_SCAR("tone-scar", "1"),
    /** h. */
    HYPERALGESIA_SUSCEPTIBILITY("hyperalgesia-susceptibility", "1"),
    /** v. */
    ADDICTION_VULNERABILITY("addiction-vulnerability", "1"),
    /** Frailty factor. */
    OVERDOSE_FRAILTY("overdose-frailty", "1"),
    /** Naive cold-pressor seconds. */
    COLD_PRESSOR("cold-pressor-naive", "s"),
    /** Distress. */
    DISTRESS("distress", "SD"),
    /** Benzodiazepine, 0 or 1. */
    BENZODIAZEPINE("benzodiazepine", "0 or 1"),
    /** Sleep apnoea, 0 or 1. */
    SLEEP_APNOEA("sleep-apnoea", "0 or 1");

    private final String word;
    private final String unit;

    Trait(String word, String unit) {
        this.word = word;
        this.unit = unit;
    }

    /**
     * Name for people and files.
     *
     * @return kebab-case
     */
    public String word() {
        return word;
    }

    /**
     * Unit.
     *
     * @return its symbol
     */
    public String unit() {
        return unit;
    }
}
