package org.setpoint.report;

import org.setpoint.ensemble.Folded;
import org.setpoint.scenario.Scenario;

/**
 * A scenario that was compared.
 *
 * @param scenario that was run
 * @param hash SHA-256 of the scenario as a file with every default
 * @param run what came of it
 */
public record ComparedArm(Scenario scenario, String hash, Folded run) {
    /**
     * Its name.
     *
     * @return as in the tables
     */
    public String name() {
        return scenario.name();
    }
}
