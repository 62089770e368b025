package org.setpoint.cli;

import java.util.List;
import org.setpoint.ensemble.Job;
import org.setpoint.ensemble.Replicate;
import org.setpoint.ensemble.Runner;
import org.setpoint.ensemble.Varied;
import org.setpoint.scenario.Scenario;
import org.setpoint.simulation.World;

/** How long a sweep takes, measured on a small run of it. */
final class SweepPilot {
    private static final int PATIENTS = 200;
    private static final double NANO = 1e-9;

    private double perDay;
    private double perWorld;

    /** Runs twice, for the first time a program is slow. */
    static SweepPilot measure(SweepWorlds worlds) throws InterruptedException {
        SweepPilot pilot = new SweepPilot();
        for (int i = 0; i < 2; i++) {
            long began = System.nanoTime();
            Scenario scenario = worlds.pilot(PATIENTS);
            World world = worlds.world(scenario);
            pilot.perWorld = (System.nanoTime() - began) * NANO;
            pilot.run(world, (long) scenario.patients() * scenario.duration());
        }
        return pilot;
    }

    private void run(World world, long days) throws InterruptedException {
        Runner.Listener listener = new Runner.Listener() {
            @Override
            public void advanced(long patientDays) {}

            @Override
            public void done(Job job, Replicate replicate, double seconds) {
                perDay = seconds / days;
            }

            @Override
            public void failed(Job job, Throwable why) {
                perDay = Double.NaN;
            }
        };
        new Runner(1, listener)
                .run(List.of(new Job(1, () -> world, 1, Varied.LUCK, false)).iterator());
    }

    /** Patient-days a second on one thread; NaN where the pilot failed. */
    double speed() {
        return 1 / perDay;
    }

    double seconds(long patientDays, int points, int threads) {
        int useful = Math.min(threads, Runtime.getRuntime().availableProcessors());
        return patientDays * perDay / useful + points * perWorld;
    }
}
