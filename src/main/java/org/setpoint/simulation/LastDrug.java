package org.setpoint.simulation;

import org.setpoint.model.body.DrugSlots;
import org.setpoint.patient.Population;

/** Remembers what was prescribed last, before a stop wipes it out: a new prescriber goes on with it. */
final class LastDrug {
    private LastDrug() {}

    static void keep(Population p, int row) {
        DrugSlots slots = p.bodies().drugs();
        double most = 0;
        for (int s = 0; s < slots.count(); s++) {
            DrugSlots.Slot slot = slots.slot(s);
            if (slot.drug[row] != DrugSlots.EMPTY && slot.prescribed[row] > most) {
                most = slot.prescribed[row];
                p.supply.lastDrug[row] = slot.drug[row];
                p.supply.lastDose[row] = most;
            }
        }
    }
}
