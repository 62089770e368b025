package org.setpoint.cohort;

import net.jafama.StrictFastMath;
import org.setpoint.model.body.State;
import org.setpoint.model.body.Trait;
import org.setpoint.model.pain.ChronicTransition;
import org.setpoint.model.pain.Progression;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.Course;
import org.setpoint.patient.PainKind;
import org.setpoint.patient.Population;
import org.setpoint.random.Purpose;

/** Draws how the pain of a patient will go: does it heal, stay, return, or get worse? */
final class PainCourses {
    /** Fluctuation of pain that heals, as a share of that of chronic pain; assumption: an injury has no good and bad years. */
    private static final float HEALING_FLUCTUATION = 0.5f;
    /** Spread of the rate of new episodes: heavy-tailed; assumption of the behaviour rules. */
    private static final double EPISODE_SPREAD = 1.5;
    /** SD of the pain that stays, points; assumption of the behaviour rules. */
    private static final double KEPT_SD = 1;

    private final Settings settings;
    private final ParameterSet parameters;
    private final String course;

    PainCourses(CohortPlan plan, ParameterSet parameters) {
        settings = plan.settings();
        course = settings.word("course");
        this.parameters = parameters;
    }

    /** What this patient comes with. */
    PainKind kind(Draw draw) {
        if (course.equals("healing")) {
            return PainKind.ACUTE;
        }
        if (!course.equals("mixed")) {
            return PainKind.CHRONIC;
        }
        double u = draw.u(Purpose.COURSE_KIND);
        double acute = settings.number("acute");
        return u < acute
                ? PainKind.ACUTE
                : u < acute + settings.number("subacute") ? PainKind.SUBACUTE : PainKind.CHRONIC;
    }

    /** Median time constant of healing, days. */
    double healingTime(PainKind kind) {
        return settings.number(kind == PainKind.SUBACUTE ? "slow-healing-time" : "healing-time");
    }

    /** Is the pain of a kind that leaves little behind where it heals? Then its lasting part is not drawn like a chronic one. */
    boolean isMixedAndHeals(PainKind kind) {
        return course.equals("mixed") && kind != PainKind.CHRONIC;
    }

    /** Before the pain at entry is drawn. */
    void before(Population p, int row) {
        p.course.fluctuation[row] = isMixedAndHeals(p.course.kind[row]) ? HEALING_FLUCTUATION : 1;
        p.course.chronic[row] = p.course.kind[row] == PainKind.CHRONIC;
    }

    /** After the pain at entry was drawn. */
    void after(Population p, int row, Draw draw) {
        if (p.course.kind[row] != PainKind.CHRONIC) {
            stay(p, row, draw);
        }
        if (course.equals("mixed")) {
            double rate = parameters.value(ChronicTransition.EPISODE_RATE);
            double z = draw.z(Purpose.EPISODE_RATE);
            p.course.episodes[row] =
                    (float) (rate * StrictFastMath.exp(EPISODE_SPREAD * z - EPISODE_SPREAD * EPISODE_SPREAD / 2));
        }
        if (course.equals("cancer") || course.equals("degenerative")) {
            disease(p, row, draw);
        }
    }

    private void stay(Population p, int row, Draw draw) {
        double acute = p.bodies().of(State.ACUTE_PAIN)[row];
        double chance = ChronicTransition.chance(
                parameters,
                p.bodies().of(Trait.DISTRESS)[row],
                acute,
                p.bodies().of(Trait.HEALING_TIME)[row]);
        if (draw.u(Purpose.TRANSITION) < chance) {
            double kept = parameters.value(ChronicTransition.KEPT) + KEPT_SD * draw.z(Purpose.KEPT_PAIN);
            p.course.kept[row] = (float) Math.max(1, Math.min(8, kept));
        }
    }

    private void disease(Population p, int row, Draw draw) {
        if (course.equals("cancer")) {
            p.course.diseaseHazard[row] = (float) (365 * StrictFastMath.log(2) / settings.number("survival"));
        }
        if (draw.u(Purpose.PROGRESSING) >= settings.number("progressing")) {
            return;
        }
        double sd = parameters.value(Progression.SPREAD);
        p.course.chronic[row] = false;
        p.course.rate[row] = (float) (settings.number("progression")
                * StrictFastMath.exp(sd * draw.z(Purpose.PROGRESSION_RATE) - sd * sd / 2));
        p.course.disease[row] = draw.u(Purpose.NERVE_DISEASE) < settings.number("nerve-share")
                ? Course.Disease.NERVE
                : Course.Disease.TISSUE;
    }
}
