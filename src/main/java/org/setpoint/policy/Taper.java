package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.Tapering;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/** Lowers the dose step by step to a target, pauses when it is too hard, and may be given up. */
@AutoService(PolicyBlock.class)
public final class Taper implements PolicyBlock {
    @Override
    public String name() {
        return "taper";
    }

    @Override
    public String meaning() {
        return "Lowers the dose of everything prescribed, by a share of the starting dose a step, to a target; pauses while"
                + " a condition holds, and is given up when another does. A forced one does not begin while rules ask for consent (cdc-2022). Afterwards whoever prescribed before goes on.";
    }

    @Override
    public String source() {
        return "CDC 2022, recommendation 5: 10 % a month or slower after a year or more, 10 % a week after weeks to months;"
                + " HHS 2019: 5 to 20 % every 4 weeks, with pauses";
    }

    @Override
    public Role role() {
        return Role.REDUCTION;
    }

    @Override
    public List<Key> keys() {
        List<Key> keys = new ArrayList<>(List.of(
                Key.choice(
                        "consent",
                        List.of(TaperKeys.AGREED, TaperKeys.FORCED),
                        TaperKeys.AGREED,
                        "Whose wish it is; a forced taper is felt as a loss of care.",
                        "CDC 2022, recommendation 5: with the patient's agreement"),
                TaperKeys.to("0 MME/day"),
                TaperKeys.rate("10 %/month", "CDC 2022, recommendation 5"),
                TaperKeys.every("28 days", "HHS 2019: every 4 weeks"),
                Key.of(
                        "pause-when",
                        Key.Kind.CONDITION,
                        "cows > 8 COWS",
                        "A step is put off while this holds; 'nobody' never pauses.",
                        "assumption: COWS 5 to 12 is mild withdrawal"),
                Key.quantity(
                        "pause-chance",
                        Dimension.FRACTION,
                        "100 %",
                        0,
                        1,
                        "How often a pause is granted then; 60 % and, if forced, 15 % fit records of care.",
                        "by definition; calibrated to finding T08"),
                TaperKeys.pauseFor("28 days", "HHS 2019: pauses are acceptable"),
                Key.of(
                        "give-up-when",
                        Key.Kind.CONDITION,
                        "nobody",
                        "The taper is given up at a step at which this holds; 'nobody' never gives up.",
                        "CDC 2022, recommendation 5: a taper might be stopped or reversed after weighing its harms")));
        keys.add(TaperKeys.restore("0 %", "by definition"));
        keys.add(TaperKeys.support("0 points", "by definition"));
        return List.copyOf(keys);
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        Tapering whose = TaperKeys.whose(settings.word("consent"));
        TaperCourse course = new TaperCourse(TaperCourse.Plan.of(settings, whose), memory);
        Condition pauseWhen = settings.get("pause-when", Condition.class);
        Condition giveUpWhen = settings.get("give-up-when", Condition.class);
        double chance = settings.number("pause-chance");
        double restore = settings.number("restore");
        Support support = new Support(settings.number("support"), memory);
        return visit -> {
            if (!course.underWay(visit)) {
                boolean refused = whose == Tapering.FORCED && visit.guard().consentNeeded;
                if (refused || !course.possible(visit)) {
                    visit.standBack();
                    return;
                }
                support.begin(visit);
                course.begin(visit);
            } else if (course.due(visit)) {
                if (giveUpWhen.holds(visit)) {
                    course.giveUp(visit, restore);
                } else if (pauseWhen.holds(visit) && (chance >= 1 || visit.uniform(Purpose.TAPER_PAUSE) < chance)) {
                    course.pause(visit);
                } else {
                    course.step(visit);
                }
            }
            if (course.underWay(visit)) {
                support.keepUp(visit);
            } else {
                visit.release();
            }
        };
    }
}
