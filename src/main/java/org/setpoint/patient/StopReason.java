package org.setpoint.patient;

/** Why opioids were stopped, and whose decision it was. */
public enum StopReason {
    /** They never were. */
    NEVER_STOPPED("", false, 1),
    /** The patient gave up for side effects. */
    SIDE_EFFECTS("side effects", false, 0.7),
    /** The patient gave up for lack of relief. */
    NO_RELIEF("no relief", false, 0.7),
    /** It no longer hurts. */
    HEALED("healed", false, 0.7),
    /** The patient was lost to care for some other reason. */
    LOST("lost to care", false, 0),
    /** A limited supply came to its planned end. */
    SUPPLY_ENDED("supply ended", false, 1),
    /** A taper that the patient agreed to was completed. */
    TAPERED("tapered", false, 1),
    /** A taper that the patient did not agree to was completed. */
    FORCED_TAPER("forced taper", true, 0.5),
    /** A policy ended it. */
    POLICY("policy", true, 0),
    /** The prescriber reacted to visible aberrance. */
    ABERRANCE("aberrance", true, 0),
    /** The prescriber stopped prescribing opioids, or closed. */
    ABANDONED("abandoned", true, 0),
    /** Replaced by treatment of opioid use disorder, or by custody. */
    REPLACED("replaced", false, 1),
    /** Interrupted for a time, to be resumed: an opioid holiday. */
    HOLIDAY("holiday", false, 1);

    private final String word;
    private final boolean forced;
    private final double care;

    StopReason(String word, boolean forced, double care) {
        this.word = word;
        this.forced = forced;
        this.care = care;
    }

    /**
     * The words that files use.
     *
     * @return lower case
     */
    public String word() {
        return word;
    }

    /**
     * Was it against the patient's will?
     *
     * @return true where care is lost with the drug
     */
    public boolean forced() {
        return forced;
    }

    /**
     * How far the patient stays in care; the behaviour rules' assumption.
     *
     * @return 0 to 1
     */
    public double careLeft() {
        return care;
    }
}
