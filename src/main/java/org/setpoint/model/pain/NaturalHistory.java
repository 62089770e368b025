package org.setpoint.model.pain;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.model.Relaxation;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.unit.Dimension;

/**
 * Pain without any drug (Eq. 2): the person's own mean, a slow and a fast fluctuation (Ornstein–Uhlenbeck), and for acute
 * pain a part that heals. Because people enrol at their worst, the mean of a cohort falls by itself afterwards.
 */
public final class NaturalHistory {
    /** SD of the slow part. */
    public static final Parameter SLOW_SD = Parameter.calibrated(
            "pain-slow-sd",
            "sdS",
            "Standard deviation of the slow fluctuation of pain.",
            Dimension.POINTS,
            1,
            range(0.5, 1.4),
            "calibrated to findings T48 and T52");
    /** Time of the slow part. */
    public static final Parameter SLOW_TIME = Parameter.assumed(
            "pain-slow-time",
            "tauS",
            "Correlation time of the slow fluctuation.",
            Dimension.TIME,
            400,
            range(150, 1000),
            "assumption: good and bad years");
    /** SD of the fast part. */
    public static final Parameter FAST_SD = Parameter.calibrated(
            "pain-fast-sd",
            "sdF",
            "Standard deviation of flares.",
            Dimension.POINTS,
            1.45,
            range(0.8, 1.7),
            "calibrated to findings E08, E09 and H03 (responders to placebo)");
    /** Time of the fast part. */
    public static final Parameter FAST_TIME = Parameter.assumed(
            "pain-fast-time",
            "tauF",
            "Correlation time of flares.",
            Dimension.TIME,
            20,
            range(5, 60),
            "assumption: flares last weeks");
    /** Rating noise. */
    public static final Parameter RATING_NOISE = Parameter.assumed(
            "pain-rating-noise",
            "noise",
            "Standard deviation of a single rating around the pain felt.",
            Dimension.POINTS,
            0.6,
            range(0.3, 1.2),
            "assumption: a repeated rating differs by about half a point");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(SLOW_SD, SLOW_TIME, FAST_SD, FAST_TIME, RATING_NOISE);

    private final double slowKeep;
    private final double slowKick;
    private final double fastKeep;
    private final double fastKick;
    private final double dt;

    /**
     * Natural history with a fixed step.
     *
     * @param p values
     * @param dt step, days
     */
    public NaturalHistory(ParameterSet p, double dt) {
        this.dt = dt;
        slowKeep = Relaxation.decay(dt, p.value(SLOW_TIME));
        slowKick = p.value(SLOW_SD) * StrictFastMath.sqrt(1 - slowKeep * slowKeep);
        fastKeep = Relaxation.decay(dt, p.value(FAST_TIME));
        fastKick = p.value(FAST_SD) * StrictFastMath.sqrt(1 - fastKeep * fastKeep);
    }

    /**
     * One exact step of the slow fluctuation (Eq. 3).
     *
     * @param x deviation now, points
     * @param z a standard normal draw
     * @return deviation after the step, points
     */
    public double nextSlow(double x, double z) {
        return x * slowKeep + slowKick * z;
    }

    /**
     * One exact step of flares (Eq. 3).
     *
     * @param x deviation now, points
     * @param z a standard normal draw
     * @return deviation after the step, points
     */
    public double nextFast(double x, double z) {
        return x * fastKeep + fastKick * z;
    }

    /**
     * One step of healing (Eq. 4).
     *
     * @param acute the part of pain that heals, points
     * @param healingTime time constant of this person, days
     * @return after the step, points
     */
    public double nextAcute(double acute, double healingTime) {
        return acute > 0 ? acute * StrictFastMath.exp(-dt / healingTime) : 0;
    }

    /**
     * Pain at its source, before drug, tone, withdrawal and hyperalgesia (Eq. 2).
     *
     * @param mean the person's own, points
     * @param slow deviation, points
     * @param fast deviation, points
     * @param acute the part that heals, points
     * @return points, 0.1 to 10
     */
    public static double source(double mean, double slow, double fast, double acute) {
        return Math.min(10, Math.max(0.1, mean + slow + fast + acute));
    }
}
