package org.setpoint.simulation;

import org.setpoint.model.body.BodyStep;
import org.setpoint.patient.Population;

/** One step a day, for populations. */
final class DailyBodies implements BodyPhase {
    private final Population population;
    private final CohortRun run;
    private BodyStep step;

    DailyBodies(CohortRun run) {
        this.run = run;
        population = run.population();
        step = new BodyStep(run.world().parameters(), run.world().dailyChains(), population.bodies());
    }

    @Override
    public void renew() {
        step = step.with(run.world().parameters());
    }

    @Override
    public void run(int day) {
        run(0, population.size());
    }

    /** Some of the bodies. */
    void run(int from, int until) {
        for (int row = from; row < until; row++) {
            if (population.alive(row)) {
                step.advance(row);
                step.expect(row, population.care.care[row]);
            }
        }
    }
}
