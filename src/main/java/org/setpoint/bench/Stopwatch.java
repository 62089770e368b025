package org.setpoint.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * Times several things in turn, A B C A B C …, and gives the median of each: when the machine is shared and its speed
 * drifts, the ratios still hold.
 */
final class Stopwatch {
    private Stopwatch() {}

    /** Medians of what each measures, after rounds that do not count. */
    static double[] medians(int warmUp, int rounds, List<DoubleSupplier> measures) {
        double[][] times = new double[measures.size()][rounds];
        for (int round = -warmUp; round < rounds; round++) {
            for (int i = 0; i < measures.size(); i++) {
                double time = measures.get(i).getAsDouble();
                if (round >= 0) {
                    times[i][round] = time;
                }
            }
        }
        return Arrays.stream(times)
                .mapToDouble(t -> {
                    Arrays.sort(t);
                    return t[t.length / 2];
                })
                .toArray();
    }

    /** Nanoseconds of one run. */
    static double time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }
}
