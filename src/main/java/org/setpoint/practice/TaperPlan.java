package org.setpoint.practice;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.patient.StopReason;
import org.setpoint.patient.Tapering;
import org.setpoint.policy.Memory;
import org.setpoint.policy.TaperLength;
import org.setpoint.policy.Visit;
import org.setpoint.random.NormalQuantile;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/**
 * A taper as prescribers do it without a rule (Eq. 54): a step every four weeks, of a size that differs from taper to
 * taper; to nothing in a few, to a part of the dose in most; held while it is too hard, more often if the patient agreed.
 */
final class TaperPlan {
    /** Speed. */
    static final Parameter SPEED = Parameter.published(
            "taper-speed",
            "vTap",
            "Median speed of tapers, share of the starting dose a month.",
            Dimension.FRACTION,
            0.227,
            range(0.05, 0.6),
            "median of the fastest month of 113,618 patients (finding T08, Agnoli 2021)");
    /** Spread of speed. */
    static final Parameter SPEED_SD = Parameter.calibrated(
            "taper-speed-sd",
            "sdTap",
            "SD of the logarithm of the speed of tapers.",
            Dimension.NUMBER,
            0.75,
            range(0.3, 1.2),
            "calibrated to the quartiles of finding T08 (15 to 41.3 % a month)");
    /** To nothing. */
    static final Parameter TO_NOTHING = Parameter.calibrated(
            "taper-to-nothing",
            "tap0",
            "Share of tapers that are meant to end the opioid.",
            Dimension.FRACTION,
            0.07,
            range(0, 0.5),
            "calibrated to finding T09 (20.5 % of tapers ended in discontinuation)");
    /** Held, agreed. */
    static final Parameter HOLD_AGREED = Parameter.assumed(
            "taper-hold-agreed",
            "holdA",
            "Chance that a hard step is held in a taper that the patient agreed to.",
            Dimension.FRACTION,
            0.6,
            range(0, 1),
            "assumption of the behaviour rules");
    /** Held, forced. */
    static final Parameter HOLD_FORCED = Parameter.assumed(
            "taper-hold-forced",
            "holdF",
            "Chance that a hard step is held in a taper against the patient's will.",
            Dimension.FRACTION,
            0.15,
            range(0, 1),
            "assumption of the behaviour rules");

    /** Every parameter of this class. */
    static final List<Parameter> PARAMETERS = List.of(SPEED, SPEED_SD, TO_NOTHING, HOLD_AGREED, HOLD_FORCED);

    /** Days between two steps; assumption: the usual visit. */
    private static final double EVERY = 28;
    /** Days of a month. */
    private static final double MONTH = 365 / 12.0;
    /** Slowest and fastest, share of the starting dose a month; assumption: bounds of what records hold. */
    private static final double SLOWEST = 0.05;
    /** Goals of tapers that are not meant to end the opioid, shares of the dose; assumption of the behaviour rules. */
    private static final double LOWEST_GOAL = 0.35;

    private static final double HIGHEST_GOAL = 0.80;
    /** A step is hard above this, COWS; assumption: 5 to 12 is mild withdrawal. */
    private static final double HARD_COWS = 8;
    /** A step is hard above this, points of reported pain; assumption: severe pain. */
    private static final double HARD_PAIN = 7.5;
    /** Below this a taper ends, MME/day: no tablet is smaller; assumption. */
    private static final double SMALLEST = 2.5;

    private final double speed;
    private final double speedSd;
    private final double toNothing;
    private final double holdAgreed;
    private final double holdForced;
    private final int goal;
    private final int step;
    private final int next;
    private final int forced;

    TaperPlan(ParameterSet p, Memory memory) {
        speed = p.value(SPEED);
        speedSd = p.value(SPEED_SD);
        toNothing = p.value(TO_NOTHING);
        holdAgreed = p.value(HOLD_AGREED);
        holdForced = p.value(HOLD_FORCED);
        goal = memory.cell();
        step = memory.cell();
        next = memory.cell();
        forced = memory.cell();
    }

    boolean goesOn(Visit visit) {
        return !Double.isNaN(visit.recall(goal));
    }

    /** Begins with a goal that is drawn. */
    void begin(Visit visit, Tapering whose) {
        double u = visit.uniform(Purpose.TAPER_STEP);
        begin(visit, whose, share(u) * visit.dose());
    }

    /** Begins with a given goal, MME/day. */
    void begin(Visit visit, Tapering whose, double to) {
        double dose = visit.dose();
        double down = monthly(NormalQuantile.of(visit.uniform(Purpose.TAPER_SPEED))) * dose * EVERY / MONTH;
        visit.beginTaper(whose, TaperLength.days((dose - to) / down, EVERY));
        visit.note("taper-started");
        visit.remember(goal, to);
        visit.remember(step, down);
        visit.remember(next, visit.day() + EVERY);
        visit.remember(forced, whose == Tapering.FORCED ? 1 : 0);
        lower(visit, dose);
    }

    /** Share of the dose at which a taper ends: 0 in a few. */
    double share(double u) {
        return u < toNothing ? 0 : LOWEST_GOAL + (HIGHEST_GOAL - LOWEST_GOAL) * (u - toNothing) / (1 - toNothing);
    }

    /** Speed of one taper, share of the starting dose a month, for a standard normal draw (Eq. 54). */
    double monthly(double z) {
        return Math.min(1, Math.max(SLOWEST, speed * StrictFastMath.exp(speedSd * z)));
    }

    /** What is due today: a step, a hold, or nothing. */
    void goOn(Visit visit) {
        double dose = visit.dose();
        if (dose == 0) {
            forget(visit);
            return;
        }
        double due = visit.recall(next);
        if (visit.day() < due) {
            visit.seeAgainIn(due - visit.day());
            return;
        }
        visit.remember(next, visit.day() + EVERY);
        if (isHeld(visit)) {
            visit.note("taper-paused");
        } else {
            lower(visit, dose);
        }
    }

    private boolean isHeld(Visit visit) {
        boolean hard = visit.cows() > HARD_COWS || visit.reportedPain() > HARD_PAIN;
        return hard && visit.uniform(Purpose.TAPER_STEP) < (visit.recall(forced) > 0 ? holdForced : holdAgreed);
    }

    private void lower(Visit visit, double dose) {
        double to = Math.min(dose, Math.max(visit.recall(goal), dose - visit.recall(step)));
        if (to < SMALLEST) {
            visit.note("taper-completed");
            visit.stopOpioids(visit.recall(forced) > 0 ? StopReason.FORCED_TAPER : StopReason.TAPERED);
            forget(visit);
        } else if (to <= visit.recall(goal)) {
            visit.scaleDose(to / dose);
            visit.note("taper-completed");
            end(visit);
        } else {
            visit.scaleDose(to / dose);
            visit.seeAgainIn(EVERY);
        }
    }

    /** The taper is over, wherever it stands. */
    void end(Visit visit) {
        visit.endTaper();
        forget(visit);
    }

    /** Whatever was planned is no longer. */
    void forget(Visit visit) {
        visit.remember(goal, Double.NaN);
    }
}
