package org.setpoint.simulation;

import java.util.Arrays;
import java.util.List;
import org.setpoint.model.body.Bodies;
import org.setpoint.model.body.BodyStep;
import org.setpoint.model.body.DrugSlots;
import org.setpoint.model.body.ReadOut;
import org.setpoint.model.body.State;
import org.setpoint.model.effect.Affect;
import org.setpoint.model.effect.TaperingDifficulty;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.observation.Outcome;
import org.setpoint.patient.Population;

/**
 * Asks every four weeks of every sixteenth patient: if a taper began today, how hard would it be (Eq. 77)? It is lived on a
 * copy of the body, with the pain at its source as it is today, so nothing of the run is touched.
 */
final class TaperProbe implements Phase {
    /** Days between two probes. */
    static final int EVERY = 28;
    /** One patient in so many is probed, by number. */
    static final int ONE_IN = 16;
    /** Days that are lived after the last dose. */
    private static final int AFTER = 28;
    /** Days between two steps of the taper. */
    private static final int STEP = 7;

    private final CohortRun run;
    private final Population population;
    private final List<Drug> drugs;
    private final TaperingDifficulty difficulty;
    private final double rate;
    private final boolean asked;
    private final int[] rows;

    TaperProbe(CohortRun run) {
        this.run = run;
        population = run.population();
        drugs = run.world().drugs().all();
        difficulty = new TaperingDifficulty(run.world().parameters());
        rate = run.world().parameters().value(TaperingDifficulty.RATE);
        asked = run.world().outcomes().contains(Outcome.TAPERING_DIFFICULTY);
        rows = probed(population);
    }

    private static int[] probed(Population p) {
        int[] rows = new int[p.size()];
        int count = 0;
        for (int row = 0; row < p.size(); row++) {
            if (p.number(row) % ONE_IN == 0) {
                rows[count++] = row;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    @Override
    public void run(int day) {
        if (asked && (day + 1) % EVERY == 0) {
            probe();
        }
    }

    private void probe() {
        Bodies copies = new Bodies(rows.length);
        for (int i = 0; i < rows.length; i++) {
            copies.copy(i, population.bodies(), rows[i]);
        }
        BodyStep step = new BodyStep(run.world().parameters(), run.world().dailyChains(), copies);
        ReadOut readOut = new ReadOut(run.world().parameters(), copies);
        for (int i = 0; i < rows.length; i++) {
            population.faring.taperingDifficulty[rows[i]] =
                    population.alive(rows[i]) ? (float) taper(copies, i, step, readOut) : Float.NaN;
        }
    }

    /** Nothing to taper is no difficulty. */
    private double taper(Bodies copies, int i, BodyStep step, ReadOut readOut) {
        double share = usedTo(copies, i);
        if (share == 0) {
            return 0;
        }
        dose(copies, i, share);
        step.advance(i);
        double cows = readOut.cows(i);
        double pain = readOut.pain(i);
        double dysphoria = Affect.dysphoria(readOut.hedonic(i));
        double worst = 0;
        double cowsDays = 0;
        double painDays = 0;
        double dysphoriaDays = 0;
        int days = (int) Math.ceil(1 / rate);
        for (int day = 0; day < days + AFTER; day++) {
            double left = Math.max(0, 1 - rate * STEP * (day / STEP + 1));
            dose(copies, i, left < 1e-9 ? 0 : share * left);
            step.advance(i);
            double rise = Math.max(0, readOut.cows(i) - cows);
            worst = Math.max(worst, rise);
            cowsDays += rise;
            painDays += Math.max(0, readOut.pain(i) - pain);
            dysphoriaDays += Math.max(0, Affect.dysphoria(readOut.hedonic(i)) - dysphoria);
        }
        return difficulty.index(worst, cowsDays, painDays, dysphoriaDays);
    }

    /** Share of the prescription that the body is used to: who takes less has less to lose. 0 without a prescription. */
    private double usedTo(Bodies copies, int i) {
        double level = 0;
        DrugSlots slots = copies.drugs();
        for (int s = 0; s < slots.count(); s++) {
            DrugSlots.Slot slot = slots.slot(s);
            if (slot.drug[i] != DrugSlots.EMPTY && slot.prescribed[i] > 0) {
                Drug drug = drugs.get(slot.drug[i]);
                level += slot.prescribed[i] * drug.levelPerDose() * slot.exposure[i] * slot.activation[i];
            }
        }
        return level == 0 ? 0 : Math.min(1, copies.of(State.ADAPTATION)[i] / level);
    }

    private void dose(Bodies copies, int i, double share) {
        DrugSlots slots = copies.drugs();
        for (int s = 0; s < slots.count(); s++) {
            DrugSlots.Slot slot = slots.slot(s);
            slot.intake[i] = slot.drug[i] == DrugSlots.EMPTY
                    ? 0
                    : share * slot.prescribed[i] * drugs.get(slot.drug[i]).levelPerDose() * slot.exposure[i];
        }
    }
}
