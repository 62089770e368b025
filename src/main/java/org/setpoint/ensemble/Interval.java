package org.setpoint.ensemble;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/**
 * A mean over replicates with its 95 % confidence interval (Student's t): the luck of the draw, not what we do not know.
 *
 * @param value mean over replicates
 * @param low lower end; NaN with fewer than two replicates
 * @param high upper end; NaN with fewer than two replicates
 */
public record Interval(double value, double low, double high) {
    /**
     * The interval of a mean.
     *
     * @param values one a replicate; NaN where a replicate has none
     * @return mean and interval
     */
    public static Interval of(double... values) {
        SummaryStatistics s = new SummaryStatistics();
        for (double v : values) {
            if (!Double.isNaN(v)) {
                s.addValue(v);
            }
        }
        if (s.getN() < 2) {
            return new Interval(s.getMean(), Double.NaN, Double.NaN);
        }
        double t = new TDistribution(s.getN() - 1.0).inverseCumulativeProbability(0.975);
        double half = t * s.getStandardDeviation() / Math.sqrt((double) s.getN());
        return new Interval(s.getMean(), s.getMean() - half, s.getMean() + half);
    }
}
