package org.setpoint.study.calibration;

/**
 * How badly a set of parameters fits: the weighted mean, over findings, of what their standardised distances cost. A distance
 * costs its square up to 3 and, so that a few findings that the model cannot reach do not rule the fit, only 9 + 18 ln(z/3)
 * beyond, up to the worst distance, 100; what could not be computed costs as much as that. A finding that disagrees costs 4
 * more: nothing at the end of the published interval, all of it half a standard error further.
 */
public final class Misfit {
    private static final double SOFT = 3;
    private static final double DISAGREEMENT = 4;
    private static final double RAMP = 0.5;

    private Misfit() {}

    /**
     * What a distance costs.
     *
     * @param distance in standard errors, NaN for what could not be computed
     * @return 0 or more; grows with the size of the distance
     */
    public static double cost(double distance) {
        double z = Double.isNaN(distance) ? Target.WORST : Math.min(Target.WORST, Math.abs(distance));
        double soft = soften(z);
        double smooth = z <= SOFT ? z * z : SOFT * SOFT + 2 * SOFT * (soft - SOFT);
        return smooth + DISAGREEMENT * Math.max(0, Math.min(1, (z - Target.EDGE) / RAMP));
    }

    /** A distance on the scale on which costs grow evenly beyond 3: itself up to there, then by its logarithm. */
    static double soften(double distance) {
        double z = Math.abs(distance);
        return z <= SOFT ? distance : Math.copySign(SOFT + SOFT * StrictMath.log(z / SOFT), distance);
    }

    /** The distance on the usual scale. */
    static double harden(double soft) {
        double y = Math.abs(soft);
        return y <= SOFT ? soft : Math.copySign(SOFT * StrictMath.exp((y - SOFT) / SOFT), soft);
    }

    /**
     * Of all findings.
     *
     * @param targets what is fitted to
     * @param distances one a finding
     * @return weighted mean of what they cost
     */
    public static double of(Targets targets, double[] distances) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < distances.length; i++) {
            double weight = targets.all().get(i).weight();
            sum += weight * cost(distances[i]);
            weights += weight;
        }
        return sum / weights;
    }
}
