package org.setpoint.study;

import java.util.List;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * How well many findings agree, in a few numbers.
 *
 * @param findings how many there are
 * @param agree how many of them agree by {@link Published#agrees}
 * @param wrongSigns how many lie on the other side of nothing than was published, by {@link Published#hasRightSign}; those that
 *     could not be computed do not count here
 * @param onLogScale how many of them can be held against each other on a log scale: those that claim a number, where the
 *     published and the simulated one have the same sign and neither is 0. Of negative ones the magnitudes are taken
 * @param logR2 on the log scale, the share of the variance of published values that ours explain as they are: 1 less the
 *     squares of ln(ours / theirs) over the squares of ln(theirs) around its mean. Not a squared correlation: a model that is
 *     always off by the same factor loses by it, and it can be negative
 * @param logSlope on the log scale, of ours on theirs by least squares
 * @param meanAbsoluteError mean absolute percentage error (MAPE), over those that claim a number which is not 0
 * @param foldError geometric mean fold error, over those on the log scale: exp of the mean of |ln(ours / theirs)|
 */
public record Agreement(
        int findings,
        int agree,
        int wrongSigns,
        int onLogScale,
        double logR2,
        double logSlope,
        double meanAbsoluteError,
        double foldError) {

    /**
     * Sums up.
     *
     * @param results findings of any number
     * @return NaN for what has no value, such as a slope through one finding
     */
    public static Agreement of(List<Result> results) {
        SimpleRegression line = new SimpleRegression();
        double missed = 0;
        double folds = 0;
        double percent = 0;
        int numbers = 0;
        for (Result r : results) {
            double theirs = r.measure().published().value();
            if (isNumber(r) && theirs != 0) {
                numbers++;
                percent += 100 * Math.abs((r.simulated() - theirs) / theirs);
            }
            if (isOnLogScale(r)) {
                double published = Math.log(Math.abs(theirs));
                double ours = Math.log(Math.abs(r.simulated()));
                line.addData(published, ours);
                missed += (ours - published) * (ours - published);
                folds += Math.abs(ours - published);
            }
        }
        int n = (int) line.getN();
        return new Agreement(
                results.size(),
                (int) results.stream().filter(Result::agrees).count(),
                (int) results.stream().filter(Agreement::hasWrongSign).count(),
                n,
                line.getXSumSquares() > 0 ? 1 - missed / line.getXSumSquares() : Double.NaN,
                line.getSlope(),
                numbers == 0 ? Double.NaN : percent / numbers,
                n == 0 ? Double.NaN : Math.exp(folds / n));
    }

    /**
     * Can ours and theirs be held against each other on a log scale?
     *
     * @param r the finding
     * @return see {@link #onLogScale}
     */
    public static boolean isOnLogScale(Result r) {
        return isNumber(r) && r.measure().published().value() * r.simulated() > 0;
    }

    /**
     * Does it point the other way?
     *
     * @param r the finding
     * @return see {@link #wrongSigns}
     */
    public static boolean hasWrongSign(Result r) {
        return Double.isFinite(r.simulated()) && !r.measure().published().hasRightSign(r.simulated());
    }

    private static boolean isNumber(Result r) {
        return r.measure().published().claim() == Published.Claim.VALUE && Double.isFinite(r.simulated());
    }
}
