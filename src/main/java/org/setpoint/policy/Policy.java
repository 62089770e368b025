package org.setpoint.policy;

import java.util.Set;
import org.setpoint.model.pain.TherapyKind;

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

    /**
     * What it gives until its block ends: where a change moves that end, it moves for those who have them.
     *
     * @return treatments other than opioids
     */
    default Set<TherapyKind> therapies() {
        return Set.of();
    }

    /**
     * Does it give psychological support until its block ends?
     *
     * @return true where a change of that end concerns those who have it
     */
    default boolean supports() {
        return false;
    }
}
