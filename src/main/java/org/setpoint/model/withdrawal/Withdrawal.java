package org.setpoint.model.withdrawal;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.model.Relaxation;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.parameter.Spread;
import org.setpoint.unit.Dimension;

/**
 * Withdrawal, spontaneous and precipitated by one equation (Eq. 13): with s = u + μ·u_e (the body's own tone masks a small
 * deficit), dW/dt = (max(0, B − s/(1−θ)) + χ·max(0, D − s) − W)·(1 + k·displacing)/τW. A ligand that pushes the agonist
 * off the receptor expresses the deficit in minutes, decay of the drug in two days.
 */
public final class Withdrawal {
    /** μ. */
    public static final Parameter MASKING = Parameter.calibrated(
            "withdrawal-masking",
            "mu",
            "How strongly endogenous tone hides a small deficit; a larger value hides more.",
            Dimension.NUMBER,
            1.5,
            range(0.5, 5),
            "calibrated to findings W01 to W03 (naloxone after one dose)");
    /** χ. */
    public static final Parameter FAST_WEIGHT = Parameter.calibrated(
            "withdrawal-fast-weight",
            "chi",
            "Weight of the fast opponent; a larger value deepens precipitated withdrawal.",
            Dimension.NUMBER,
            1.4,
            range(0.2, 2),
            "calibrated to findings W01 to W03");
    /** θ. */
    public static final Parameter TOLERATED_FALL = Parameter.calibrated(
            "withdrawal-tolerated-fall",
            "theta",
            "Share of the usual stimulus that may be missing without withdrawal.",
            Dimension.FRACTION,
            0.3,
            range(0.3, 0.5),
            "near its lower bound; not identified by the findings");
    /** τW. */
    public static final Parameter TIME = Parameter.calibrated(
            "withdrawal-time",
            "tauW",
            "Time constant of its expression; larger is slower.",
            Dimension.TIME,
            0.8,
            range(0.4, 1.2),
            "peak 36 to 72 h after a short-acting drug (finding W04)");
    /** kan. */
    public static final Parameter DISPLACEMENT_SPEED = Parameter.calibrated(
            "withdrawal-displacement-speed",
            "kan",
            "How much a displacing ligand at its half-occupying level speeds the expression up.",
            Dimension.NUMBER,
            7,
            range(1, 15),
            "rests on finding W03 and the timing of naloxone");
    /** W50. */
    public static final Parameter COWS_SCALE = Parameter.calibrated(
                    "withdrawal-cows-scale",
                    "W50",
                    "Withdrawal signal at which COWS is 24; a larger value gives milder scores.",
                    Dimension.LEVEL,
                    250,
                    range(120, 500),
                    "calibrated to findings T53 (Cowan 2005, lived by the hour) and W01; 360 came from a daily step, in which the fast opponent lasted a whole day")
            .varying(Spread.lognormal(0.6));
    /** pW. */
    public static final Parameter PAIN = Parameter.assumed(
            "withdrawal-pain",
            "pW",
            "Largest pain that withdrawal adds (withdrawal-mediated hyperalgesia).",
            Dimension.POINTS,
            2.5,
            range(1, 4),
            "assumption: injury-site pain in withdrawal is severe (Rieb 2016); not identified");
    /** Wp. */
    public static final Parameter PAIN_SCALE = Parameter.assumed(
            "withdrawal-pain-scale",
            "Wp",
            "Withdrawal signal at which half of that pain is felt.",
            Dimension.LEVEL,
            120,
            range(50, 300),
            "assumption: pain is felt before COWS is severe");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS =
            List.of(MASKING, FAST_WEIGHT, TOLERATED_FALL, TIME, DISPLACEMENT_SPEED, COWS_SCALE, PAIN, PAIN_SCALE);

    private final double mu;
    private final double chi;
    private final double keep;
    private final double tau;
    private final double kan;
    private final double dt;
    private final double decay;

    /**
     * Withdrawal with a fixed step.
     *
     * @param p values
     * @param dt step, days
     */
    public Withdrawal(ParameterSet p, double dt) {
        mu = p.value(MASKING);
        chi = p.value(FAST_WEIGHT);
        keep = 1 / (1 - p.value(TOLERATED_FALL));
        tau = p.value(TIME);
        kan = p.value(DISPLACEMENT_SPEED);
        this.dt = dt;
        decay = Relaxation.decay(dt, tau);
    }

    /**
     * The masking by the body's own tone, μ·u_e.
     *
     * @param ue endogenous stimulus, MME/d-eq
     * @return MME/d-eq
     */
    public double masking(double ue) {
        return mu * ue;
    }

    /**
     * Where W would settle (Eq. 13), averaged over the ripple between doses (Eq. 12).
     *
     * @param b adaptation, MME/d-eq
     * @param s stimulus with masking, mean of the step, MME/d-eq
     * @param ripple amplitude of the stimulus, MME/d-eq
     * @param lead mean of D minus s, MME/d-eq
     * @param leadRipple amplitude of D minus s, MME/d-eq
     * @return MME/d-eq, never negative
     */
    public double target(double b, double s, double ripple, double lead, double leadRipple) {
        return Ripple.positivePart(b - s * keep, ripple * keep) + chi * Ripple.positivePart(lead, leadRipple);
    }

    /**
     * One step (Eq. 13).
     *
     * @param w withdrawal now, MME/d-eq
     * @param target from {@link #target}
     * @param displacing Σ level/affinity of displacing ligands
     * @return withdrawal after the step
     */
    public double next(double w, double target, double displacing) {
        return Relaxation.toward(
                w, target, displacing > 0 ? Relaxation.decay(dt * (1 + kan * displacing), tau) : decay);
    }
}
