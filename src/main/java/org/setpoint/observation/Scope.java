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
    PROBED;

    /**
     * Does a patient belong here?
     *
     * @param reading of the patient
     * @return true if what was read counts
     */
    boolean counts(Reading reading) {
        return switch (this) {
            case ALIVE -> reading.alive();
            case ON_OPIOID -> reading.alive() && reading.onOpioid;
            case ENROLLED -> true;
            case USERS -> reading.alive() && reading.everUsed();
            case FIRST_SUPPLY_8 -> reading.alive() && reading.firstSupply() >= 8;
            case FIRST_SUPPLY_31 -> reading.alive() && reading.firstSupply() >= 31;
            case DIAGNOSED -> reading.diagnosed();
            case DIAGNOSED_RIGHT -> reading.diagnosed() && reading.diagnosedRight();
            case PROBED -> reading.alive() && !Double.isNaN(reading.taperingDifficulty());
            case DIAGNOSED_WRONG -> reading.diagnosed() && !reading.diagnosedRight();
        };
    }
}
