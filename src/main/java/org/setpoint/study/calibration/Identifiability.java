package org.setpoint.study.calibration;

import org.apache.commons.math3.linear.RealMatrix;

/**
 * What the findings say of each parameter: the region around the best in which sets fit about as well, from straight lines
 * through the evaluations. A parameter is not identified where the findings leave more than four fifths of what was open
 * before they were looked at.
 */
public final class Identifiability {
    private static final double MOST = 0.8;

    private final Space space;
    private final double[] best;
    private final RealMatrix covariance;

    Identifiability(Trials trials) {
        space = trials.space();
        best = trials.best().point();
        covariance = new Emulator(trials.targets(), trials.all(), trials.best()).covariance();
    }

    /**
     * The smallest value that fits about as well.
     *
     * @param dial which
     * @return lower end of 95 %, within the range, canonical unit
     */
    public double from(int dial) {
        return space.dials().get(dial).value(best[dial] - Target.EDGE * deviation(dial));
    }

    /**
     * The largest value that fits about as well.
     *
     * @param dial which
     * @return upper end of 95 %, within the range, canonical unit
     */
    public double until(int dial) {
        return space.dials().get(dial).value(best[dial] + Target.EDGE * deviation(dial));
    }

    /**
     * How much the findings leave open.
     *
     * @param dial which
     * @return standard deviation of its position, as a share of what it is if nothing is known but the range; 0 to 1
     */
    public double open(int dial) {
        return Emulator.open(covariance.getEntry(dial, dial));
    }

    /**
     * Do the findings say anything of it?
     *
     * @param dial which
     * @return false where most is left open
     */
    public boolean isIdentified(int dial) {
        return open(dial) <= MOST;
    }

    private double deviation(int dial) {
        return Math.sqrt(covariance.getEntry(dial, dial));
    }
}
