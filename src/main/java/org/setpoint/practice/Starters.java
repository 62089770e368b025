package org.setpoint.practice;

import org.setpoint.parameter.ParameterSet;
import org.setpoint.patient.PainKind;
import org.setpoint.patient.StopReason;
import org.setpoint.policy.Memory;
import org.setpoint.policy.Presentation;
import org.setpoint.policy.Visit;

/** Patients who begin an opioid: a first supply, then another for as long as one is wanted and granted. */
final class Starters {
    private final Starting starting;
    private final FirstSupply firstSupply;
    private final Refilling refilling;
    private final int first;
    private final int chronic;
    private final int lasts;
    private final int dose;
    private final int slow;

    Starters(Starting starting, ParameterSet p, Memory memory) {
        this.starting = starting;
        firstSupply = new FirstSupply(p);
        refilling = new Refilling(p);
        first = memory.cell();
        chronic = memory.cell();
        lasts = memory.cell();
        dose = memory.cell();
        slow = memory.cell();
    }

    boolean knows(Visit visit) {
        return !Double.isNaN(visit.recall(first));
    }

    /** The first supply. */
    void welcome(Visit visit, Presentation presents, boolean longActing, double firstDose) {
        double days = firstSupply.days(visit, presents);
        visit.remember(first, days);
        visit.remember(dose, firstDose);
        visit.remember(slow, longActing ? 1 : 0);
        visit.remember(chronic, presents.course() == PainKind.CHRONIC ? 1 : 0);
        supply(visit, days);
        visit.firstSupply(days);
    }

    /** The end of a supply, or the return of somebody in need. */
    void follow(Visit visit) {
        boolean on = visit.onOpioid();
        if (on && visit.day() < visit.recall(lasts)) {
            visit.seeAgainIn(visit.recall(lasts) - visit.day());
            return;
        }
        boolean wants = visit.wantsSupply();
        if (on && !(wants && refilling.grants(visit))) {
            visit.stopOpioids(StopReason.SUPPLY_ENDED);
            return;
        }
        if (!on) {
            if (!wants || !visit.guard().mayStart) {
                return;
            }
            starting.prescribe(visit, visit.recall(slow) > 0, Math.min(visit.guard().ceiling, visit.recall(dose)));
        }
        visit.note("refill");
        supply(visit, refilling.days(visit, visit.recall(chronic) > 0, visit.recall(first)));
    }

    private void supply(Visit visit, double days) {
        visit.remember(lasts, visit.day() + days);
        visit.seeAgainIn(days);
    }
}
