package org.setpoint.policy;

/** A rule that a prescriber follows. */
@FunctionalInterface
public interface Policy {
    /**
     * Acts on one patient who is seen today.
     *
     * @param visit what the prescriber sees, and what can be done
     */
    void atVisit(Visit visit);

    /**
     * Says what the rule does to everybody outside of visits, as long as it is in force.
     *
     * @param climate to change
     */
    default void inForce(Climate climate) {}
}
