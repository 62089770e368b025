package org.setpoint.bench;

import org.setpoint.model.body.BodyStep;
import org.setpoint.patient.Population;
import org.setpoint.simulation.CohortRun;
import org.setpoint.simulation.World;
import sim.engine.SimState;
import sim.engine.Steppable;

/** The body kernel: once as a loop over columns, once scheduled the usual MASON way, one Steppable per patient. */
final class KernelBench {
    private static final int DAYS = 60;

    private final Population population;
    private final BodyStep step;

    /** Patients in the middle of a treatment: what they take is what they took on the last day. */
    KernelBench(World world, int patients) {
        CohortRun run = new CohortRun(world, 1, 0, patients, CohortRun.Resolution.DAILY);
        run.run();
        population = run.population();
        step = new BodyStep(world.scenario().parameters(), world.drugs().all(), 1, population.bodies());
    }

    /** Nanoseconds per patient-day of the loop over columns. */
    double columns() {
        int n = population.size();
        return Stopwatch.median(2, 7, () -> {
                    for (int day = 0; day < DAYS; day++) {
                        for (int row = 0; row < n; row++) {
                            step.advance(row);
                        }
                    }
                })
                / ((double) n * DAYS);
    }

    /** Nanoseconds per patient-day with one Steppable per patient on MASON's schedule. */
    double onePerPatient() {
        SimState state = new SimState(1);
        state.start();
        int n = population.size();
        for (int row = 0; row < n; row++) {
            int patient = row;
            Steppable agent = s -> step.advance(patient);
            state.schedule.scheduleRepeating(0.0, agent);
        }
        double time = Stopwatch.median(1, 5, () -> {
            for (int day = 0; day < DAYS / 4; day++) {
                state.schedule.step(state);
            }
        });
        state.finish();
        return time / ((double) n * (DAYS / 4));
    }
}
