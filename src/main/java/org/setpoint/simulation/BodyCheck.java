package org.setpoint.simulation;

import org.setpoint.model.body.State;
import org.setpoint.patient.Population;

/** Stops a run whose bodies left the possible: a wrong number must not become a smooth curve. */
final class BodyCheck {
    private BodyCheck() {}

    /**
     * Checks every state of a body.
     *
     * @param p patients
     * @param row which
     * @param day of the run
     * @throws ImpossibleStateException naming patient, day and state
     */
    static void requireValid(Population p, int row, int day) {
        for (State state : State.values()) {
            double value = p.bodies().of(state)[row];
            if (!state.allows(value)) {
                throw new ImpossibleStateException("patient " + p.number(row) + ", day " + day + ": " + state.word()
                        + " is " + value + " " + state.unit() + ", possible are " + state.range()
                        + "; the run was stopped. A parameter far outside its plausible range can cause this.");
            }
        }
        if (!(p.pain[row] >= 0 && p.pain[row] <= 10)) {
            throw new ImpossibleStateException("patient " + p.number(row) + ", day " + day + ": pain is " + p.pain[row]
                    + " points, possible are 0 to 10; the run was stopped.");
        }
    }
}
