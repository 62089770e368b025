package org.setpoint.ensemble;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/**
 * A number with its 95 % confidence interval: the luck of the draw between replicates, not what we do not know.
 *
 * <p>Means over replicates have Student's t interval, cut where the quantity cannot be: a share of patients is neither
 * below 0 nor above 1, whatever a symmetric interval says. Rates of rare events have the exact interval of a Poisson
 * count (Garwood 1936) over all replicates together, which is never negative, and says something even where no event
 * happened.
 *
 * @param value mean over replicates, or events over time
 * @param low lower end; NaN where there is none, as with fewer than two replicates
 * @param high upper end; NaN where there is none
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

    /**
     * The interval of a rate of rare events.
     *
     * @param events of all replicates, 0 or more
     * @param exposure of all replicates, for example person-years; the rate is per one of these
     * @return rate and exact Poisson interval; all NaN without exposure
     */
    public static Interval ofRate(long events, double exposure) {
        if (!(exposure > 0)) {
            return new Interval(Double.NaN, Double.NaN, Double.NaN);
        }
        double low = events == 0 ? 0 : new ChiSquaredDistribution(2.0 * events).inverseCumulativeProbability(0.025) / 2;
        double high = new ChiSquaredDistribution(2.0 * events + 2).inverseCumulativeProbability(0.975) / 2;
        return new Interval(events / exposure, low / exposure, high / exposure);
    }

    /**
     * The same number, its interval cut to what is possible.
     *
     * @param least no value is below this
     * @param most no value is above this
     * @return a copy
     */
    public Interval within(double least, double most) {
        return Double.isNaN(low) ? this : new Interval(value, Math.max(least, low), Math.min(most, high));
    }
}
