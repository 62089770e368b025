package org.setpoint.model.body;

/** The states of a body, beside its drug levels. One column each. */
public enum State {
    /** Slow fluctuation of pain. */
    SLOW_PAIN("slow-pain", "points", -30, 30, 0, "Slow fluctuation of pain around the person's mean (Eq. 3)"),
    /** Fast fluctuation of pain. */
    FLARE("flare", "points", -30, 30, 0, "Flares around the person's mean (Eq. 3)"),
    /** Healing part of pain. */
    ACUTE_PAIN("acute-pain", "points", 0, 20, 0, "The part of pain that heals (Eq. 4)"),
    /** Fast opponent D. */
    DESENSITISATION("desensitisation", "MME/d-eq", 0, 1e5, 0, "Fast opponent D, hours (Eq. 6)"),
    /** Adaptation B. */
    ADAPTATION("adaptation", "MME/d-eq", 0, 1e5, 0, "Depth of dependence B, days (Eq. 8)"),
    /** Withdrawal W. */
    WITHDRAWAL("withdrawal", "MME/d-eq", 0, 1e6, 0, "Withdrawal signal W (Eq. 13)"),
    /** Receptors R. */
    RECEPTORS("receptors", "1", 0, 1, 1, "Functional surface mu-receptors R, fraction of naive (Eq. 9)"),
    /** Analgesic tolerance T. */
    ANALGESIC_TOLERANCE("analgesic-tolerance", "ln fold", 0, 20, 0, "Tolerance T of pain relief (Eq. 10)"),
    /** Respiratory tolerance Q. */
    RESPIRATORY_TOLERANCE("respiratory-tolerance", "ln fold", 0, 20, 0, "Tolerance Q of breathing (Eq. 11)"),
    /** Exposure C. */
    EXPOSURE("exposure", "years", 0, 200, 0, "Years of exposure C, weighted by dose (Eq. 14)"),
    /** Tone E. */
    TONE("tone", "1", 0, 1.0000001, 1, "Endogenous opioid tone E, 1 = naive (Eq. 15)"),
    /** Sensitisation H. */
    SENSITISATION("sensitisation", "1", 0, 1, 0, "Central sensitisation H, opioid-induced hyperalgesia (Eq. 16)"),
    /** NMDA block. */
    NMDA_BLOCK("nmda-block", "1", 0, 1, 0, "What is left of a course of an NMDA blocker such as ketamine (Eq. 60)"),
    /** Addiction K. */
    ADDICTION("addiction", "1", 0, 1, 0, "Addiction learning K (Eq. 17)"),
    /** Expectation. */
    EXPECTATION("expectation", "1", 0, 1, 0, "Expectation of a treated patient (Eq. 18)"),
    /** Lasting pain gained or lost. */
    LASTING_PAIN(
            "lasting-pain",
            "points",
            -10,
            30,
            0,
            "Lasting pain beyond the person's mean: disease, transition, remission (Eq. 63 to 65)"),
    /** Nerve pain kept going. */
    PROLONGED_PAIN("prolonged-pain", "points", 0, 10, 0, "Nerve pain that opioids keep going (Eq. 66)"),
    /** Relief by therapies. */
    PLAIN_RELIEF("plain-relief", "points", 0, 10, 0, "Relief by therapies that needs no tone (Eq. 68)"),
    /** Relief by tone. */
    TONE_RELIEF("tone-relief", "points", 0, 10, 0, "Relief by therapies that is multiplied by tone (Eq. 68)");

    private final String word;
    private final String unit;
    private final double low;
    private final double high;
    private final double naive;
    private final String meaning;

    State(String word, String unit, double low, double high, double naive, String meaning) {
        this.word = word;
        this.unit = unit;
        this.low = low;
        this.high = high;
        this.naive = naive;
        this.meaning = meaning;
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

    /**
     * Could a body be in this state?
     *
     * @param value of the state
     * @return false for NaN and for anything out of range: then a run must stop
     */
    public boolean allows(double value) {
        return value >= low && value <= high;
    }

    /**
     * The range outside which a run stops.
     *
     * @return for messages, for example {@code 0 to 1}
     */
    public String range() {
        return low + " to " + high;
    }

    /**
     * Value in a body that never met a drug.
     *
     * @return 0 or 1
     */
    public double naive() {
        return naive;
    }

    /**
     * One line, with its equation.
     *
     * @return for docs
     */
    public String meaning() {
        return meaning;
    }
}
