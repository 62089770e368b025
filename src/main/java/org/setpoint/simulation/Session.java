package org.setpoint.simulation;

import java.util.List;
import org.setpoint.model.body.Bodies;
import org.setpoint.model.body.BodyStep;
import org.setpoint.model.body.DrugSlots;
import org.setpoint.model.body.ReadOut;
import org.setpoint.model.body.Trait;
import org.setpoint.model.effect.Analgesia;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.model.receptor.Binding;
import org.setpoint.observation.Ledger;
import org.setpoint.observation.SessionPlan;
import org.setpoint.observation.SessionPlan.Gift;
import org.setpoint.observation.SessionQuantity;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.patient.Population;

/** A short experiment on copies of the bodies: drugs are given to the minute, and measurements are taken. */
final class Session {
    private static final double SAME = 1e-9;

    private final CohortRun run;
    private final SessionPlan plan;
    private final Population population;
    private final List<Drug> drugs;

    Session(CohortRun run, SessionPlan plan) {
        this.run = run;
        this.plan = plan;
        population = run.population();
        drugs = run.world().drugs().all();
    }

    /** Lives it, and writes what is measured. */
    void live(Ledger ledger) {
        int size = population.size();
        Bodies copies = new Bodies(size);
        for (int row = 0; row < size; row++) {
            copies.copy(row, population.bodies(), row);
            if (plan.painfulStimulus()) {
                stimulate(copies, row);
            }
        }
        BodyStep step = new BodyStep(run.world().parameters(), drugs, plan.step(), copies);
        ReadOut readOut = new ReadOut(run.world().parameters(), copies);
        measure(ledger, 0, copies, readOut);
        for (int i = 0; i < plan.steps(); i++) {
            for (int row = 0; row < size; row++) {
                if (population.alive(row)) {
                    give(copies, row, i * plan.step());
                    step.advance(row);
                }
            }
            measure(ledger, i + 1, copies, readOut);
        }
    }

    /** Pain that is inflicted is nociceptive whatever hurts otherwise, and calls up the body's own opioids. */
    private void stimulate(Bodies copies, int row) {
        ParameterSet p = run.world().parameters();
        copies.of(Trait.ENDOGENOUS_STIMULUS)[row] *= (float) p.value(Binding.EVOKED_TONE);
        copies.of(Trait.RESPONSIVE_SHARE)[row] = (float) p.value(Analgesia.NOCICEPTIVE);
    }

    private void measure(Ledger ledger, int time, Bodies copies, ReadOut readOut) {
        for (int row = 0; row < population.size(); row++) {
            if (population.alive(row)) {
                for (SessionQuantity q : plan.quantities()) {
                    ledger.write(plan.name(), q.word(), time, row, q.of(readOut, copies, row));
                }
            }
        }
    }

    /** What falls into the step that begins now. */
    private void give(Bodies copies, int row, double now) {
        DrugSlots slots = copies.drugs();
        for (int s = 0; s < slots.count(); s++) {
            DrugSlots.Slot slot = slots.slot(s);
            slot.intake[row] = plan.usualDoses() && slot.drug[row] != DrugSlots.EMPTY ? usual(slot, row, now) : 0;
        }
        for (Gift gift : plan.gifts()) {
            double weight = falling(gift, now);
            if (weight > 0) {
                Drug drug = run.world().drugs().find(gift.drug()).orElseThrow();
                DrugSlots.Slot slot = slot(copies, row, drug);
                double intake = weight * drug.levelPerDose() * slot.exposure[row];
                if (gift.injected()) {
                    slot.plasma[row] += intake * StrictMath.log(2) * 24 / drug.eliminationHalfLife();
                } else {
                    slot.intake[row] += intake;
                }
            }
        }
    }

    private double usual(DrugSlots.Slot slot, int row, double now) {
        Drug drug = drugs.get(slot.drug[row]);
        double daily = slot.prescribed[row] * drug.levelPerDose() * slot.exposure[row];
        double interval = drug.doseInterval() / 24;
        if (interval == 0) {
            return daily * plan.step();
        }
        double begun = Math.ceil(now / interval - SAME);
        return begun * interval < now + plan.step() - SAME ? daily * interval : 0;
    }

    /** Weight of a gift that falls into the step that begins now, mg. */
    private double falling(Gift gift, double now) {
        double end = now + plan.step();
        if (gift.over() == 0) {
            return gift.at() >= now - SAME && gift.at() < end - SAME ? gift.weight() : 0;
        }
        double overlap = Math.min(end, gift.at() + gift.over()) - Math.max(now, gift.at());
        return gift.weight() * Math.max(0, overlap) / gift.over();
    }

    private DrugSlots.Slot slot(Bodies copies, int row, Drug drug) {
        int index = run.world().drugs().indexOf(drug);
        DrugSlots.Slot slot = copies.drugs().slotFor(row, index);
        if (slot.drug[row] == DrugSlots.EMPTY) {
            slot.drug[row] = (byte) index;
            slot.exposure[row] = (float) run.pharmacy().exposure(population, row, drug);
            slot.activation[row] = (float) population.cyp2d6[row].factor(drug);
            slot.prescribed[row] = 0;
        }
        return slot;
    }
}
