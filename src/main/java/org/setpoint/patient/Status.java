package org.setpoint.patient;

/** How a patient stands to the opioid, and to life. */
public enum Status {
    /** Never prescribed one in this run. */
    NAIVE("naive"),
    /** Prescribed one now. */
    ON_OPIOID("on-opioid"),
    /** Stopped of their own accord for side effects. */
    STOPPED_SIDE_EFFECTS("stopped-side-effects"),
    /** Stopped of their own accord for lack of relief. */
    STOPPED_NO_RELIEF("stopped-no-relief"),
    /** The prescriber ended it: supply used up, taper done, stopped. */
    ENDED("ended"),
    /** Stopped because it no longer hurts. */
    HEALED("healed"),
    /** Lost to care. */
    LOST("lost"),
    /** Died of an overdose. */
    DIED_OVERDOSE("died-overdose"),
    /** Died by suicide. */
    DIED_SUICIDE("died-suicide"),
    /** Died of something else. */
    DIED_OTHER("died-other");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    /**
     * How somebody stands to the opioid after a stop.
     *
     * @param reason of the stop
     * @return one of those who live without a prescription
     */
    public static Status after(StopReason reason) {
        return switch (reason) {
            case SIDE_EFFECTS -> STOPPED_SIDE_EFFECTS;
            case NO_RELIEF -> STOPPED_NO_RELIEF;
            case HEALED -> HEALED;
            case LOST -> LOST;
            default -> ENDED;
        };
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
     * Alive?
     *
     * @return false after any death
     */
    public boolean alive() {
        return this != DIED_OVERDOSE && this != DIED_SUICIDE && this != DIED_OTHER;
    }

    /**
     * Did the patient give the opioid up of their own accord?
     *
     * @return true after stopping for side effects or no relief, when it no longer hurts, or when lost to care
     */
    public boolean declined() {
        return this == STOPPED_SIDE_EFFECTS || this == STOPPED_NO_RELIEF || this == HEALED || this == LOST;
    }
}
