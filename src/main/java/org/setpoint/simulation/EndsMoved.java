package org.setpoint.simulation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.setpoint.model.pain.TherapyKind;
import org.setpoint.patient.Population;
import org.setpoint.patient.Therapies;

/**
 * Therapies and support that a block gives last until the block ends. Where a change moves that end, or takes a therapy out
 * of the block, it moves for those who have them already.
 */
@SuppressWarnings("EnumOrdinal") // columns are addressed by ordinal on purpose
final class EndsMoved {
    private final List<World.Rule> before;
    private final List<World.Rule> after;

    EndsMoved(World before, World after) {
        this.before = before.rules();
        this.after = after.rules();
    }

    void apply(Population p, int today) {
        for (int i = 0; i < before.size(); i++) {
            int old = day(before.get(i).until());
            int next = day(after.get(i).until());
            Set<TherapyKind> given = before.get(i).policy().therapies();
            Set<TherapyKind> dropped = EnumSet.noneOf(TherapyKind.class);
            dropped.addAll(given);
            dropped.removeAll(after.get(i).policy().therapies());
            for (int row = 0; row < p.size(); row++) {
                if (Double.isNaN(p.memory[before.get(i).begunCell()][row])) {
                    continue;
                }
                for (TherapyKind kind : given) {
                    move(p.therapies.ends[kind.ordinal()], row, old, dropped.contains(kind) ? today : next);
                }
                if (before.get(i).policy().supports()) {
                    move(p.therapies.supportEnds, row, old, next);
                }
            }
        }
    }

    private static void move(int[] ends, int row, int old, int next) {
        if (ends[row] == old) {
            ends[row] = next;
        }
    }

    private static int day(double until) {
        return (int) Math.min(Therapies.NONE, Math.ceil(until));
    }
}
