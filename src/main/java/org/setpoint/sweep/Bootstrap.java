package org.setpoint.sweep;

import java.util.Arrays;
import java.util.function.Function;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/** Percentile intervals (Efron 1979) of estimates from things that were drawn independently. */
final class Bootstrap {
    private static final double LOW = 2.5;
    private static final double HIGH = 97.5;

    private final double[][] resampled;

    /**
     * Draws.
     *
     * @param things how many were drawn
     * @param resamples how often they are drawn again
     * @param seed of the draws
     * @param estimator from the chosen things, with repetitions, to the estimates
     */
    Bootstrap(int things, int resamples, long seed, Function<int[], double[]> estimator) {
        RandomGenerator random = new Well19937c(seed);
        resampled = new double[resamples][];
        for (int b = 0; b < resamples; b++) {
            int[] chosen = new int[things];
            for (int i = 0; i < things; i++) {
                chosen[i] = random.nextInt(things);
            }
            resampled[b] = estimator.apply(chosen);
        }
    }

    /** Both ends of the 95 % interval; NaN where nearly no resample gave an estimate. */
    double[] interval(int estimate) {
        double[] all = Arrays.stream(resampled)
                .mapToDouble(r -> r[estimate])
                .filter(Double::isFinite)
                .toArray();
        if (all.length < resampled.length * 0.9 || all.length < 2) {
            return new double[] {Double.NaN, Double.NaN};
        }
        Percentile percentile = new Percentile();
        percentile.setData(all);
        return new double[] {percentile.evaluate(LOW), percentile.evaluate(HIGH)};
    }

    /** All things once, in order. */
    static int[] all(int things) {
        int[] all = new int[things];
        Arrays.setAll(all, i -> i);
        return all;
    }
}
