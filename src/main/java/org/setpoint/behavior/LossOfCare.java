package org.setpoint.behavior;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.patient.Population;
import org.setpoint.patient.StopReason;
import org.setpoint.patient.Tapering;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/**
 * Loss of care (Eq. 41): L becomes 1 at a forced stop and Lt at the start of a forced taper, fades with τL, and falls to Lf of
 * itself when somebody treats the patient again.
 */
public final class LossOfCare {
    /** Size. */
    public static final Parameter SIZE = Parameter.assumed(
            "loss-of-care-size",
            "L1",
            "Loss of care at a forced stop; 0 switches it off.",
            Dimension.FRACTION,
            1,
            range(0, 1),
            "assumption: 1 by definition of the scale");
    /** Taper. */
    public static final Parameter TAPER = Parameter.calibrated(
            "loss-of-care-taper",
            "Lt",
            "Loss of care at the start of a taper that the patient did not agree to, as a share of that.",
            Dimension.FRACTION,
            0.8,
            range(0, 1),
            "calibrated to findings T04, T07 (behaviour rules)");
    /** Time. */
    public static final Parameter TIME = Parameter.assumed(
            "loss-of-care-time",
            "tauL",
            "Time constant with which loss of care fades.",
            Dimension.TIME,
            180,
            range(30, 1000),
            "assumption: the risk after a discontinuation lasts for months");
    /** Found. */
    public static final Parameter FOUND = Parameter.assumed(
            "loss-of-care-found",
            "Lf",
            "What is left of it when somebody treats the patient again.",
            Dimension.FRACTION,
            0.3,
            range(0, 1),
            "assumption of the behaviour rules: a new prescriber mends most of it");
    /** Spread. */
    public static final Parameter SPREAD = Parameter.assumed(
            "loss-of-care-spread",
            "sL",
            "Half-width of the spread of how much it hurts between persons, around 1.",
            Dimension.FRACTION,
            0.6,
            range(0, 1),
            "assumption: some are hardly hurt; finding T18 sees little harm in persons without misuse, T34 much in others");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(SIZE, TAPER, TIME, FOUND, SPREAD);

    private final double size;
    private final double taper;
    private final double keep;
    private final double found;
    private final double spread;

    /**
     * Loss of care.
     *
     * @param p values
     */
    public LossOfCare(ParameterSet p) {
        size = p.value(SIZE);
        taper = p.value(TAPER);
        keep = StrictFastMath.exp(-Week.DAYS / p.value(TIME));
        found = p.value(FOUND);
        spread = p.value(SPREAD);
    }

    /**
     * Draws how much it hurts this person.
     *
     * @param p patients
     * @param row which
     * @param luck of the replicate
     */
    public void begin(Population p, int row, Luck luck) {
        double u = luck.uniform(p.number(row), Purpose.LOSS_WEIGHT, 0);
        p.mind.lossWeight[row] = 1 + spread * (2 * u - 1);
    }

    /**
     * The opioid was stopped.
     *
     * @param p patients
     * @param row which
     * @param reason why
     */
    public void stopped(Population p, int row, StopReason reason) {
        if (reason.forced()) {
            p.mind.lossOfCare[row] = size;
        }
    }

    /**
     * A taper begins.
     *
     * @param p patients
     * @param row which
     * @param whose wish it is
     */
    public void tapered(Population p, int row, Tapering whose) {
        if (whose == Tapering.FORCED) {
            p.mind.lossOfCare[row] = Math.max(p.mind.lossOfCare[row], taper * size);
        }
    }

    /**
     * Somebody treats the patient again.
     *
     * @param p patients
     * @param row which
     */
    public void treatedAgain(Population p, int row) {
        p.mind.lossOfCare[row] *= found;
        p.care.care[row] = 1;
    }

    /**
     * Lets a week pass.
     *
     * @param p patients
     * @param row which
     */
    public void live(Population p, int row) {
        p.mind.lossOfCare[row] *= keep;
    }
}
