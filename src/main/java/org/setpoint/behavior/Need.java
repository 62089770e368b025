package org.setpoint.behavior;

import org.setpoint.model.body.State;
import org.setpoint.patient.Population;

/** What a patient goes without: 0.5·(pain of the week − 4.5) + 1.5·w + 2K, w = W/(W + 100); weights of the behaviour rules. */
final class Need {
    /** Withdrawal at which w is one half, MME/d-eq; assumption of the behaviour rules. */
    private static final double HALF = 100;

    private Need() {}

    static double withdrawal(Population p, int row) {
        double w = p.bodies().of(State.WITHDRAWAL)[row];
        return w / (w + HALF);
    }

    static double of(Population p, int row) {
        double pain = Math.min(2, Math.max(0, 0.5 * (p.weekPain[row] - 4.5)));
        return pain + 1.5 * withdrawal(p, row) + 2 * p.bodies().of(State.ADDICTION)[row];
    }
}
