package org.setpoint.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Elementary effects (Morris 1991, Technometrics 33:161; mean of sizes by Campolongo 2007, Environ Model Softw 22:1509).
 * A trajectory starts at random on a grid and changes every factor once, by a little more than half of its range; an effect is
 * the change of the outcome over that step, as if over the whole range.
 */
final class MorrisEffects {
    /** As of Sobol' indices, on the scale of the largest mean size: an assumption, for the publication scales alike. */
    private static final double WIDEST = SobolIndices.WIDEST;

    private MorrisEffects() {}

    /** Trajectories of one point more than factors. */
    static List<double[]> points(int factors, int trajectories, int levels, long seed) {
        RandomGenerator random = new Well19937c(seed);
        RandomDataGenerator order = new RandomDataGenerator(random);
        double step = levels / (2.0 * (levels - 1));
        List<double[]> points = new ArrayList<>();
        for (int t = 0; t < trajectories; t++) {
            double[] at = new double[factors];
            for (int f = 0; f < factors; f++) {
                at[f] = random.nextInt(levels) / (levels - 1.0);
            }
            points.add(at);
            for (int f : order.nextPermutation(factors, factors)) {
                at = at.clone();
                at[f] = at[f] < 0.5 ? at[f] + step : at[f] - step;
                at[f] = Math.max(0, Math.min(1, at[f]));
                points.add(at);
            }
        }
        return points;
    }

    /** Mean, mean size and standard deviation for every factor, in that order for each. */
    static List<Index> of(List<double[]> points, double[] y, int factors, int resamples, long seed) {
        double[][] effects = effects(points, y, factors);
        double[] estimates = estimate(effects, Bootstrap.all(effects.length));
        Bootstrap bootstrap = new Bootstrap(effects.length, resamples, seed, chosen -> estimate(effects, chosen));
        double most = 0;
        for (int f = 0; f < factors; f++) {
            most = Math.max(most, estimates[3 * f + 1]);
        }
        Index.Kind[] kinds = {Index.Kind.MU, Index.Kind.MU_STAR, Index.Kind.SIGMA};
        List<Index> all = new ArrayList<>();
        for (int i = 0; i < 3 * factors; i++) {
            double[] ends = bootstrap.interval(i);
            double widest = i % 3 == 1 ? WIDEST * most : Double.NaN;
            all.add(new Index(i / 3, kinds[i % 3], estimates[i], ends[0], ends[1], widest));
        }
        return all;
    }

    /** By trajectory and factor. */
    private static double[][] effects(List<double[]> points, double[] y, int factors) {
        double[][] effects = new double[points.size() / (factors + 1)][factors];
        for (int t = 0; t < effects.length; t++) {
            for (int s = 1; s <= factors; s++) {
                int at = t * (factors + 1) + s;
                double[] before = points.get(at - 1);
                double[] after = points.get(at);
                for (int f = 0; f < factors; f++) {
                    if (before[f] != after[f]) {
                        effects[t][f] = (y[at] - y[at - 1]) / (after[f] - before[f]);
                    }
                }
            }
        }
        return effects;
    }

    private static double[] estimate(double[][] effects, int[] chosen) {
        int factors = effects[0].length;
        double[] estimates = new double[3 * factors];
        for (int f = 0; f < factors; f++) {
            int factor = f;
            double[] of =
                    Arrays.stream(chosen).mapToDouble(t -> effects[t][factor]).toArray();
            estimates[3 * f] = StatUtils.mean(of);
            estimates[3 * f + 1] = Arrays.stream(of).map(Math::abs).average().orElse(Double.NaN);
            estimates[3 * f + 2] = of.length < 2 ? Double.NaN : Math.sqrt(StatUtils.variance(of));
        }
        return estimates;
    }
}
