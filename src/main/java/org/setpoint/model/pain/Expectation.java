package org.setpoint.model.pain;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.model.Relaxation;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.unit.Dimension;

/**
 * The answer to being treated (Eq. 18): it grows within days of a treatment whatever is in the tablet, and part of it is
 * carried by the body's own opioids, so it shrinks while these are silent.
 */
public final class Expectation {
    /** Size. */
    public static final Parameter SIZE = Parameter.calibrated(
            "placebo-response",
            "plac",
            "Pain relief by treatment as such; larger makes both arms of a trial improve more.",
            Dimension.POINTS,
            1,
            range(0.5, 1.3),
            "calibrated to the placebo arms of trials (findings E08, E09, H03)");
    /** Time. */
    public static final Parameter TIME = Parameter.assumed(
            "placebo-time",
            "tauP",
            "Time constant with which it comes and goes.",
            Dimension.TIME,
            10,
            range(2, 30),
            "assumption: within the first weeks of a trial");
    /** Opioid share. */
    public static final Parameter OPIOID_SHARE = Parameter.assumed(
            "placebo-opioid-share",
            "sP",
            "Share of it carried by endogenous opioids.",
            Dimension.FRACTION,
            0.4,
            range(0, 0.8),
            "assumption: naltrexone lowers placebo analgesia in part");

    /** Care as such. */
    public static final Parameter CARE = Parameter.assumed(
            "care-as-such",
            "yC",
            "Part of the answer to being treated that is lost with all care; larger hurts more when patients are let go.",
            Dimension.POINTS,
            0.6,
            range(0, 1.3),
            "assumption: behaviour rules; care as such is worth 0.6 points");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(SIZE, TIME, OPIOID_SHARE, CARE);

    private final double size;
    private final double share;
    private final double decay;
    private final double lostWithCare;

    /**
     * Expectation with a fixed step.
     *
     * @param p values
     * @param dt step, days
     */
    public Expectation(ParameterSet p, double dt) {
        size = p.value(SIZE);
        share = p.value(OPIOID_SHARE);
        decay = Relaxation.decay(dt, p.value(TIME));
        lostWithCare = size > 0 ? Math.min(1, p.value(CARE) / size) : 0;
    }

    /**
     * One step.
     *
     * @param x expectation now, 0 to 1
     * @param treated is the patient being treated?
     * @return after the step
     */
    public double next(double x, boolean treated) {
        return Relaxation.toward(x, treated ? 1 : 0, decay);
    }

    /**
     * One step of somebody who is more or less in care (Eq. 69).
     *
     * @param x expectation now, 0 to 1
     * @param care how far in anybody's care, 0 to 1
     * @return after the step
     */
    public double next(double x, double care) {
        return Relaxation.toward(x, 1 - lostWithCare * (1 - care), decay);
    }

    /**
     * The relief that it gives (Eq. 18): plac·x·(1 − share·(1 − E)).
     *
     * @param x expectation, 0 to 1
     * @param tone endogenous tone, 1 = naive
     * @return points
     */
    public double relief(double x, double tone) {
        return size * x * (1 - share * (1 - tone));
    }
}
