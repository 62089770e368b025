package org.setpoint.simulation;

import java.util.List;
import org.setpoint.patient.Population;
import org.setpoint.policy.PolicyBlock;

/** Who rules a patient's prescription after a rule is done with it: the highest that has begun and still holds. */
final class Succession {
    /** Nobody rules. */
    private static final short NOBODY = -1;

    private final List<World.Rule> rules;

    Succession(World world) {
        rules = world.rules();
    }

    /** Takes the patient out of a rule's hands. */
    void handBack(Population population, int row, World.Rule from, int day) {
        if (population.ruler[row] != from.rank()) {
            return;
        }
        short next = NOBODY;
        for (World.Rule rule : rules) {
            if (rule.rank() < from.rank() && rule.rank() > next && holds(population, row, rule, day)) {
                next = (short) rule.rank();
            }
        }
        population.ruler[row] = next;
    }

    private static boolean holds(Population population, int row, World.Rule rule, int day) {
        boolean rules = rule.role() == PolicyBlock.Role.TREATMENT || rule.role() == PolicyBlock.Role.REDUCTION;
        double begun = population.memory[rule.begunCell()][row];
        return rules
                && day >= rule.from()
                && day < rule.until()
                && !Double.isNaN(begun)
                && begun != Consultation.RELEASED;
    }
}
