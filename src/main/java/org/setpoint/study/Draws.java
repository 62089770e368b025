package org.setpoint.study;

import org.setpoint.scenario.Scenario;

/** What is not known of the model: each replicate has other parameters, the same in all arms and studies. */
@FunctionalInterface
public interface Draws {
    /**
     * A scenario as one of its replicates has it.
     *
     * @param scenario as its file says
     * @param replicate 1 or more
     * @return the same but for its parameters
     */
    Scenario over(Scenario scenario, int replicate);
}
