package org.setpoint.behavior;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.model.body.State;
import org.setpoint.model.body.Trait;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.patient.Population;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/**
 * More than prescribed (Eq. 34, 35): on a day with p = σ(x0 + xP·(pain − 5) + xW·w + xK·K + xZ·distress + xA·despair), w =
 * W/(W + 100), the amount is multiplied by 1 + (f0 + fK·K)·2U. So pain, withdrawal, craving and distress each drive use.
 */
public final class ExtraDoses {
    /** Base. */
    public static final Parameter BASE = Parameter.assumed(
            "extra-dose-base",
            "x0",
            "Log odds of an extra dose on a day with a pain of 5 points.",
            Dimension.NUMBER,
            -4,
            range(-8, 0),
            "assumption of the behaviour rules; with the other weights misuse comes out as in finding L12");
    /** Pain. */
    public static final Parameter PAIN = Parameter.assumed(
            "extra-dose-pain",
            "xP",
            "Rise of these log odds per point of the week's pain.",
            Dimension.NUMBER,
            0.4,
            range(0, 1.5),
            "assumption of the behaviour rules: who hurts takes more");
    /** Withdrawal. */
    public static final Parameter WITHDRAWAL = Parameter.assumed(
            "extra-dose-withdrawal",
            "xW",
            "Rise of these log odds from no to extreme withdrawal.",
            Dimension.NUMBER,
            2,
            range(0, 6),
            "assumption of the behaviour rules: a dose ends withdrawal");
    /** Addiction. */
    public static final Parameter ADDICTION = Parameter.assumed(
            "extra-dose-addiction",
            "xK",
            "Rise of these log odds from no to complete addiction learning.",
            Dimension.NUMBER,
            4,
            range(0, 8),
            "assumption of the behaviour rules: craving drives use");
    /** Distress. */
    public static final Parameter DISTRESS = Parameter.assumed(
            "extra-dose-distress",
            "xZ",
            "Rise of these log odds per standard deviation of distress.",
            Dimension.NUMBER,
            0.4,
            range(0, 1.5),
            "assumption of the behaviour rules: comorbid distress raises demand beyond pain");
    /** Despair. */
    public static final Parameter DESPAIR = Parameter.assumed(
            "extra-dose-despair",
            "xA",
            "Rise of these log odds per unit of despair.",
            Dimension.NUMBER,
            0.2,
            range(0, 1.5),
            "assumption of the behaviour rules: despair raises demand beyond pain");
    /** Size. */
    public static final Parameter SIZE = Parameter.assumed(
            "extra-dose-size",
            "f0",
            "How much more is taken on such a day on average, as a share of the day's amount, without addiction.",
            Dimension.FRACTION,
            0.5,
            range(0, 2),
            "assumption of the behaviour rules");
    /** Size with addiction. */
    public static final Parameter SIZE_ADDICTION = Parameter.calibrated(
            "extra-dose-size-addiction",
            "fK",
            "Rise of this share from no to complete addiction learning.",
            Dimension.FRACTION,
            2,
            range(0, 4),
            "calibrated to finding O23 (behaviour rules)");
    /** Stacking. */
    public static final Parameter STACKED = Parameter.assumed(
            "extra-dose-stacked",
            "fS",
            "Share of what is taken in excess that is taken at once, on top of a usual dose; the rest is spread over the day.",
            Dimension.FRACTION,
            0.25,
            range(0, 1),
            "assumption: a quarter of it; doses are stacked when it hurts, and no source says how often");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS =
            List.of(BASE, PAIN, WITHDRAWAL, ADDICTION, DISTRESS, DESPAIR, SIZE, SIZE_ADDICTION, STACKED);

    /** Withdrawal signal that counts half, MME/d-eq; the scale of the behaviour rules. */
    private static final double WITHDRAWAL_SCALE = 100;
    /** Bounds of σ: the chance at whole log odds from −20 to 20. */
    private static final double[] BOUNDS = bounds();

    private final Luck luck;
    private final double base;
    private final double pain;
    private final double withdrawal;
    private final double addiction;
    private final double distress;
    private final double despair;
    private final double size;
    private final double sizeAddiction;
    private final double stacked;

    /**
     * Extra doses with the values of a set.
     *
     * @param p values
     * @param luck of the replicate
     */
    public ExtraDoses(ParameterSet p, Luck luck) {
        this.luck = luck;
        base = p.value(BASE);
        pain = p.value(PAIN);
        withdrawal = p.value(WITHDRAWAL);
        addiction = p.value(ADDICTION);
        distress = p.value(DISTRESS);
        despair = p.value(DESPAIR);
        size = p.value(SIZE);
        sizeAddiction = p.value(SIZE_ADDICTION);
        stacked = p.value(STACKED);
    }

    /**
     * Is more taken today than prescribed, if there is enough (Eq. 34)?
     *
     * @param p patients
     * @param row which
     * @param day of the run
     * @return true on a day with extra doses
     */
    public boolean today(Population p, int row, int day) {
        double x = logOdds(p, row);
        double u = luck.uniform(p.number(row), Purpose.EXTRA_DOSE, day);
        int above = (int) Math.min(40, Math.max(0, Math.ceil(x) + 20));
        return u < BOUNDS[above] && u < 1 / (1 + StrictFastMath.exp(-x));
    }

    private double logOdds(Population p, int row) {
        double w = p.bodies().of(State.WITHDRAWAL)[row];
        return base
                + pain * (p.weekPain[row] - 5)
                + withdrawal * w / (w + WITHDRAWAL_SCALE)
                + addiction * p.bodies().of(State.ADDICTION)[row]
                + distress * p.bodies().of(Trait.DISTRESS)[row]
                + despair * p.mind.despair[row];
    }

    /**
     * What the day's amount is multiplied by (Eq. 35).
     *
     * @param p patients
     * @param row which
     * @param day of the run
     * @return 1 or more
     */
    public double factor(Population p, int row, int day) {
        double mean = size + sizeAddiction * p.bodies().of(State.ADDICTION)[row];
        return 1 + mean * 2 * luck.uniform(p.number(row), Purpose.EXTRA_SIZE, day);
    }

    /**
     * Share of the excess that is taken at once.
     *
     * @return 0 to 1
     */
    public double stacked() {
        return stacked;
    }

    private static double[] bounds() {
        double[] bounds = new double[41];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = 1 / (1 + StrictFastMath.exp(20 - i));
        }
        bounds[40] = 1;
        return bounds;
    }
}
