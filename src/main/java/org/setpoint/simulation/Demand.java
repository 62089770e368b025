package org.setpoint.simulation;

import org.setpoint.model.body.Bodies;
import org.setpoint.model.body.BodyStep;
import org.setpoint.model.body.DrugSlots;
import org.setpoint.model.body.ReadOut;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.model.pharmacokinetics.DrugTable;
import org.setpoint.patient.Pharmacy;
import org.setpoint.patient.Population;

/**
 * How much of a drug patients take who may take as much as they need (Eq. 79): the least that brings the pain of the day down
 * to a goal. The day is lived on a copy of the body with one dose after another, so nothing of the run is touched.
 */
final class Demand {
    /** A dose is found to within this, MME/day. */
    private static final double EXACT = 1e-3;

    private final Population population;
    private final Pharmacy pharmacy;
    private final DrugTable drugs;
    private final Bodies copy = new Bodies(1);
    private final BodyStep step;
    private final ReadOut readOut;

    Demand(CohortRun run) {
        population = run.population();
        pharmacy = run.pharmacy();
        drugs = run.world().drugs();
        step = new BodyStep(run.world().parameters(), run.world().dailyChains(), copy);
        readOut = new ReadOut(run.world().parameters(), copy);
    }

    /**
     * What is taken today. All other drugs count as taken as prescribed.
     *
     * @param row patient
     * @param drug which
     * @param goal pain at which no more is asked for, points
     * @param limit of what may be taken, MME/day
     * @return 0 where pain is no higher than the goal without it, the limit where pain stays above the goal, MME/day
     */
    double of(int row, Drug drug, double goal, double limit) {
        if (pain(row, drug, 0) <= goal) {
            return 0;
        }
        if (pain(row, drug, limit) > goal) {
            return limit;
        }
        double little = 0;
        double enough = limit;
        while (enough - little > EXACT) {
            double between = (little + enough) / 2;
            if (pain(row, drug, between) > goal) {
                little = between;
            } else {
                enough = between;
            }
        }
        return enough;
    }

    /** Pain at the end of today if so much were taken. */
    private double pain(int row, Drug drug, double dose) {
        copy.copy(0, population.bodies(), row);
        step.meet(0);
        DrugSlots slots = copy.drugs();
        for (int s = 0, n = slots.count(); s < n; s++) {
            DrugSlots.Slot slot = slots.slot(s);
            if (slot.drug[0] != DrugSlots.EMPTY) {
                slot.intake[0] = intake(slot, slot.prescribed[0]);
            }
        }
        DrugSlots.Slot asked = slots.slotFor(0, drugs.indexOf(drug));
        asked.intake[0] = intake(asked, pharmacy.milligrams(drug, dose));
        step.advance(0);
        step.expect(0, population.care.care[row]);
        return readOut.pain(0);
    }

    private double intake(DrugSlots.Slot slot, double milligrams) {
        return milligrams * drugs.all().get(slot.drug[0]).levelPerDose() * slot.exposure[0];
    }
}
