package org.setpoint.study.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.setpoint.random.NormalQuantile;

/**
 * Finds sets of parameters that fit about as well as the best, by history matching (Craig et al., in Case Studies in Bayesian
 * Statistics 3, 1997:37-93): candidates are simulated, and those ruled out that are implausible. A finding is implausible beyond
 * 3 standard errors; a set is kept if no more findings are implausible, and no fewer agree, than with the best, one in twenty
 * allowed either way. It makes no claim of probability: all sets that are kept count alike.
 *
 * <p>Candidates are a Sobol' design of normal draws with the covariance that straight lines through all evaluations give: wide
 * where findings say little, narrow where they say much, thrown back at the ends of the ranges. While too few are kept they are
 * drawn nearer to the best.
 */
final class AlikeSets {
    private static final double IMPLAUSIBLE = 3;
    private static final double ALLOWED = 0.05;
    /** Candidates for each set that is wanted, at most. */
    private static final int TRIES = 4;

    private static final double NEAREST = 0.1;

    private final Trials trials;
    private final List<Integer> dials;
    private final long seed;

    AlikeSets(Trials trials, List<Integer> dials, long seed) {
        this.trials = trials;
        this.dials = dials;
        this.seed = seed;
    }

    List<Evaluation> find(int wanted, Evaluation best) throws InterruptedException, IOException {
        List<Evaluation> kept = new ArrayList<>(List.of(best));
        if (dials.isEmpty()) {
            return kept;
        }
        trials.allow(Math.max(0, TRIES * wanted - Math.max(0, trials.left())));
        RealMatrix root = root(best);
        SobolSequenceGenerator design = new SobolSequenceGenerator(dials.size());
        design.skipTo((int) Math.floorMod(seed, 1L << 16) + 1);
        double reach = 1;
        for (int t = 0; t < TRIES * wanted && kept.size() < wanted; t++) {
            double[] point = point(best, root, design.nextVector(), reach);
            Evaluation made = trials.ask("ensemble", point);
            boolean alike = isAlike(trials.targets(), made, best);
            if (alike) {
                kept.add(made);
            }
            reach = alike ? Math.min(1, 1.25 * reach) : Math.max(NEAREST, 0.8 * reach);
        }
        return kept;
    }

    private RealMatrix root(Evaluation best) {
        RealMatrix all = new Emulator(trials.targets(), trials.all(), best).covariance();
        int n = dials.size();
        RealMatrix part = new Array2DRowRealMatrix(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                part.setEntry(i, j, all.getEntry(dials.get(Math.max(i, j)), dials.get(Math.min(i, j))));
            }
        }
        return new CholeskyDecomposition(part).getL();
    }

    private double[] point(Evaluation best, RealMatrix root, double[] uniform, double reach) {
        double[] normal = new double[uniform.length];
        for (int i = 0; i < normal.length; i++) {
            normal[i] = NormalQuantile.of(Math.max(1e-6, Math.min(1 - 1e-6, uniform[i])));
        }
        double[] by = root.operate(normal);
        double[] point = best.point();
        for (int i = 0; i < by.length; i++) {
            int dial = dials.get(i);
            point[dial] = inside(point[dial] + reach * by[i]);
        }
        return point;
    }

    /** Thrown back at the ends. */
    static double inside(double position) {
        double once = position < 0 ? -position : position > 1 ? 2 - position : position;
        return Math.max(0, Math.min(1, once));
    }

    /** Does it fit about as well as the best? */
    static boolean isAlike(Targets targets, Evaluation made, Evaluation best) {
        int spare = Math.max(1, (int) (ALLOWED * targets.size()));
        return implausible(made) <= implausible(best) + spare
                && targets.agreeing(made.simulated()) >= targets.agreeing(best.simulated()) - spare;
    }

    private static int implausible(Evaluation e) {
        int count = 0;
        for (double z : e.distances()) {
            count += Math.abs(z) >= IMPLAUSIBLE ? 1 : 0;
        }
        return count;
    }
}
