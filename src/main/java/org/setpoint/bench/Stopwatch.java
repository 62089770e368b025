package org.setpoint.bench;

import java.util.Arrays;

/** Times something several times and gives the median: the machine may be shared and noisy. */
final class Stopwatch {
    private Stopwatch() {}

    /** Median nanoseconds of one run, after a warm-up. */
    static double median(int warmUp, int runs, Runnable work) {
        for (int i = 0; i < warmUp; i++) {
            work.run();
        }
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            work.run();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[runs / 2];
    }
}
