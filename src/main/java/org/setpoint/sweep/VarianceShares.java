package org.setpoint.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much of the variance between the points of a full grid each factor explains alone: the variance of the means over its
 * levels as a share of that of all points. What shares leave of 1 is interaction, and luck. Replicates are drawn again for the
 * interval, the same ones at all points, as they share their luck.
 */
final class VarianceShares {
    private VarianceShares() {}

    /** One a factor; {@code y} by point and replicate. */
    static List<Index> of(List<double[]> points, double[][] y, int resamples, long seed) {
        int replicates = y[0].length;
        double[] estimates = estimate(points, y, Bootstrap.all(replicates));
        List<Index> all = new ArrayList<>();
        Bootstrap bootstrap =
                new Bootstrap(replicates, replicates < 2 ? 0 : resamples, seed, chosen -> estimate(points, y, chosen));
        for (int f = 0; f < estimates.length; f++) {
            double[] ends = bootstrap.interval(f);
            all.add(new Index(f, Index.Kind.SHARE, estimates[f], ends[0], ends[1], SobolIndices.WIDEST));
        }
        return all;
    }

    private static double[] estimate(List<double[]> points, double[][] y, int[] chosen) {
        double[] means = new double[y.length];
        for (int p = 0; p < y.length; p++) {
            double[] at = y[p];
            means[p] = Arrays.stream(chosen).mapToDouble(r -> at[r]).average().orElse(Double.NaN);
        }
        double mean = Arrays.stream(means).average().orElse(Double.NaN);
        double all = Arrays.stream(means).map(m -> (m - mean) * (m - mean)).sum();
        double[] shares = new double[points.get(0).length];
        for (int f = 0; f < shares.length; f++) {
            Map<Double, List<Double>> levels = new TreeMap<>();
            for (int p = 0; p < means.length; p++) {
                levels.computeIfAbsent(points.get(p)[f], l -> new ArrayList<>()).add(means[p]);
            }
            double explained = 0;
            for (List<Double> level : levels.values()) {
                double of = level.stream().mapToDouble(m -> m).average().orElse(Double.NaN);
                explained += level.size() * (of - mean) * (of - mean);
            }
            shares[f] = explained / all;
        }
        return shares;
    }
}
