package org.setpoint.model.tolerance;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.model.Relaxation;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.parameter.Spread;
import org.setpoint.unit.Dimension;

/**
 * Tolerance of breathing: the C50 of ventilation rises by e^Q (Eq. 11): dQ/dt = (aQ·ln(1 + B/sQ) − Q)/τQ. It is smaller
 * than the tolerance to relief, which is why the therapeutic window narrows with escalation.
 */
public final class RespiratoryTolerance {
    /** aQ. */
    public static final Parameter SIZE = Parameter.calibrated(
                    "respiratory-tolerance-size",
                    "aQ",
                    "How far the C50 of ventilation rises; a larger value protects the chronic user.",
                    Dimension.NUMBER,
                    0.4,
                    range(0.02, 0.6),
                    "calibrated to finding H27 (Algera 2021: 4.3-fold in chronic users)")
            .varying(Spread.lognormal(0.3));
    /** sQ. */
    public static final Parameter HALF_DOSE = Parameter.assumed(
            "respiratory-tolerance-dose",
            "sQ",
            "Adaptation at which it begins to grow with the logarithm of the dose.",
            Dimension.LEVEL,
            25,
            range(10, 60),
            "assumption: the same as for analgesia");
    /** τQ on. */
    public static final Parameter ONSET_TIME = Parameter.calibrated(
            "respiratory-tolerance-onset-time",
            "tauQ_on",
            "Time constant of its growth; larger keeps a new or resumed dose dangerous for longer.",
            Dimension.TIME,
            20,
            range(8, 90),
            "calibrated to findings X04, X07, O25, O26 and the dose bands O01 to O04");
    /** τQ off. */
    public static final Parameter OFFSET_TIME = Parameter.calibrated(
            "respiratory-tolerance-offset-time",
            "tauQ_off",
            "Time constant of its loss after the drug; smaller makes resumption dangerous sooner.",
            Dimension.TIME,
            20,
            range(8, 60),
            "not identified: 8 to 40 days fit the findings equally well");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(SIZE, HALF_DOSE, ONSET_TIME, OFFSET_TIME);

    private final double size;
    private final double dose;
    private final double growth;
    private final double loss;

    /**
     * Tolerance with a fixed step.
     *
     * @param p values
     * @param dt step, days
     */
    public RespiratoryTolerance(ParameterSet p, double dt) {
        size = p.value(SIZE);
        dose = p.value(HALF_DOSE);
        growth = Relaxation.decay(dt, p.value(ONSET_TIME));
        loss = Relaxation.decay(dt, p.value(OFFSET_TIME));
    }

    /**
     * The adaptation in units of sQ, of which the target takes ln(1 + x).
     *
     * @param b adaptation, MME/d-eq
     * @return dimensionless
     */
    public double scaled(double b) {
        return b / dose;
    }

    /**
     * One step (Eq. 11).
     *
     * @param q tolerance now, ln fold of the C50
     * @param scale of this person, 1 = typical
     * @param logDose ln(1 + B/sQ)
     * @return tolerance after the step
     */
    public double next(double q, double scale, double logDose) {
        double target = size * scale * logDose;
        return Relaxation.toward(q, target, target > q ? growth : loss);
    }

    /**
     * What a step keeps of the tolerance (Eq. 58): the rest of the tolerance after it is new.
     *
     * @param q tolerance before the step, ln fold of the C50
     * @param after tolerance after it
     * @param scale of this person, 1 = typical
     * @param logDose ln(1 + B/sQ)
     * @return share of the tolerance after the step that was there before, 0 to 1
     */
    public double kept(double q, double after, double scale, double logDose) {
        return after > 0 ? Math.min(1, q * (size * scale * logDose > q ? growth : loss) / after) : 0;
    }
}
