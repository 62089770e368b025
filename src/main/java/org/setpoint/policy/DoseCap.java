package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.Tapering;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/** A highest dose: nobody is raised above it, and whoever is above is left there, tapered or cut. */
@AutoService(PolicyBlock.class)
public final class DoseCap implements PolicyBlock {
    /** Visits to which the chance refers are this many days apart. */
    private static final double USUAL = 28;
    /** How often a forced taper is put off when it is hard; assumption of the behaviour rules. */
    private static final double PAUSE_GRANTED = 0.15;

    private static final String LEAVE = "leave";
    private static final String CUT = "cut";

    @Override
    public String name() {
        return "dose-cap";
    }

    @Override
    public String meaning() {
        return "Nobody's dose is raised above the cap. Whoever is above when it comes into force is left there, tapered"
                + " down to it, or cut down to it from one day to the next, without being asked.";
    }

    @Override
    public String source() {
        return "rules of states, insurers and health plans, such as the dose-reduction initiative of Group Health "
                + "(Von Korff 2019, J Pain 20:108) and the caps at 90 MME/day after CDC 2016, recommendation 5";
    }

    @Override
    public Role role() {
        return Role.LIMIT;
    }

    @Override
    public List<Key> keys() {
        return List.of(
                PolicyBlock.dose("cap", "90 MME/day", "The highest dose.", "CDC 2016, recommendation 5"),
                Key.choice(
                        "above",
                        List.of("taper", LEAVE, CUT),
                        "taper",
                        "What happens to those who are above.",
                        "Von Korff 2019: doses were lowered"),
                Key.of(
                        "except",
                        Key.Kind.CONDITION,
                        "nobody",
                        "The cap does not hold while this does; 'nobody' makes it hard.",
                        "by definition"),
                Key.quantity(
                        "chance",
                        Dimension.FRACTION,
                        "12 %",
                        0,
                        1,
                        "Chance in four weeks of care that the prescriber begins to bring such a dose down.",
                        "calibrated to finding T58"),
                TaperKeys.rate("10 %/month", "behaviour rules, with the chance calibrated to finding T58"),
                TaperKeys.every("28 days", "assumption: at monthly visits"));
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        double cap = settings.number("cap");
        String above = settings.word("above");
        Condition except = settings.get("except", Condition.class);
        double every = settings.number("every");
        TaperCourse course = new TaperCourse(
                new TaperCourse.Plan(Tapering.FORCED, cap, settings.number("rate") * every, every, every), memory);
        Condition hard = Condition.parse(TaperKeys.HARD);
        double hazard = -StrictFastMath.log1p(-settings.number("chance")) / USUAL;
        int looked = memory.cell();
        return visit -> {
            if (except.holds(visit)) {
                return;
            }
            visit.guard().ceiling = Math.min(visit.guard().ceiling, cap);
            if (course.underWay(visit)) {
                goOn(course, hard, visit);
            } else if (!above.equals(LEAVE)
                    && course.possible(visit)
                    && visit.tapering() == Tapering.NONE
                    && enforced(visit, hazard, looked)) {
                begin(course, above.equals(CUT), cap, visit);
            }
        };
    }

    private static void begin(TaperCourse course, boolean cut, double cap, Visit visit) {
        if (cut) {
            visit.beginTaper(Tapering.FORCED, 0);
            visit.note("dose-cut");
            visit.scaleDose(cap / visit.dose());
            visit.endTaper();
        } else {
            course.begin(visit);
        }
    }

    private static void goOn(TaperCourse course, Condition hard, Visit visit) {
        if (course.due(visit)) {
            if (hard.holds(visit) && visit.uniform(Purpose.TAPER_PAUSE) < PAUSE_GRANTED) {
                course.pause(visit);
            } else {
                course.step(visit);
            }
        }
    }

    /** One look a visit (Eq. 56); the chance grows with the time since the last, so that frequent visits do not raise it. */
    private static boolean enforced(Visit visit, double hazard, int looked) {
        double since = visit.day() - visit.recall(looked);
        double days = Double.isNaN(since) ? USUAL : since;
        visit.remember(looked, visit.day());
        return visit.uniform(Purpose.CAP_ENFORCED) < -StrictFastMath.expm1(-hazard * days);
    }
}
