package org.setpoint.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

/**
 * Partial rank correlations (Marino 2008, J Theor Biol 254:178): how well the ranks of a factor and of the outcome go together
 * once what the other factors explain by their ranks is taken from both. Right where outcomes rise or fall all the way.
 */
final class RankCorrelations {
    /** Twice that of Sobol' indices, for correlations reach from -1 to 1: an assumption. */
    private static final double WIDEST = 2 * SobolIndices.WIDEST;

    private static final double SINGULAR = 1e-10;

    private RankCorrelations() {}

    /** One a factor; NaN where a factor or the outcome does not vary, or points are too few. */
    static List<Index> of(double[][] x, double[] y, int resamples, long seed) {
        double[] estimates = estimate(x, y, Bootstrap.all(y.length));
        Bootstrap bootstrap = new Bootstrap(y.length, resamples, seed, chosen -> estimate(x, y, chosen));
        List<Index> all = new ArrayList<>();
        for (int f = 0; f < estimates.length; f++) {
            double[] ends = bootstrap.interval(f);
            all.add(new Index(f, Index.Kind.PRCC, estimates[f], ends[0], ends[1], WIDEST));
        }
        return all;
    }

    private static double[] estimate(double[][] x, double[] y, int[] chosen) {
        int factors = x[0].length;
        double[] none = new double[factors];
        Arrays.fill(none, Double.NaN);
        if (chosen.length < factors + 3) {
            return none;
        }
        double[][] ranks = new double[chosen.length][factors + 1];
        for (int f = 0; f <= factors; f++) {
            int factor = f;
            double[] column = Arrays.stream(chosen)
                    .mapToDouble(p -> factor == factors ? y[p] : x[p][factor])
                    .toArray();
            double[] ranked = new NaturalRanking(TiesStrategy.AVERAGE).rank(column);
            for (int p = 0; p < ranked.length; p++) {
                ranks[p][f] = ranked[p];
            }
        }
        RealMatrix correlations =
                new PearsonsCorrelation(new Array2DRowRealMatrix(ranks, false)).getCorrelationMatrix();
        for (int f = 0; f <= factors; f++) {
            if (Double.isNaN(correlations.getEntry(f, (f + 1) % (factors + 1)))) {
                return none;
            }
        }
        LUDecomposition parts = new LUDecomposition(correlations, SINGULAR);
        if (!parts.getSolver().isNonSingular()) {
            return none;
        }
        RealMatrix precision = parts.getSolver().getInverse();
        for (int f = 0; f < factors; f++) {
            none[f] = -precision.getEntry(f, factors)
                    / Math.sqrt(precision.getEntry(f, f) * precision.getEntry(factors, factors));
        }
        return none;
    }
}
