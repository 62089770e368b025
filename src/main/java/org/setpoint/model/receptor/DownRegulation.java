package org.setpoint.model.receptor;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.model.Relaxation;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.unit.Dimension;

/**
 * Receptors that are flooded disappear from the surface, and return when they are not (Eq. 9):
 * dR/dt = (1/(1 + κ·B/(B + sR)) − R)/τR. R is functional coupling as a fraction of naive, not a count that PET would see.
 */
public final class DownRegulation {
    /** κ. */
    public static final Parameter DEPTH = Parameter.assumed(
            "down-regulation-depth",
            "kappa",
            "How far receptors down-regulate at most: 1/(1 + kappa) of them stay; a larger value loses more.",
            Dimension.NUMBER,
            0.6,
            range(0, 1.5),
            "assumption: mouse density fell by 28 % in 7 days of high-dose fentanyl (Sirohi 2008); the depth in people is not known");
    /** sR. */
    public static final Parameter HALF_DOSE = Parameter.assumed(
            "down-regulation-half-dose",
            "sR",
            "Adaptation at which half of the possible loss is reached; a larger value spares low doses.",
            Dimension.LEVEL,
            150,
            range(50, 400),
            "assumption: none at low dose in mice (Sirohi 2008), scale chosen");
    /** τR on. */
    public static final Parameter LOSS_TIME = Parameter.assumed(
            "down-regulation-loss-time",
            "tauR_on",
            "Time constant of loss; larger is slower.",
            Dimension.TIME,
            10,
            range(5, 20),
            "assumption: days in rodents (mouse density had fallen after 7 days of fentanyl, Sirohi 2008); not measured in people");
    /** τR off. */
    public static final Parameter RETURN_TIME = Parameter.assumed(
            "down-regulation-return-time",
            "tauR_off",
            "Time constant of return; larger is slower.",
            Dimension.TIME,
            14,
            range(5, 20),
            "assumption: 1 to 3 weeks in rodents (Sirohi 2008); not measured in people");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(DEPTH, HALF_DOSE, LOSS_TIME, RETURN_TIME);

    private final double depth;
    private final double half;
    private final double loss;
    private final double gain;

    /**
     * Down-regulation with a fixed step.
     *
     * @param p values
     * @param dt step, days
     */
    public DownRegulation(ParameterSet p, double dt) {
        depth = p.value(DEPTH);
        half = p.value(HALF_DOSE);
        loss = Relaxation.decay(dt, p.value(LOSS_TIME));
        gain = Relaxation.decay(dt, p.value(RETURN_TIME));
    }

    /**
     * Where R would settle (Eq. 9).
     *
     * @param b adaptation, MME/d-eq
     * @return fraction of naive
     */
    public double target(double b) {
        return (b + half) / (b + half + depth * b);
    }

    /**
     * One step (Eq. 9).
     *
     * @param r receptors now, fraction of naive
     * @param b adaptation, MME/d-eq
     * @return receptors after the step
     */
    public double next(double r, double b) {
        double target = target(b);
        return Relaxation.toward(r, target, target < r ? loss : gain);
    }
}
