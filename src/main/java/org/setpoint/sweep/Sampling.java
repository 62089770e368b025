package org.setpoint.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/** Points of the simpler methods, in positions from 0 to 1. */
final class Sampling {
    private Sampling() {}

    /** Every combination; the last factor changes fastest. */
    static List<double[]> grid(List<Factor> factors) {
        List<double[]> points = List.of(new double[0]);
        for (Factor f : factors) {
            List<double[]> longer = new ArrayList<>();
            for (double[] p : points) {
                for (int level = 0; level < f.count(); level++) {
                    double[] next = Arrays.copyOf(p, p.length + 1);
                    next[p.length] = f.position(level, f.count());
                    longer.add(next);
                }
            }
            points = longer;
        }
        return points;
    }

    /** The scenario as it is, then each factor low and high; of a list the first and the last value. */
    static List<double[]> oneAtATime(List<Factor> factors) {
        double[] base = new double[factors.size()];
        Arrays.fill(base, Double.NaN);
        List<double[]> points = new ArrayList<>(List.of(base));
        for (int f = 0; f < factors.size(); f++) {
            int count = factors.get(f).isRange() ? 2 : factors.get(f).count();
            for (int level : new int[] {0, count - 1}) {
                double[] p = base.clone();
                p[f] = factors.get(f).position(level, count);
                points.add(p);
            }
        }
        return points;
    }

    /** Each factor's range in as many strata as points, one point in each at a uniform place (McKay 1979). */
    static List<double[]> latinHypercube(int factors, int points, long seed) {
        RandomGenerator random = new Well19937c(seed);
        RandomDataGenerator shuffle = new RandomDataGenerator(random);
        double[][] all = new double[points][factors];
        for (int f = 0; f < factors; f++) {
            int[] strata = shuffle.nextPermutation(points, points);
            for (int p = 0; p < points; p++) {
                all[p][f] = (strata[p] + random.nextDouble()) / points;
            }
        }
        return List.of(all);
    }
}
