package org.setpoint.simulation;

import java.util.ArrayList;
import java.util.List;
import org.setpoint.model.body.Bodies;
import org.setpoint.model.body.BodyStep;
import org.setpoint.model.body.DrugSlots;
import org.setpoint.model.body.ReadOut;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.observation.BodyMoment;

/**
 * Lives copies of one body on, with and without a probe. Prescribed doses go on as they were taken in the last week, pain at
 * its source stays as it is, and nobody decides anything meanwhile: what differs between the two is the probe alone.
 */
final class Probing {
    /** Naloxone acts within minutes. */
    private static final int STEPS_A_DAY = 288;

    private static final double STEP = 1.0 / STEPS_A_DAY;

    private final CohortRun run;
    private final Habit habit;
    private final int row;
    private final List<Drug> drugs;

    Probing(CohortRun run, Habit habit, int row) {
        this.run = run;
        this.habit = habit;
        this.row = row;
        drugs = run.world().drugs().all();
    }

    /** Lives one copy. */
    List<BodyMoment> live(WhatIf what, double days) {
        Bodies copy = new Bodies(1);
        copy.copy(0, run.population().bodies(), row);
        BodyStep step = new BodyStep(run.world().parameters(), drugs, STEP, copy);
        BodyReader reader =
                new BodyReader(run.world(), copy, new ReadOut(run.world().parameters(), copy), 0);
        List<BodyMoment> moments = new ArrayList<>();
        int steps = (int) Math.rint(days * STEPS_A_DAY);
        for (int i = 0; i < steps; i++) {
            give(copy, what, i);
            step.advance(0);
            moments.add(reader.moment(run.day() + (i + 1) * STEP, STEP));
        }
        return moments;
    }

    private void give(Bodies copy, WhatIf what, int i) {
        DrugSlots slots = copy.drugs();
        for (int s = 0; s < slots.count(); s++) {
            DrugSlots.Slot slot = slots.slot(s);
            slot.intake[0] = slot.drug[0] == DrugSlots.EMPTY ? 0 : usual(slot, what, i);
        }
        if (!what.drug().isEmpty() && i == 0) {
            Drug drug = run.world().drugs().find(what.drug()).orElseThrow();
            DrugSlots.Slot slot = slot(copy, drug);
            double intake = what.weight() * drug.levelPerDose() * slot.exposure[0];
            if (what.injected()) {
                slot.plasma[0] += intake * StrictMath.log(2) * 24 / drug.eliminationHalfLife();
            } else {
                slot.intake[0] += intake;
            }
        }
        if (what == WhatIf.OLD_DOSE && i < STEPS_A_DAY) {
            Drug drug = drugs.get(habit.mostDrug());
            DrugSlots.Slot slot = slot(copy, drug);
            slot.intake[0] += habit.mostWeight() * drug.levelPerDose() * slot.exposure[0] * shareOfDay(drug, i);
        }
    }

    private double usual(DrugSlots.Slot slot, WhatIf what, int i) {
        Drug drug = drugs.get(slot.drug[0]);
        double daily = slot.prescribed[0] * habit.share(slot.drug[0]) * drug.levelPerDose() * slot.exposure[0];
        return daily * shareOfDay(drug, i) * what.factor(drug, i * STEP);
    }

    /** Share of a day's doses that falls into a step: at once at the hours at which a body that is lived by the hour takes it. */
    private static double shareOfDay(Drug drug, int i) {
        if (drug.doseInterval() == 0) {
            return STEP;
        }
        int count = Math.max(1, (int) Math.rint(24 / drug.doseInterval()));
        return i % (STEPS_A_DAY / count) == 0 ? 1.0 / count : 0;
    }

    private DrugSlots.Slot slot(Bodies copy, Drug drug) {
        int index = run.world().drugs().indexOf(drug);
        DrugSlots.Slot slot = copy.drugs().slotFor(0, index);
        if (slot.drug[0] == DrugSlots.EMPTY) {
            slot.drug[0] = (byte) index;
            slot.exposure[0] = (float) run.pharmacy().exposure(run.population(), row, drug);
            slot.activation[0] = (float) run.population().cyp2d6[row].factor(drug);
            slot.prescribed[0] = 0;
        }
        return slot;
    }
}
