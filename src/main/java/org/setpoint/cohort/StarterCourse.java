package org.setpoint.cohort;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.Course;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/**
 * A cohort of people who start an opioid ({@code course: mixed}): most for acute pain, some after surgery or a larger
 * injury, few for chronic pain (Eq. 53). Whoever heals is left with little pain, a part of the subacute with more.
 */
public final class StarterCourse {
    /** Acute. */
    static final Parameter ACUTE = Parameter.calibrated(
            "starters-acute",
            "mixA",
            "Share of starters with acute pain.",
            Dimension.FRACTION,
            0.66,
            range(0.3, 0.9),
            "calibrated to findings L01 to L04 and L11 (behaviour rules)");
    /** Subacute. */
    static final Parameter SUBACUTE = Parameter.calibrated(
            "starters-subacute",
            "mixS",
            "Share of starters after surgery or a larger injury; the rest has chronic pain.",
            Dimension.FRACTION,
            0.24,
            range(0.05, 0.4),
            "calibrated to findings L01 to L04 and L11 (behaviour rules)");
    /** Healing. */
    static final Parameter SUBACUTE_HEALING = Parameter.calibrated(
            "subacute-healing-time",
            "tauH2",
            "Median time constant of healing after surgery or a larger injury.",
            Dimension.TIME,
            32,
            range(10, 90),
            "calibrated to findings L03, L04 and L11 (behaviour rules)");
    /** Left behind. */
    static final Parameter RESIDUAL = Parameter.calibrated(
            "subacute-residual-share",
            "resid",
            "Share of the subacute in whom pain stays.",
            Dimension.FRACTION,
            0.20,
            range(0, 0.5),
            "calibrated to finding L11 (behaviour rules)");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(ACUTE, SUBACUTE, SUBACUTE_HEALING, RESIDUAL);

    /** Long-term pain of those who heal and of those in whom pain stays, points; assumption of the behaviour rules. */
    private static final double HEALED_MEAN = 0.8;

    private static final double HEALED_SD = 0.8;
    private static final double RESIDUAL_MEAN = 3.5;
    private static final double RESIDUAL_SD = 1;
    private static final int KIND = 0;
    private static final int STAYS = 2;

    private final boolean mixed;
    private final Settings settings;
    private final ParameterSet parameters;

    /**
     * The starters of a cohort.
     *
     * @param settings values of {@link CohortKeys#COHORT}
     * @param parameters of the model
     */
    public StarterCourse(Settings settings, ParameterSet parameters) {
        this.settings = settings;
        this.parameters = parameters;
        mixed = isMixed(settings);
    }

    /**
     * Is it a cohort of starters?
     *
     * @param settings values of {@link CohortKeys#COHORT}
     * @return true for {@code course: mixed}
     */
    public static boolean isMixed(Settings settings) {
        return settings.word("course").equals("mixed");
    }

    /** Of what kind this patient's pain is. */
    Course of(Draw draw) {
        if (!mixed) {
            return settings.word("course").equals("healing") ? Course.ACUTE : Course.CHRONIC;
        }
        double u = draw.u(Purpose.STARTER, KIND);
        double acute = parameters.value(ACUTE);
        return u < acute ? Course.ACUTE : u < acute + parameters.value(SUBACUTE) ? Course.SUBACUTE : Course.CHRONIC;
    }

    /**
     * Median time constant of healing.
     *
     * @param course of the pain
     * @return days
     */
    public double healingTime(Course course) {
        return course == Course.SUBACUTE ? parameters.value(SUBACUTE_HEALING) : settings.number("healing-time");
    }

    /** The person's own long-term pain, points, from the attempt-th draw. */
    double meanPain(Course course, Draw draw, int attempt) {
        double z = draw.z(Purpose.MEAN_PAIN, attempt);
        if (!mixed || course == Course.CHRONIC) {
            return settings.number("mean-pain") + settings.number("pain-sd") * z;
        }
        boolean stays = course == Course.SUBACUTE && draw.u(Purpose.STARTER, STAYS) < parameters.value(RESIDUAL);
        return stays ? RESIDUAL_MEAN + RESIDUAL_SD * z : Math.max(0, HEALED_MEAN + HEALED_SD * z);
    }
}
