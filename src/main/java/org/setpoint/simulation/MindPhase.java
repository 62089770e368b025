package org.setpoint.simulation;

import org.setpoint.model.body.ReadOut;
import org.setpoint.patient.Population;

/** What the day did to patients' minds: pain is felt. */
final class MindPhase implements Phase {
    private final Population population;
    private final ReadOut readOut;

    MindPhase(CohortRun run) {
        population = run.population();
        readOut = run.readOut();
    }

    @Override
    public void run(int day) {
        for (int row = 0; row < population.size(); row++) {
            if (population.alive(row)) {
                feel(row);
            }
        }
    }

    /** The pain of the day, and of about a week. */
    private void feel(int row) {
        double pain = readOut.pain(row);
        population.pain[row] = pain;
        population.weekPain[row] += (pain - population.weekPain[row]) / 7;
    }
}
