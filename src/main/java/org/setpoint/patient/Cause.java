package org.setpoint.patient;

/** Why an opioid no longer works: what made the largest part of the rise in pain. */
public enum Cause {
    /** The disease went on. */
    PROGRESSION("progression"),
    /** Nerves were damaged, or nerve pain was kept going. */
    NERVE("nerve-damage"),
    /** The body adapted to the drug: relief was lost. */
    TOLERANCE("tolerance"),
    /** The drug itself makes pain. */
    HYPERALGESIA("hyperalgesia"),
    /** A bad spell that passes: nothing has changed for good. */
    FLARE("bad-spell");

    private final String word;

    Cause(String word) {
        this.word = word;
    }

    /**
     * The word that events use.
     *
     * @return kebab-case
     */
    public String word() {
        return word;
    }
}
