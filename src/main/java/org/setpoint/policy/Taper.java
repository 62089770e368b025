package org.setpoint.policy;

import com.google.auto.service.AutoService;
import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.StopReason;
import org.setpoint.unit.Dimension;

/** Lowers the dose step by step to a target, and pauses when it is too hard. */
@AutoService(PolicyBlock.class)
public final class Taper implements PolicyBlock {
    /** Below this dose a taper to nothing ends: no tablet is smaller. MME/day, assumption. */
    private static final double SMALLEST = 2.5;

    @Override
    public String name() {
        return "taper";
    }

    @Override
    public String meaning() {
        return "Lowers the dose of everything prescribed, by a share of the starting dose a step, to a target; pauses while"
                + " a condition holds.";
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
        return List.of(
                PolicyBlock.dose("to", "0 MME/day", "Dose at which the taper ends.", "by definition"),
                Key.quantity(
                        "rate",
                        Dimension.RATE,
                        "10 %/month",
                        0.0001,
                        1,
                        "Share of the starting dose taken away per time.",
                        "CDC 2022, recommendation 5"),
                Key.quantity(
                        "every",
                        Dimension.TIME,
                        "28 days",
                        1,
                        365,
                        "Time between two steps.",
                        "HHS 2019: every 4 weeks"),
                Key.of(
                        "pause-when",
                        Key.Kind.CONDITION,
                        "cows > 8 COWS",
                        "No step is taken while this holds; 'nobody' never pauses.",
                        "assumption: COWS 5 to 12 is mild withdrawal"),
                Key.quantity(
                        "pause-for",
                        Dimension.TIME,
                        "28 days",
                        1,
                        365,
                        "How long a pause lasts.",
                        "HHS 2019: pauses are acceptable"));
    }

    @Override
    public Policy build(Settings settings, Memory memory) {
        double to = settings.number("to");
        double every = settings.number("every");
        double step = settings.number("rate") * every;
        double pauseFor = settings.number("pause-for");
        Condition pauseWhen = settings.get("pause-when", Condition.class);
        int startDose = memory.cell();
        int nextStep = memory.cell();
        return visit -> {
            double dose = visit.dose();
            if (Double.isNaN(visit.recall(startDose))) {
                if (dose <= to || dose == 0) {
                    return;
                }
                visit.remember(startDose, dose);
                visit.note("taper-started");
            } else if (dose <= to || dose == 0) {
                return;
            } else if (visit.day() < visit.recall(nextStep)) {
                visit.seeAgainIn(visit.recall(nextStep) - visit.day());
                return;
            } else if (pauseWhen.holds(visit)) {
                visit.note("taper-paused");
                wait(visit, nextStep, pauseFor);
                return;
            }
            double next = Math.max(to, dose - step * visit.recall(startDose));
            if (next < SMALLEST) {
                visit.stopOpioids(StopReason.TAPERED);
            } else {
                visit.scaleDose(next / dose);
            }
            if (next <= to || next < SMALLEST) {
                visit.note("taper-completed");
                visit.remember(nextStep, Double.MAX_VALUE);
            } else {
                wait(visit, nextStep, every);
            }
        };
    }

    private static void wait(Visit visit, int nextStep, double days) {
        visit.remember(nextStep, visit.day() + days);
        visit.seeAgainIn(days);
    }
}
