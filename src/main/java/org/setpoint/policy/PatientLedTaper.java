package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.Tapering;
import org.setpoint.unit.Dimension;

/** A slow taper with support in which the patient decides at every step whether to go on. */
@AutoService(PolicyBlock.class)
public final class PatientLedTaper implements PolicyBlock {
    @Override
    public String name() {
        return "patient-led-taper";
    }

    @Override
    public String meaning() {
        return "A slow taper with psychological support. At each step the patient says whether to go on: not with more pain"
                + " than before, with withdrawal or with low mood. After several pauses in a row it is given up.";
    }

    @Override
    public String source() {
        return "Darnall 2018: voluntary, at the patient's pace, 288 to 150 MME/day in 4 months, 51 of 82 completed;"
                + " Sullivan 2017: weekly support; HHS 2019: taper slowly enough, pause when the patient needs it";
    }

    @Override
    public Role role() {
        return Role.REDUCTION;
    }

    @Override
    public List<Key> keys() {
        return List.of(
                TaperKeys.to("0 MME/day"),
                TaperKeys.rate("10 %/month", "CDC 2022, recommendation 5: 10 % a month or slower"),
                TaperKeys.every("28 days", "HHS 2019: every 4 weeks"),
                Key.quantity(
                        "more-pain",
                        Dimension.POINTS,
                        "1.5 points",
                        0,
                        10,
                        "Rise of reported pain since the taper began from which the patient does not want to go on.",
                        "assumption: between the least change that patients call important, 1 point (IMMPACT, not re-read), and 2 (Farrar 2001)"),
                Key.quantity(
                        "withdrawal",
                        Dimension.COWS,
                        "5 COWS",
                        0,
                        48,
                        "Withdrawal from which the patient does not want to go on.",
                        "COWS: mild withdrawal begins at 5 (Wesson 2003)"),
                Key.quantity(
                        "low-mood",
                        Dimension.FRACTION,
                        "50 %",
                        0,
                        1,
                        "Dysphoria from which the patient does not want to go on.",
                        "assumption: half of the worst"),
                TaperKeys.pauseFor("28 days", "HHS 2019: pauses are acceptable"),
                Key.whole(
                        "patience",
                        "3",
                        1,
                        100,
                        "After so many pauses in a row the patient gives the taper up.",
                        "assumption: a quarter of a year without a step"),
                TaperKeys.restore("50 %", "assumption: the dose goes back half way"),
                TaperKeys.support("0.6 points", "behaviour rules: assumption, near the 0.68 of Sullivan 2017 (T45)"));
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        TaperCourse course = new TaperCourse(TaperCourse.Plan.of(settings, Tapering.AGREED), memory);
        int painAtStart = memory.cell();
        double patience = settings.number("patience");
        double restore = settings.number("restore");
        Support support = new Support(settings.number("support"), memory);
        Reports hard =
                new Reports(settings.number("more-pain"), settings.number("withdrawal"), settings.number("low-mood"));
        return visit -> {
            if (!course.underWay(visit)) {
                if (!course.possible(visit)) {
                    visit.standBack();
                    return;
                }
                visit.remember(painAtStart, visit.reportedPain());
                support.keepUp(visit);
                course.begin(visit);
            } else if (course.due(visit)) {
                if (!hard.say(visit, visit.recall(painAtStart))) {
                    course.step(visit);
                } else if (course.pauses(visit) < patience) {
                    course.pause(visit);
                } else {
                    course.giveUp(visit, restore);
                }
            }
            if (course.underWay(visit)) {
                support.keepUp(visit);
            } else {
                visit.release();
            }
        };
    }

    /** What the patient says that makes it too hard: any one of three. */
    private record Reports(double morePain, double withdrawal, double lowMood) {
        boolean say(Visit visit, double painAtStart) {
            return visit.reportedPain() >= painAtStart + morePain
                    || visit.cows() >= withdrawal
                    || visit.reportedDysphoria() >= lowMood;
        }
    }
}
