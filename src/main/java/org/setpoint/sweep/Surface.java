package org.setpoint.sweep;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/**
 * An outcome over two factors.
 *
 * @param cells by row from the low end of the second, then by column from the low end of the first
 * @param explained share of the variance between points that it follows; 1 where it goes through all of them
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never kept by others
record Surface(double[][] cells, double explained) {
    private static final int SIZE = 48;
    private static final int QUADRATIC = 3;

    /**
     * A plane in all factors and a quadratic in two, by least squares; the other factors in the middle of their ranges. Needs
     * twice as many points as coefficients.
     */
    static Optional<Surface> fitted(List<Point> points, double[] y, int factors, int first, int second) {
        if (points.size() < 2 * (factors + QUADRATIC + 1)) {
            return Optional.empty();
        }
        double[][] x =
                points.stream().map(p -> terms(p.positions(), first, second)).toArray(double[][]::new);
        OLSMultipleLinearRegression fit = new OLSMultipleLinearRegression();
        try {
            fit.newSampleData(y, x);
            double[] b = fit.estimateRegressionParameters();
            double[][] cells = new double[SIZE][SIZE];
            double[] at = new double[factors];
            for (int r = 0; r < SIZE; r++) {
                for (int c = 0; c < SIZE; c++) {
                    java.util.Arrays.fill(at, 0.5);
                    at[first] = (c + 0.5) / SIZE;
                    at[second] = (r + 0.5) / SIZE;
                    double[] t = terms(at, first, second);
                    double sum = b[0];
                    for (int i = 0; i < t.length; i++) {
                        sum += b[i + 1] * t[i];
                    }
                    cells[r][c] = sum;
                }
            }
            double explained = fit.calculateRSquared();
            return Double.isNaN(explained) ? Optional.empty() : Optional.of(new Surface(cells, explained));
        } catch (SingularMatrixException e) {
            return Optional.empty(); // some factor does not vary
        }
    }

    private static double[] terms(double[] at, int first, int second) {
        double[] terms = new double[at.length + QUADRATIC];
        for (int f = 0; f < at.length; f++) {
            terms[f] = at[f] - 0.5;
        }
        terms[at.length] = terms[first] * terms[first];
        terms[at.length + 1] = terms[second] * terms[second];
        terms[at.length + 2] = terms[first] * terms[second];
        return terms;
    }

    /** Between the points of a grid, bilinear; both ends of each factor are on the grid. */
    static Surface between(double[][] grid) {
        double[][] cells = new double[SIZE][SIZE];
        for (int r = 0; r < SIZE; r++) {
            for (int c = 0; c < SIZE; c++) {
                double row = (r + 0.5) / SIZE * (grid.length - 1);
                double column = (c + 0.5) / SIZE * (grid[0].length - 1);
                int r0 = Math.min((int) row, grid.length - 2);
                int c0 = Math.min((int) column, grid[0].length - 2);
                double up = row - r0;
                double right = column - c0;
                cells[r][c] = (1 - up) * ((1 - right) * grid[r0][c0] + right * grid[r0][c0 + 1])
                        + up * ((1 - right) * grid[r0 + 1][c0] + right * grid[r0 + 1][c0 + 1]);
            }
        }
        return new Surface(cells, 1);
    }
}
