package org.setpoint.study.calibration;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The distances of all findings, softened beyond 3, as straight lines around a point. Slopes begin as a screening found them;
 * later evaluations, of which near ones count most, correct them by ridge regression. It costs nothing to ask.
 */
final class Emulator {
    /** Positions at this distance from the centre count for e^-1/2 of those nearby. */
    private static final double REACH = 0.5;
    /** What the screening counts for, in evaluations. */
    private static final double RIDGE = 0.2;
    /** Over shorter steps than this, luck hides what a slope is. */
    private static final double SHORT = 0.02;
    /** Variance of a position of which nothing is known but that it is between 0 and 1. */
    private static final double UNIFORM = 1.0 / 12;

    private final Targets targets;
    private final double[] centre;
    private final double[] there;
    private final double[][] slopes;

    Emulator(Targets targets, List<Evaluation> evaluations, Evaluation around) {
        this.targets = targets;
        centre = around.point();
        there = soft(around);
        int n = centre.length;
        slopes = new double[there.length][n];
        RealMatrix a = MatrixUtils.createRealIdentityMatrix(n).scalarMultiply(RIDGE);
        RealMatrix b = new Array2DRowRealMatrix(n, there.length);
        Evaluation first = evaluations.get(0);
        for (Evaluation e : evaluations) {
            if (e.phase().equals(Screening.PHASE)) {
                begin(first, e);
            }
        }
        for (Evaluation e : evaluations) {
            if (e.number() > 1 && !e.phase().equals(Screening.PHASE)) {
                correct(a, b, e);
            }
        }
        RealMatrix change = new CholeskyDecomposition(a).getSolver().solve(b);
        for (int f = 0; f < there.length; f++) {
            for (int i = 0; i < n; i++) {
                slopes[f][i] += change.getEntry(i, f);
            }
        }
    }

    /** The slope of the dial that was turned alone. */
    private void begin(Evaluation first, Evaluation turned) {
        double[] from = first.point();
        double[] to = turned.point();
        double[] before = soft(first);
        double[] after = soft(turned);
        for (int i = 0; i < to.length; i++) {
            for (int f = 0; to[i] != from[i] && f < after.length; f++) {
                slopes[f][i] = (after[f] - before[f]) / (to[i] - from[i]);
            }
        }
    }

    private void correct(RealMatrix a, RealMatrix b, Evaluation e) {
        double[] expected = distances(e.point());
        double[] d = e.point();
        double square = 0;
        for (int i = 0; i < d.length; i++) {
            d[i] -= centre[i];
            square += d[i] * d[i];
        }
        double weight = StrictMath.exp(-square / (2 * REACH * REACH)) / (square + SHORT * SHORT);
        double[] found = soft(e);
        for (int i = 0; i < d.length; i++) {
            for (int j = 0; d[i] != 0 && j <= i; j++) {
                both(a, i, j, weight * d[i] * d[j]);
            }
            for (int f = 0; f < found.length; f++) {
                b.addToEntry(i, f, weight * d[i] * (found[f] - expected[f]));
            }
        }
    }

    /** Adds to a symmetric matrix, to the same bits on both sides. */
    private static void both(RealMatrix matrix, int i, int j, double more) {
        matrix.addToEntry(i, j, more);
        if (i != j) {
            matrix.addToEntry(j, i, more);
        }
    }

    private static double[] soft(Evaluation e) {
        double[] y = e.distances();
        for (int f = 0; f < y.length; f++) {
            y[f] = Misfit.soften(y[f]);
        }
        return y;
    }

    /** Softened distances at a point. */
    double[] distances(double[] point) {
        double[] y = there.clone();
        for (int f = 0; f < y.length; f++) {
            for (int i = 0; i < centre.length; i++) {
                y[f] += slopes[f][i] * (point[i] - centre[i]);
            }
        }
        return y;
    }

    /** What softened distances cost. */
    double misfit(double[] soft) {
        double[] z = soft.clone();
        for (int f = 0; f < z.length; f++) {
            z[f] = Misfit.harden(z[f]);
        }
        return Misfit.of(targets, z);
    }

    /** How fast the distance of a finding changes as a dial is turned through its whole range. */
    double slope(int finding, int dial) {
        return slopes[finding][dial];
    }

    /**
     * How positions vary among sets of parameters that fit about as well: the inverse of the curvature of the fit, in which
     * each finding is known up to its published error, and a position up to its range.
     *
     * @return covariance of positions
     */
    RealMatrix covariance() {
        int n = centre.length;
        RealMatrix precision = MatrixUtils.createRealIdentityMatrix(n).scalarMultiply(1 / UNIFORM);
        for (int f = 0; f < slopes.length; f++) {
            double weight = targets.all().get(f).weight();
            for (int i = 0; i < n; i++) {
                for (int j = 0; j <= i; j++) {
                    both(precision, i, j, weight * slopes[f][i] * slopes[f][j]);
                }
            }
        }
        return new CholeskyDecomposition(precision).getSolver().getInverse();
    }

    /** By what share the range of a dial is still open, given its variance: 1 where nothing is known. */
    static double open(double variance) {
        return Math.min(1, Math.sqrt(variance / UNIFORM));
    }
}
