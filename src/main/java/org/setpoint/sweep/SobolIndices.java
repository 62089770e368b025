package org.setpoint.sweep;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Variance-based indices by the scheme of Saltelli 2010 (Comput Phys Commun 181:259): first order by its estimator (b), total
 * by that of Jansen 1999. A base point has one run of A, one of B, and for each factor one of A with that factor from B.
 */
final class SobolIndices {
    /** Widest 95 % interval of an index that has converged: Sarrazin, Pianosi and Wagener 2016 (Environ Model Softw 79:135). */
    static final double WIDEST = 0.05;

    private SobolIndices() {}

    /** A and B are halves of one sequence, shifted as a whole by a random amount (Cranley and Patterson 1976). */
    static List<double[]> points(int factors, int base, long seed) {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(2 * factors);
        RandomGenerator random = new Well19937c(seed);
        double[] shift = new double[2 * factors];
        java.util.Arrays.setAll(shift, i -> random.nextDouble());
        List<double[]> points = new ArrayList<>();
        for (int n = 0; n < base; n++) {
            double[] raw = sequence.nextVector();
            double[] a = new double[factors];
            double[] b = new double[factors];
            for (int f = 0; f < factors; f++) {
                a[f] = (raw[f] + shift[f]) % 1;
                b[f] = (raw[factors + f] + shift[factors + f]) % 1;
            }
            points.add(a);
            for (int f = 0; f < factors; f++) {
                double[] ab = a.clone();
                ab[f] = b[f];
                points.add(ab);
            }
            points.add(b);
        }
        return points;
    }

    /** First-order and total index of every factor, in that order for each. */
    static List<Index> of(double[] y, int factors, int resamples, long seed) {
        int width = factors + 2;
        int base = y.length / width;
        double[] estimates = estimate(y, factors, Bootstrap.all(base));
        Bootstrap bootstrap = new Bootstrap(base, resamples, seed, chosen -> estimate(y, factors, chosen));
        List<Index> all = new ArrayList<>();
        for (int i = 0; i < 2 * factors; i++) {
            double[] ends = bootstrap.interval(i);
            all.add(new Index(
                    i / 2, i % 2 == 0 ? Index.Kind.S1 : Index.Kind.ST, estimates[i], ends[0], ends[1], WIDEST));
        }
        return all;
    }

    /** Values are taken from the mean of all runs, which makes the first order surer. */
    private static double[] estimate(double[] y, int factors, int[] chosen) {
        int width = factors + 2;
        double mean = StatUtils.mean(y);
        double sum = 0;
        double squares = 0;
        double[] first = new double[factors];
        double[] total = new double[factors];
        for (int n : chosen) {
            double a = y[n * width] - mean;
            double b = y[n * width + width - 1] - mean;
            sum += a + b;
            squares += a * a + b * b;
            for (int f = 0; f < factors; f++) {
                double ab = y[n * width + 1 + f] - mean;
                first[f] += b * (ab - a);
                total[f] += (a - ab) * (a - ab) / 2;
            }
        }
        double both = 2.0 * chosen.length;
        double variance = squares / both - (sum / both) * (sum / both);
        double[] estimates = new double[2 * factors];
        for (int f = 0; f < factors; f++) {
            estimates[2 * f] = first[f] / chosen.length / variance;
            estimates[2 * f + 1] = total[f] / chosen.length / variance;
        }
        return estimates;
    }
}
