package org.setpoint.model.receptor;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.model.Relaxation;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.unit.Dimension;

/** The fast opponent: within hours the response to a stimulus weakens, and a deficit stands ready when it is taken away (Eq. 6). */
public final class Desensitisation {
    /** Dmax. */
    public static final Parameter SIZE = Parameter.assumed(
            "desensitisation-size",
            "Dmax",
            "Largest share of gain lost within hours; a larger value makes acute tolerance.",
            Dimension.FRACTION,
            0.08,
            range(0, 0.2),
            "assumption: small, because no acute tolerance was found after 3 h of remifentanil with a power to see 5 to 24 % (Angst 2009)");
    /** sD. */
    public static final Parameter HALF_DOSE = Parameter.assumed(
            "desensitisation-half-dose",
            "sD",
            "Fast adaptation at which half of that is reached.",
            Dimension.LEVEL,
            60,
            range(20, 200),
            "assumption: of the order of the ventilation C50");
    /** τD. */
    public static final Parameter TIME = Parameter.calibrated(
            "desensitisation-time",
            "tauD",
            "Time constant of the fast opponent; larger is slower.",
            Dimension.TIME,
            0.05,
            range(0.05, 0.3),
            "calibrated to findings W01 to W03; at its lower bound");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(SIZE, HALF_DOSE, TIME);

    private final double size;
    private final double half;
    private final double tau;
    private final double decay;
    private final double meanWeight;

    /**
     * Desensitisation with a fixed step.
     *
     * @param p values
     * @param dt step, days
     */
    public Desensitisation(ParameterSet p, double dt) {
        size = p.value(SIZE);
        half = p.value(HALF_DOSE);
        tau = p.value(TIME);
        decay = Relaxation.decay(dt, tau);
        meanWeight = tau / dt * (1 - decay);
    }

    /**
     * One step of the fast opponent D (Eq. 6): dD/dt = (u − D)/τD.
     *
     * @param d fast opponent now, MME/d-eq
     * @param u stimulus, MME/d-eq
     * @return after the step
     */
    public double next(double d, double u) {
        return Relaxation.toward(d, u, decay);
    }

    /**
     * By how much D stands above the stimulus, on average over the step.
     *
     * @param d fast opponent at the start of the step, MME/d-eq
     * @param u stimulus during the step, MME/d-eq
     * @return MME/d-eq, negative while the stimulus rises
     */
    public double meanLead(double d, double u) {
        return (d - u) * meanWeight;
    }

    /**
     * How much of a ripple of the stimulus shows as a ripple of D minus the stimulus (Eq. 12): ωτ/√(1 + ω²τ²).
     *
     * @param cyclesPerDay doses a day
     * @return a share of the amplitude, 0 to 1; larger with more doses a day
     */
    public double rippleLead(double cyclesPerDay) {
        double wt = 2 * Math.PI * cyclesPerDay * tau;
        return wt / Math.sqrt(1 + wt * wt);
    }

    /**
     * What is left of the gain (Eq. 7): g = R·(1 − Dmax·D/(D + sD)).
     *
     * @param r receptors, fraction of naive
     * @param d fast opponent, MME/d-eq
     * @return fraction of the naive gain
     */
    public double gain(double r, double d) {
        return r * (1 - size * d / (d + half));
    }
}
