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

/** Asking for more at a visit (Eq. 36): p = σ(a0 + aP·(reported pain − 5) + aK·K + aZ·distress). */
public final class Asking {
    /** Base. */
    public static final Parameter BASE = Parameter.assumed(
            "ask-base",
            "a0",
            "Log odds of asking for more at a visit with a pain of 5 points.",
            Dimension.NUMBER,
            -1,
            range(-5, 2),
            "assumption of the behaviour rules: about one visit in four at a pain of 5");
    /** Pain. */
    public static final Parameter PAIN = Parameter.assumed(
            "ask-pain",
            "aP",
            "Rise of these log odds per point of reported pain.",
            Dimension.NUMBER,
            0.5,
            range(0, 2),
            "assumption of the behaviour rules: who hurts more asks more");
    /** Addiction. */
    public static final Parameter ADDICTION = Parameter.assumed(
            "ask-addiction",
            "aK",
            "Rise of these log odds from no to complete addiction learning.",
            Dimension.NUMBER,
            2,
            range(0, 5),
            "assumption of the behaviour rules: craving asks beyond pain");
    /** Distress. */
    public static final Parameter DISTRESS = Parameter.assumed(
            "ask-distress",
            "aZ",
            "Rise of these log odds per standard deviation of distress.",
            Dimension.NUMBER,
            0.3,
            range(0, 1.5),
            "assumption of the behaviour rules: distress asks beyond pain");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(BASE, PAIN, ADDICTION, DISTRESS);

    private final Luck luck;
    private final double base;
    private final double pain;
    private final double addiction;
    private final double distress;

    /**
     * Asking with the values of a set.
     *
     * @param p values
     * @param luck of the replicate
     */
    public Asking(ParameterSet p, Luck luck) {
        this.luck = luck;
        base = p.value(BASE);
        pain = p.value(PAIN);
        addiction = p.value(ADDICTION);
        distress = p.value(DISTRESS);
    }

    /**
     * Does the patient ask for more at this visit?
     *
     * @param p patients
     * @param row which
     * @param day of the visit
     * @param reportedPain points
     * @return true if so; the same answer however often it is asked
     */
    public boolean asks(Population p, int row, int day, double reportedPain) {
        double logOdds = base
                + pain * (reportedPain - 5)
                + addiction * p.bodies().of(State.ADDICTION)[row]
                + distress * p.bodies().of(Trait.DISTRESS)[row];
        double chance = 1 / (1 + StrictFastMath.exp(-logOdds));
        return luck.uniform(p.number(row), Purpose.ASKING, day) < chance;
    }
}
