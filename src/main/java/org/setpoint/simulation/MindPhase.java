package org.setpoint.simulation;

import org.setpoint.behavior.Crises;
import org.setpoint.behavior.Despair;
import org.setpoint.behavior.LossOfCare;
import org.setpoint.behavior.Week;
import org.setpoint.model.body.ReadOut;
import org.setpoint.model.effect.Affect;
import org.setpoint.patient.Population;

/** What the day did to patients' minds: pain is felt; once a week loss of care fades and despair follows what drives it. */
final class MindPhase implements Phase {
    private final Population population;
    private final ReadOut readOut;
    private final TaperRecords tapers;
    private final Despair despair;
    private final LossOfCare lossOfCare;
    private final Crises crises;
    private final FaringDay faring;

    MindPhase(CohortRun run) {
        population = run.population();
        tapers = run.tapers();
        readOut = run.readOut();
        despair = new Despair(run.world().parameters());
        lossOfCare = new LossOfCare(run.world().parameters());
        crises = new Crises(run.world().parameters());
        faring = new FaringDay(run);
    }

    /** Everybody begins somewhere. */
    static void begin(CohortRun run) {
        Despair despair = new Despair(run.world().parameters());
        LossOfCare loss = new LossOfCare(run.world().parameters());
        Crises crises = new Crises(run.world().parameters());
        FaringDay.begin(run);
        for (int row = 0; row < run.population().size(); row++) {
            loss.begin(run.population(), row, run.luck());
            despair.begin(run.population(), row);
            crises.live(run.population(), row, 0);
        }
    }

    @Override
    public void run(int day) {
        for (int row = 0; row < population.size(); row++) {
            if (population.alive(row)) {
                feel(row);
                tapers.live(row, day);
                if (Week.isDue(population, row, day)) {
                    week(row);
                }
                faring.live(row, day);
            }
        }
    }

    /** The pain of the day, and of about a week. */
    private void feel(int row) {
        double pain = readOut.pain(row);
        population.pain[row] = pain;
        population.weekPain[row] += (pain - population.weekPain[row]) / 7;
    }

    private void week(int row) {
        double cows = readOut.cows(row);
        double dysphoria = Affect.dysphoria(readOut.hedonic(row));
        tapers.week(row, cows, dysphoria);
        lossOfCare.live(population, row);
        despair.live(population, row, cows, dysphoria);
        crises.live(population, row, cows);
    }
}
