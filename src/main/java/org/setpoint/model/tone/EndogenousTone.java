package org.setpoint.model.tone;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.model.Relaxation;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.parameter.Spread;
import org.setpoint.unit.Dimension;

/**
 * The body's own opioid tone E, 1 when naive (Eq. 15): dE/dt = (Emax(C)·(1 − δ·B/(B + sE)) − E)/τE. It falls silent over
 * two months of therapy, returns over months, the more slowly the longer the exposure C, and in some people never wholly.
 */
public final class EndogenousTone {
    /** δ. */
    public static final Parameter DEPTH = Parameter.calibrated(
            "tone-suppression",
            "delta",
            "Largest share of the tone that therapy silences; a larger value leaves less.",
            Dimension.FRACTION,
            0.7,
            range(0.4, 0.85),
            "calibrated to cold-pressor findings H12 to H18");
    /** sE. */
    public static final Parameter HALF_DOSE = Parameter.assumed(
            "tone-suppression-half-dose",
            "sE",
            "Adaptation at which half of that is silenced.",
            Dimension.LEVEL,
            50,
            range(20, 120),
            "assumption: by the endocrine proxy, as no adrenal insufficiency was seen below 60 MME/day (Lamprecht)");
    /** τE down. */
    public static final Parameter LOSS_TIME = Parameter.calibrated(
            "tone-loss-time",
            "tauE_down",
            "Time constant of falling silent; larger is slower.",
            Dimension.TIME,
            60,
            range(20, 90),
            "calibrated to findings H02 (nothing at a month) and H12 to H15 (years)");
    /** τE up. */
    public static final Parameter RETURN_TIME = Parameter.calibrated(
                    "tone-return-time",
                    "tauE_up",
                    "Time constant of its return; larger is slower.",
                    Dimension.TIME,
                    90,
                    range(50, 150),
                    "calibrated to findings H16 and H18; not identified beyond its range")
            .varying(Spread.lognormal(0.6));
    /** cE. */
    public static final Parameter EXPOSURE_SLOWING = Parameter.assumed(
            "tone-exposure-slowing",
            "cE",
            "How much a year of exposure slows the return; larger slows more.",
            Dimension.NUMBER,
            0.3,
            range(0, 1),
            "assumption: changes outlast long maintenance by years (Wachholtz)");
    /** Share of people with a scar. */
    public static final Parameter SCAR_SHARE = Parameter.assumed(
            "tone-scar-share",
            "pS",
            "Share of people in whom the tone never returns wholly; they lose 10 to 50 % of it.",
            Dimension.FRACTION,
            0.15,
            range(0, 0.4),
            "assumption: symptoms persist in a minority (Eisenberg 2008, Wachholtz)");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS =
            List.of(DEPTH, HALF_DOSE, LOSS_TIME, RETURN_TIME, EXPOSURE_SLOWING, SCAR_SHARE);

    /** Adaptation at which exposure counts half, MME/d-eq: an assumption, of the order of sE. */
    private static final double EXPOSURE_HALF_DOSE = 50;
    /** Exposure after which a scar is formed by 63 %, years: an assumption. */
    private static final double SCAR_YEARS = 2;

    private final double depth;
    private final double half;
    private final double loss;
    private final double slowing;
    private final double dt;

    /**
     * Tone with a fixed step.
     *
     * @param p values
     * @param dt step, days
     */
    public EndogenousTone(ParameterSet p, double dt) {
        depth = p.value(DEPTH);
        half = p.value(HALF_DOSE);
        loss = Relaxation.decay(dt, p.value(LOSS_TIME));
        slowing = p.value(EXPOSURE_SLOWING);
        this.dt = dt;
    }

    /**
     * Exposure after one step (Eq. 14): dC/dt = B/(B + 50)/365.
     *
     * @param c years of exposure now
     * @param b adaptation, MME/d-eq
     * @return years of exposure after the step
     */
    public double exposure(double c, double b) {
        return c + dt / 365 * b / (b + EXPOSURE_HALF_DOSE);
    }

    /**
     * One step (Eq. 15).
     *
     * @param e tone now, 1 = naive
     * @param b adaptation, MME/d-eq
     * @param c exposure, years
     * @param scar share of the tone that this person can lose for good, 0 for most
     * @param returnTime τE up of this person, days
     * @return tone after the step
     */
    public double next(double e, double b, double c, double scar, double returnTime) {
        double most = scar > 0 ? 1 - scar * (1 - StrictFastMath.exp(-c / SCAR_YEARS)) : 1;
        double target = most * (1 - depth * b / (b + half));
        double factor = target < e ? loss : StrictFastMath.exp(-dt / (returnTime * (1 + slowing * c)));
        return Relaxation.toward(e, target, factor);
    }
}
