package org.setpoint.observation;

/** Who counts in an outcome. */
public enum Scope {
    /** The living. */
    ALIVE,
    /** The living who are prescribed an opioid. */
    ON_OPIOID,
    /** Everybody who was enrolled, the dead included. */
    ENROLLED,
    /** The living who have ever been prescribed an opioid. */
    USERS,
    /** The living whose first supply was 8 days or longer. */
    FIRST_SUPPLY_8,
    /** The living whose first supply was 31 days or longer. */
    FIRST_SUPPLY_31
}
