package org.setpoint.policy;

import java.util.Set;
import org.setpoint.model.pain.TherapyKind;

/** Treatments that a block offers once to each patient; those that a change adds are offered at the next visit. */
@SuppressWarnings("EnumOrdinal") // what was offered is remembered as a bit a kind
final class TherapyRule implements Policy {
    private final Set<TherapyKind> bundle;
    private final double until;
    private final int offered;

    TherapyRule(Set<TherapyKind> bundle, double until, Memory memory) {
        this.bundle = bundle;
        this.until = until;
        offered = memory.cell();
    }

    @Override
    public void atVisit(Visit visit) {
        double before = visit.recall(offered);
        long known = Double.isNaN(before) ? 0 : (long) before;
        long now = 0;
        for (TherapyKind kind : bundle) {
            now |= 1L << kind.ordinal();
        }
        if (now == known) {
            return;
        }
        for (TherapyKind kind : bundle) {
            if ((known >> kind.ordinal() & 1) == 0) {
                visit.offer(kind, until);
            }
        }
        visit.remember(offered, (double) now);
    }

    @Override
    public Set<TherapyKind> therapies() {
        return bundle;
    }
}
