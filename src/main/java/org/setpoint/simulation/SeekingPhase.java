package org.setpoint.simulation;

import org.setpoint.patient.Population;

/** What patients do who do not get what they need: look for another prescriber, buy, seek treatment. */
final class SeekingPhase implements Phase {
    private final Population population;

    SeekingPhase(CohortRun run) {
        population = run.population();
    }

    @Override
    public void run(int day) {
        if (population.size() == 0) {
            return;
        }
    }
}
