package org.setpoint.policy;

import org.setpoint.parameter.Settings;
import org.setpoint.patient.StopReason;
import org.setpoint.patient.Tapering;

/**
 * One patient's way down, for all blocks that taper: steps by a share of the starting dose, pauses, and an end, which is the
 * goal or giving up. Remembers where each patient stands.
 */
final class TaperCourse {
    /** Below this dose a taper to nothing ends: no tablet is smaller. MME/day, assumption. */
    private static final double SMALLEST = 2.5;

    private final Plan plan;
    private final int startDose;
    private final int nextStep;
    private final int pauses;

    /**
     * What all patients of a block have in common.
     *
     * @param whose wish
     * @param to dose at which it ends, MME/day
     * @param step share of the starting dose
     * @param every days between steps
     * @param pauseFor days
     */
    record Plan(Tapering whose, double to, double step, double every, double pauseFor) {
        /** The usual keys: {@code to}, {@code rate}, {@code every}, {@code pause-for}. */
        static Plan of(Settings s, Tapering whose) {
            return new Plan(
                    whose,
                    s.number("to"),
                    s.number("rate") * s.number("every"),
                    s.number("every"),
                    s.number("pause-for"));
        }

        /**
         * From the first step to the last, if none is held.
         *
         * @param dose at the beginning, MME/day, above the goal
         * @return days, 0 if one step is enough
         */
        double days(double dose) {
            return TaperLength.days((dose - to) / (step * dose), every);
        }
    }

    TaperCourse(Plan plan, Memory memory) {
        this.plan = plan;
        startDose = memory.cell();
        nextStep = memory.cell();
        pauses = memory.cell();
    }

    /** Has it begun, and not ended? */
    boolean underWay(Visit visit) {
        return !Double.isNaN(visit.recall(startDose));
    }

    /** Is there anything to lower? */
    boolean possible(Visit visit) {
        return visit.dose() > plan.to && visit.dose() > 0;
    }

    /** Begins, with the first step. */
    void begin(Visit visit) {
        visit.remember(startDose, visit.dose());
        visit.remember(pauses, 0);
        visit.beginTaper(plan.whose, plan.days(visit.dose()));
        visit.note("taper-started");
        step(visit);
    }

    /**
     * Is the next step due? Ends the course where nothing is left to lower, because somebody else ended the prescription;
     * asks the patient back for the day on which it will be due.
     */
    boolean due(Visit visit) {
        if (!possible(visit)) {
            end(visit);
            return false;
        }
        double wait = visit.recall(nextStep) - visit.day();
        if (wait > 0) {
            visit.seeAgainIn(wait);
        }
        return wait <= 0;
    }

    /** One step down (Eq. 57); the last one ends it. */
    void step(Visit visit) {
        double dose = visit.dose();
        double next = Math.max(plan.to, dose - plan.step * visit.recall(startDose));
        visit.remember(pauses, 0);
        if (next < SMALLEST) {
            visit.stopOpioids(plan.whose == Tapering.FORCED ? StopReason.FORCED_TAPER : StopReason.TAPERED);
        } else {
            visit.scaleDose(next / dose);
        }
        if (next <= plan.to || next < SMALLEST) {
            visit.note("taper-completed");
            end(visit);
        } else {
            wait(visit, plan.every);
        }
    }

    /** No step for a while. */
    void pause(Visit visit) {
        visit.note("taper-paused");
        visit.remember(pauses, visit.recall(pauses) + 1);
        wait(visit, plan.pauseFor);
    }

    /** How many pauses in a row there were, without a step between. */
    double pauses(Visit visit) {
        return visit.recall(pauses);
    }

    /**
     * Ends before the goal.
     *
     * @param visit today
     * @param restored share of what was taken away that is given back
     */
    void giveUp(Visit visit, double restored) {
        double dose = visit.dose();
        visit.scaleDose(1 + restored * Math.max(0, visit.recall(startDose) / dose - 1));
        visit.note("taper-given-up");
        end(visit);
    }

    private void end(Visit visit) {
        if (visit.tapering() != Tapering.NONE) {
            visit.endTaper();
        }
        visit.remember(startDose, Double.NaN);
    }

    private void wait(Visit visit, double days) {
        visit.remember(nextStep, visit.day() + days);
        visit.seeAgainIn(days);
    }
}
