package org.setpoint.simulation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.setpoint.model.body.DrugSlots;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.patient.Pharmacy;
import org.setpoint.patient.Population;

/** Reads what a patient is prescribed, and remembers the main drug of a prescription that ends, so that it can be resumed. */
final class Prescribed {
    private final Population population;
    private final Pharmacy pharmacy;
    private final List<Drug> drugs;

    Prescribed(Population population, Pharmacy pharmacy, List<Drug> drugs) {
        this.population = population;
        this.pharmacy = pharmacy;
        this.drugs = drugs;
    }

    /** Keeps the drug that makes up most of the MME, or what counts for none if alone; before the prescription is ended. */
    void keep(int row) {
        DrugSlots slots = population.bodies().drugs();
        double most = 0;
        for (int s = 0; s < slots.count(); s++) {
            DrugSlots.Slot slot = slots.slot(s);
            if (slot.drug[row] != DrugSlots.EMPTY && slot.prescribed[row] > 0) {
                Drug drug = drugs.get(slot.drug[row]);
                double dose = drug.countedInMme() ? pharmacy.dose(population, row, drug) : Double.MIN_NORMAL;
                if (dose > most) {
                    most = dose;
                    population.supply.lastDrug[row] = slot.drug[row];
                    population.supply.lastDose[row] = slot.prescribed[row];
                }
            }
        }
    }

    /** The drug that was kept, null if there was none. */
    @Nullable
    Drug drug(int row) {
        byte index = population.supply.lastDrug[row];
        return index == DrugSlots.EMPTY ? null : drugs.get(index);
    }

    /** Is anything prescribed that stimulates the receptor? */
    boolean anyOpioid(int row) {
        DrugSlots slots = population.bodies().drugs();
        for (int s = 0; s < slots.count(); s++) {
            DrugSlots.Slot slot = slots.slot(s);
            if (slot.drug[row] != DrugSlots.EMPTY
                    && slot.prescribed[row] > 0
                    && drugs.get(slot.drug[row]).ligand() != Drug.Ligand.ANTAGONIST) {
                return true;
            }
        }
        return false;
    }
}
