package org.setpoint.bench;

import org.setpoint.model.body.Bodies;
import org.setpoint.model.body.BodyStep;

/** The body kernel against the floor, on the same bodies; the two must agree in every bit before they are timed. */
final class FloorBench {
    private static final int DAYS = 20;

    private final int patients;
    private final BodyStep step;
    private final BareLoop bare;

    FloorBench(BenchBodies bench) {
        patients = bench.size();
        Bodies ours = bench.copy();
        Bodies floor = bench.copy();
        step = bench.step(ours);
        bench.step(floor);
        bare = new BareLoop(bench, floor);
        kernel();
        floor();
        BenchBodies.requireSame("the bare loop", ours, floor);
    }

    /** Nanoseconds per patient-day of the kernel. */
    double kernel() {
        return Stopwatch.time(() -> {
                    for (int day = 0; day < DAYS; day++) {
                        for (int row = 0; row < patients; row++) {
                            step.advance(row);
                        }
                    }
                })
                / ((double) patients * DAYS);
    }

    /** Nanoseconds per patient-day of the bare loop. */
    double floor() {
        return Stopwatch.time(() -> {
                    for (int day = 0; day < DAYS; day++) {
                        bare.day();
                    }
                })
                / ((double) patients * DAYS);
    }
}
