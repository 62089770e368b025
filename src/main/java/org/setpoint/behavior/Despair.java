package org.setpoint.behavior;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.model.body.Trait;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.patient.Population;
import org.setpoint.unit.Dimension;

/**
 * Despair (Eq. 40): dA/dt = (A* − A)/τA, A* = aZ·Z + aP·(pain − 5) + aW·COWS/10 + aY·dysphoria + aL·s·L − aC·care − aS·support.
 * Advanced once a week with the day's drive, which is exact for a drive that holds for the week.
 */
public final class Despair {
    /** Whole. */
    public static final Parameter GAIN = Parameter.assumed(
            "despair-size",
            "aA",
            "Factor on everything that drives despair; 0 switches it off.",
            Dimension.NUMBER,
            1,
            range(0, 2),
            "assumption: 1 by definition of the scale");
    /** Time. */
    public static final Parameter TIME = Parameter.assumed(
            "despair-time",
            "tauA",
            "Time constant with which despair follows what drives it.",
            Dimension.TIME,
            14,
            range(3, 60),
            "assumption: mood follows circumstances within weeks");
    /** Distress. */
    public static final Parameter DISTRESS = Parameter.assumed(
            "despair-distress",
            "aZ",
            "Weight of prior distress.",
            Dimension.NUMBER,
            0.5,
            range(0, 1),
            "assumption of the behaviour rules: half of the spread of despair is the person");
    /** Pain. */
    public static final Parameter PAIN = Parameter.assumed(
            "despair-pain",
            "aP",
            "Weight of each point of pain above 5.",
            Dimension.NUMBER,
            0.15,
            range(0, 0.5),
            "assumption of the behaviour rules: despair rises with pain");
    /** Withdrawal. */
    public static final Parameter WITHDRAWAL = Parameter.assumed(
            "despair-withdrawal",
            "aW",
            "Weight of 10 points of COWS.",
            Dimension.NUMBER,
            1,
            range(0, 2),
            "assumption of the behaviour rules: COWS 10 counts as one standard deviation");
    /** Dysphoria. */
    public static final Parameter DYSPHORIA = Parameter.calibrated(
            "despair-dysphoria",
            "aY",
            "Weight of complete dysphoria.",
            Dimension.NUMBER,
            1.2,
            range(0, 3),
            "calibrated to findings T34, T35 (Hallvik 2022)");
    /** Loss. */
    public static final Parameter LOSS = Parameter.calibrated(
            "despair-loss",
            "aL",
            "Weight of a complete loss of care.",
            Dimension.NUMBER,
            1.7,
            range(0, 3),
            "calibrated to findings T04, T07, T34, T35");
    /** Care. */
    public static final Parameter CARE = Parameter.assumed(
            "despair-care",
            "aC",
            "How far care as such lowers despair.",
            Dimension.NUMBER,
            0.3,
            range(0, 1),
            "assumption of the behaviour rules: care as such comforts a little");
    /** Support. */
    public static final Parameter SUPPORT = Parameter.assumed(
            "despair-support",
            "aS",
            "How far a point of psychological support lowers despair.",
            Dimension.NUMBER,
            0.5,
            range(0, 1),
            "assumption of the behaviour rules, with the size of support from finding T50");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS =
            List.of(GAIN, TIME, DISTRESS, PAIN, WITHDRAWAL, DYSPHORIA, LOSS, CARE, SUPPORT);

    private final double gain;
    private final double keep;
    private final double distress;
    private final double pain;
    private final double withdrawal;
    private final double dysphoria;
    private final double loss;
    private final double care;
    private final double support;

    /**
     * Despair.
     *
     * @param p values
     */
    public Despair(ParameterSet p) {
        gain = p.value(GAIN);
        keep = StrictFastMath.exp(-Week.DAYS / p.value(TIME));
        distress = p.value(DISTRESS);
        pain = p.value(PAIN);
        withdrawal = p.value(WITHDRAWAL);
        dysphoria = p.value(DYSPHORIA);
        loss = p.value(LOSS);
        care = p.value(CARE);
        support = p.value(SUPPORT);
    }

    /**
     * What despair moves to.
     *
     * @param p patients
     * @param row which
     * @param cows 0 to 48
     * @param dysphoric 0 to 1
     * @return A*, standard deviations
     */
    public double target(Population p, int row, double cows, double dysphoric) {
        double hurt = distress * p.bodies().of(Trait.DISTRESS)[row]
                + pain * (p.weekPain[row] - 5)
                + withdrawal * cows / 10
                + dysphoria * dysphoric
                + loss * p.mind.lossWeight[row] * p.mind.lossOfCare[row];
        return gain * (hurt - care * p.care.care[row] - support * p.mind.support[row]);
    }

    /**
     * Lets a week pass.
     *
     * @param p patients
     * @param row which
     * @param cows 0 to 48
     * @param dysphoric 0 to 1
     */
    public void live(Population p, int row, double cows, double dysphoric) {
        double target = target(p, row, cows, dysphoric);
        p.mind.despair[row] = target + (p.mind.despair[row] - target) * keep;
    }

    /**
     * Starts where a person with this distress and usual pain in care stands.
     *
     * @param p patients
     * @param row which
     */
    public void begin(Population p, int row) {
        p.mind.despair[row] = gain * (distress * p.bodies().of(Trait.DISTRESS)[row] - care);
    }
}
