package org.setpoint.simulation;

import org.setpoint.behavior.IllicitUse;
import org.setpoint.behavior.Taking;
import org.setpoint.observation.Event;
import org.setpoint.observation.RunRecord;
import org.setpoint.patient.Benzodiazepines;
import org.setpoint.patient.Population;
import org.setpoint.random.Luck;

/** Patients take what they take of what they have at hand. */
final class DosePhase implements Phase {
    private final Population population;
    private final RunRecord record;
    private final Luck luck;
    private final Taking taking;
    private final Benzodiazepines benzodiazepines;
    private final IllicitUse illicit;

    DosePhase(CohortRun run) {
        population = run.population();
        record = run.record();
        luck = run.luck();
        taking = new Taking(run.world().parameters(), run.world().drugs().all(), run.pharmacy(), luck);
        benzodiazepines = new Benzodiazepines(run.world().parameters());
        illicit = Street.of(run);
    }

    @Override
    public void run(int day) {
        for (int row = 0; row < population.size(); row++) {
            if (population.alive(row)) {
                benzodiazepines.live(population, row, day, luck);
                if (taking.take(population, row, day) && day >= 0) {
                    record.add(new Event(population.number(row), day, "ran-out", ""));
                }
                illicit.take(population, row, day);
            }
        }
    }
}
