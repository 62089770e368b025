package org.setpoint.model.tolerance;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.model.Relaxation;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.parameter.Spread;
import org.setpoint.unit.Dimension;

/** Tolerance to pain relief: the EC50 rises by e^T over weeks (Eq. 10): dT/dt = (aT·ln(1 + B/sT) − T)/τT. */
public final class AnalgesicTolerance {
    /** aT. */
    public static final Parameter SIZE = Parameter.calibrated(
                    "analgesic-tolerance-size",
                    "aT",
                    "How far the EC50 rises; a larger value makes relief wane further.",
                    Dimension.NUMBER,
                    0.475,
                    range(0.25, 1),
                    "calibrated to findings H01 (Chu 2012) and E07, E08, E10, E13 (trials of 1 to 6 months)")
            .varying(Spread.lognormal(0.3));
    /** sT. */
    public static final Parameter HALF_DOSE = Parameter.assumed(
            "analgesic-tolerance-dose",
            "sT",
            "Adaptation at which tolerance begins to grow with the logarithm of the dose.",
            Dimension.LEVEL,
            25,
            range(10, 60),
            "assumption: of the order of a low daily dose");
    /** τT on. */
    public static final Parameter ONSET_TIME = Parameter.calibrated(
                    "analgesic-tolerance-onset-time",
                    "tauT_on",
                    "Time constant of its growth; larger is slower.",
                    Dimension.TIME,
                    55,
                    range(20, 90),
                    "calibrated to H01 and to the waning of trials; no human source measures it")
            .varying(Spread.lognormal(0.4));
    /** τT off. */
    public static final Parameter OFFSET_TIME = Parameter.assumed(
            "analgesic-tolerance-offset-time",
            "tauT_off",
            "Time constant of its loss after the drug; larger is slower.",
            Dimension.TIME,
            21,
            range(7, 60),
            "assumption: 18 days to 4 weeks in rats (Ouellet 1995, Rosenfeld); not identified in people");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(SIZE, HALF_DOSE, ONSET_TIME, OFFSET_TIME);

    private final double dose;
    private final double loss;

    /**
     * Tolerance with a fixed step.
     *
     * @param p values
     * @param dt step, days
     */
    public AnalgesicTolerance(ParameterSet p, double dt) {
        dose = p.value(HALF_DOSE);
        loss = Relaxation.decay(dt, p.value(OFFSET_TIME));
    }

    /**
     * The adaptation in units of sT, of which the target takes ln(1 + x).
     *
     * @param b adaptation, MME/d-eq
     * @return dimensionless
     */
    public double scaled(double b) {
        return b / dose;
    }

    /**
     * One step (Eq. 10).
     *
     * @param t tolerance now, ln fold of the EC50
     * @param size aT of this person
     * @param logDose ln(1 + B/sT)
     * @param growth e^(−Δt/τT on) of this person
     * @return tolerance after the step
     */
    public double next(double t, double size, double logDose, double growth) {
        double target = size * logDose;
        return Relaxation.toward(t, target, target > t ? growth : loss);
    }

    /**
     * What a step keeps of the tolerance (Eq. 58): the rest of the tolerance after it is new.
     *
     * @param t tolerance before the step, ln fold of the EC50
     * @param after tolerance after it
     * @param size aT of this person
     * @param logDose ln(1 + B/sT)
     * @param growth e^(−Δt/τT on) of this person
     * @return share of the tolerance after the step that was there before, 0 to 1
     */
    public double kept(double t, double after, double size, double logDose, double growth) {
        return after > 0 ? Math.min(1, t * (size * logDose > t ? growth : loss) / after) : 0;
    }
}
