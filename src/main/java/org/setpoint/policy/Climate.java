package org.setpoint.policy;

/** What rules in force do to everybody outside of visits: how easily another prescriber is found, and the like. */
public final class Climate {
    /** Factor on the chance of finding another prescriber, 1 = usual. */
    public double newPrescriber = 1;
    /** Factor on the chance of a second prescriber at the same time, 1 = usual. */
    public double secondPrescriber = 1;
    /** Factor on the rate at which prescribers give opioids up, 1 = usual. */
    public double weariness = 1;
    /** Rate at which prescribers give opioids up before any factor, 1/year; 0 where no rule makes agents of them. */
    public double givingUp;
    /** Share of all prescribers that has closed or given opioids up by an event from outside. */
    public double closed;
    /** Share of the patients of those that was cut off at once. */
    public double cutOff = 1;
    /** Factor on the way into treatment of opioid use disorder, 1 = usual. */
    public double treatmentAccess = 1;
    /** Share of overdoses in company at which a bystander has naloxone from elsewhere, added to the setting's. */
    public double communityNaloxone;
}
