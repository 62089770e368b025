package org.setpoint.policy;

/**
 * What the rules in force leave to the prescriber at one visit. Blocks of role {@link PolicyBlock.Role#LIMIT} write into
 * it before any other block acts; whatever else is prescribed at the visit is held within it. Reused from visit to visit.
 */
public final class Guard {
    /** No dose above this is written, MME/day. */
    public double ceiling;
    /** No supply longer than this is written to whoever has acute pain or starts, days. */
    public double longestSupply;
    /** May an opioid be started? */
    public boolean mayStart;
    /** Factor on the readiness to raise a dose, 1 = usual. */
    public double granting;
    /** Factor on tapers of the prescriber's own judgement, 1 = usual. */
    public double tapering;
    /** Factor on the reaction to visible aberrance, 1 = usual. */
    public double vigilance;
    /** Is a dose only lowered with the patient's consent? */
    public boolean consentNeeded;
    /** Least share of visits at which the prescription monitoring programme is looked up, 0 = as usual. */
    public double lookUps;
    /** Factor on early refills, 1 = usual. */
    public double earlyRefills;

    /** Nothing is in force. */
    public Guard() {
        clear();
    }

    /** Forgets the last visit. */
    public void clear() {
        ceiling = Double.POSITIVE_INFINITY;
        longestSupply = Double.POSITIVE_INFINITY;
        mayStart = true;
        granting = 1;
        tapering = 1;
        vigilance = 1;
        lookUps = 0;
        earlyRefills = 1;
        consentNeeded = false;
    }
}
