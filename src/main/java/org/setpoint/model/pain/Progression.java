package org.setpoint.model.pain;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.unit.Dimension;

/** Disease that progresses (Eq. 63): the source of pain rises slowly, and in steps. */
public final class Progression {
    /** Switch. */
    public static final Parameter SPEED = Parameter.assumed(
            "progression-speed",
            "vP",
            "Factor on the progression that a cohort has; 0 stops every disease.",
            Dimension.NUMBER,
            1,
            range(0, 3),
            "assumption: the rate itself is a property of the cohort");
    /** Share in steps. */
    public static final Parameter STEP_SHARE = Parameter.assumed(
            "progression-step-share",
            "yG",
            "Share of the progression that comes in steps (a fracture, a metastasis); the rest comes slowly.",
            Dimension.FRACTION,
            0.5,
            range(0, 1),
            "assumption: both are seen; nobody has measured the shares");
    /** Size of a step. */
    public static final Parameter STEP_SIZE = Parameter.assumed(
            "progression-step-size",
            "dG",
            "Pain that one step of a disease adds; larger steps are rarer.",
            Dimension.POINTS,
            1.5,
            range(0.5, 3),
            "assumption: a step that a patient notices is more than the minimal important change of 1 point");
    /** Spread. */
    public static final Parameter SPREAD = Parameter.assumed(
            "progression-spread",
            "sdG",
            "Standard deviation of the logarithm of the rate between patients.",
            Dimension.NUMBER,
            0.7,
            range(0, 1.2),
            "assumption: as the spread of healing times");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(SPEED, STEP_SHARE, STEP_SIZE, SPREAD);

    private final double speed;
    private final double stepShare;
    private final double stepSize;

    /**
     * Progression with given values.
     *
     * @param p values
     */
    public Progression(ParameterSet p) {
        speed = p.value(SPEED);
        stepShare = p.value(STEP_SHARE);
        stepSize = p.value(STEP_SIZE);
    }

    /**
     * What a stretch of time adds (Eq. 63).
     *
     * @param rate of this person, points a year
     * @param years how long
     * @param u a uniform draw, which decides whether a step falls into this time
     * @return points, 0 or more
     */
    public double gain(double rate, double years, double u) {
        double moved = speed * rate * years;
        double step = u < moved * stepShare / stepSize ? stepSize : 0;
        return moved * (1 - stepShare) + step;
    }
}
