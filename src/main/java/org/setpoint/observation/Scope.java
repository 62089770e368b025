package org.setpoint.observation;

/** Who counts in an outcome. */
public enum Scope {
    /** The living. */
    ALIVE,
    /** The living who are prescribed an opioid. */
    ON_OPIOID,
    /** Everybody who was enrolled, the dead included. */
    ENROLLED
}
