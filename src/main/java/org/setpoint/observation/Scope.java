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
    FIRST_SUPPLY_31,
    /** The living in whom it was asked why the opioid no longer works, and answered. */
    DIAGNOSED,
    /** Those of them in whom the answer was right. */
    DIAGNOSED_RIGHT,
    /** Those in whom it was wrong. */
    DIAGNOSED_WRONG,
    /** The living of whom it was asked how hard a taper would be: one in sixteen. */
    PROBED
}
