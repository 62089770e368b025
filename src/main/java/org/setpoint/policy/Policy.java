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
}
