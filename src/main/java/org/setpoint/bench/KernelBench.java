package org.setpoint.bench;

import org.setpoint.model.body.BodyStep;
import org.setpoint.patient.Population;
import org.setpoint.simulation.CohortRun;
import org.setpoint.simulation.World;
import sim.engine.SimState;
import sim.engine.Steppable;

/** The body kernel: once as a loop over columns, once scheduled the usual MASON way, one Steppable per patient. */
final class KernelBench {
    private static final int DAYS = 20;

    private final int patients;
    private final BodyStep step;
    private final SimState state = new SimState(1);

    /** Patients in the middle of a treatment: what they take is what they took on the last day. */
    KernelBench(World world, int patients) {
        this.patients = patients;
        CohortRun run = new CohortRun(world, 1, 0, patients, CohortRun.Resolution.DAILY);
        run.run();
        Population population = run.population();
        step = new BodyStep(world.parameters(), world.drugs().all(), 1, population.bodies());
        state.start();
        for (int row = 0; row < patients; row++) {
            int patient = row;
            Steppable agent = s -> step.advance(patient);
            state.schedule.scheduleRepeating(0.0, agent);
        }
    }

    /** Nanoseconds per patient-day of the loop over columns. */
    double columns() {
        return Stopwatch.time(() -> {
                    for (int day = 0; day < DAYS; day++) {
                        for (int row = 0; row < patients; row++) {
                            step.advance(row);
                        }
                    }
                })
                / ((double) patients * DAYS);
    }

    /** Nanoseconds per patient-day with one Steppable per patient on MASON's schedule. */
    double onePerPatient() {
        return Stopwatch.time(() -> {
                    for (int day = 0; day < DAYS; day++) {
                        state.schedule.step(state);
                    }
                })
                / ((double) patients * DAYS);
    }
}
