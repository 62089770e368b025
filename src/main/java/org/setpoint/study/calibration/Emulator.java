package org.setpoint.study.calibration;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The distances of all findings as straight lines around a point: a ridge regression on the evaluations, of which near ones
 * count most. It costs nothing to ask.
 */
final class Emulator {
    /** Positions at this distance from the centre count for e^-1/2 of those nearby. */
    private static final double REACH = 0.5;
    /** A tenth of what one step of a screening tells of a slope. */
    private static final double RIDGE = 0.1 * Screening.STEP * Screening.STEP;
    /** Variance of a position of which nothing is known but that it is between 0 and 1. */
    private static final double UNIFORM = 1.0 / 12;

    private final Targets targets;
    private final double[] centre;
    private final double[] there;
    private final double[][] slopes;

    Emulator(Targets targets, List<Evaluation> evaluations, Evaluation around) {
        this.targets = targets;
        centre = around.point();
        there = near(around.distances());
        int n = centre.length;
        int m = there.length;
        RealMatrix a = MatrixUtils.createRealIdentityMatrix(n).scalarMultiply(RIDGE);
        RealMatrix b = new Array2DRowRealMatrix(n, m);
        for (Evaluation e : evaluations) {
            add(a, b, e);
        }
        RealMatrix solved = new CholeskyDecomposition(a).getSolver().solve(b);
        slopes = solved.transpose().getData();
    }

    private void add(RealMatrix a, RealMatrix b, Evaluation e) {
        double[] d = e.point();
        double square = 0;
        for (int i = 0; i < d.length; i++) {
            d[i] -= centre[i];
            square += d[i] * d[i];
        }
        double weight = StrictMath.exp(-square / (2 * REACH * REACH));
        double[] z = near(e.distances());
        for (int i = 0; i < d.length; i++) {
            if (d[i] == 0) {
                continue;
            }
            for (int j = 0; j <= i; j++) {
                both(a, i, j, weight * d[i] * d[j]);
            }
            for (int f = 0; f < z.length; f++) {
                b.addToEntry(i, f, weight * d[i] * (z[f] - there[f]));
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

    private static double[] near(double[] distances) {
        double[] z = distances.clone();
        for (int f = 0; f < z.length; f++) {
            z[f] = Screening.near(z[f]);
        }
        return z;
    }

    /** Distances at a point. */
    double[] distances(double[] point) {
        double[] z = there.clone();
        for (int f = 0; f < z.length; f++) {
            for (int i = 0; i < centre.length; i++) {
                z[f] += slopes[f][i] * (point[i] - centre[i]);
            }
        }
        return z;
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
