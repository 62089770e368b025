package org.setpoint.simulation;

import org.setpoint.behavior.Adherence;
import org.setpoint.behavior.IllicitUse;
import org.setpoint.patient.Population;

/** Patients take what they take of what they were prescribed. */
final class DosePhase implements Phase {
    private final Population population;
    private final Adherence adherence;
    private final IllicitUse illicit;

    DosePhase(CohortRun run) {
        population = run.population();
        adherence = new Adherence(run.world().parameters(), run.world().drugs().all(), run.luck());
        illicit = Street.of(run);
    }

    @Override
    public void run(int day) {
        for (int row = 0; row < population.size(); row++) {
            if (population.alive(row)) {
                adherence.take(population, row, day);
                illicit.take(population, row, day);
            }
        }
    }
}
