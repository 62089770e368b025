package org.setpoint.policy;

import org.setpoint.model.pain.TherapyKind;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.Cause;

/** The steps of {@link Differential}: watch, test, try a dose, conclude, rest. It sees reports and tests, never states. */
final class DifferentialRule implements Policy {
    private static final double WATCHING = 0;
    private static final double RAISED = 1;
    private static final double REDUCED = 2;

    /** A trial increase is judged after so many days; relief by a dose comes within days. */
    private static final double RAISE_TAKES = 21;
    /** A trial reduction is judged after so many days: withdrawal must be over, sensitisation fading; assumption. */
    private static final double REDUCTION_TAKES = 49;
    /** Least fall of reported pain that counts as an answer, points; assumption: half of the minimal important change. */
    private static final double ANSWER = 0.5;
    /** Weight of the newest report in what the clinician takes for the usual pain; assumption: the last three visits. */
    private static final double NEWEST = 0.35;

    private final double rise;
    private final double imagingPositive;
    private final double imagingFalse;
    private final double nervePositive;
    private final double nerveFalse;
    private final double allodyniaPositive;
    private final double allodyniaFalse;
    private final double raise;
    private final double reduce;
    private final double cap;
    private final double diseaseTreatment;
    private final double rest;

    private final int stage;
    private final int since;
    private final int usual;
    private final int best;
    private final int before;
    private final int scaled;

    DifferentialRule(Settings s, Memory memory) {
        rise = s.number("rise");
        imagingPositive = s.number("imaging-sensitivity");
        imagingFalse = 1 - s.number("imaging-specificity");
        nervePositive = s.number("nerve-sensitivity");
        nerveFalse = 1 - s.number("nerve-specificity");
        allodyniaPositive = s.number("allodynia-sensitivity");
        allodyniaFalse = 1 - s.number("allodynia-specificity");
        raise = s.number("raise");
        reduce = s.number("reduce");
        cap = s.number("cap");
        diseaseTreatment = s.number("disease-treatment");
        rest = s.number("rest");
        stage = memory.cell();
        since = memory.cell();
        usual = memory.cell();
        best = memory.cell();
        before = memory.cell();
        scaled = memory.cell();
    }

    @Override
    public void atVisit(Visit visit) {
        if (visit.dose() == 0) {
            visit.remember(stage, Double.NaN);
            return;
        }
        if (Double.isNaN(visit.recall(stage))) {
            watch(visit, Double.NEGATIVE_INFINITY);
            visit.remember(usual, visit.reportedPain());
            visit.remember(best, visit.reportedPain());
        }
        double pain = visit.recall(usual) + NEWEST * (visit.reportedPain() - visit.recall(usual));
        visit.remember(usual, pain);
        double waited = visit.day() - visit.recall(since);
        if (visit.recall(stage) == RAISED && waited >= RAISE_TAKES) {
            judgeIncrease(visit);
        } else if (visit.recall(stage) == REDUCED && waited >= REDUCTION_TAKES) {
            judgeReduction(visit);
        } else if (visit.recall(stage) == WATCHING) {
            visit.remember(best, Math.min(pain, visit.recall(best)));
            if (waited >= rest && pain >= visit.recall(best) + rise) {
                ask(visit);
            }
        }
    }

    private void ask(Visit visit) {
        visit.beginWorkUp();
        if (visit.test(Cause.PROGRESSION, imagingPositive, imagingFalse)) {
            visit.treatDisease(diseaseTreatment);
            conclude(visit, Cause.PROGRESSION);
        } else if (visit.test(Cause.NERVE, nervePositive, nerveFalse)) {
            visit.offer(TherapyKind.ANTICONVULSANT, PolicyBlock.END);
            visit.offer(TherapyKind.ANTIDEPRESSANT, PolicyBlock.END);
            conclude(visit, Cause.NERVE);
        } else if (visit.test(Cause.HYPERALGESIA, allodyniaPositive, allodyniaFalse) || !mayRaise(visit)) {
            tryDose(visit, REDUCED, 1 - reduce);
        } else {
            tryDose(visit, RAISED, 1 + raise);
        }
    }

    private boolean mayRaise(Visit visit) {
        return visit.dose() * (1 + raise) <= Math.min(cap, visit.guard().ceiling);
    }

    private void tryDose(Visit visit, double next, double factor) {
        visit.remember(stage, next);
        visit.remember(since, visit.day());
        visit.remember(before, visit.recall(usual));
        visit.remember(scaled, factor);
        visit.scaleDose(factor);
        visit.seeAgainIn(28);
    }

    /** Relief that returns with a higher dose was lost to tolerance; pain that rises with it is made by it. */
    private void judgeIncrease(Visit visit) {
        double change = visit.reportedPain() - visit.recall(before);
        visit.noteTrial("raised", change);
        if (change <= -ANSWER) {
            conclude(visit, Cause.TOLERANCE);
        } else if (change >= ANSWER) {
            tryDose(visit, REDUCED, (1 - reduce) / visit.recall(scaled));
        } else {
            visit.scaleDose(1 / visit.recall(scaled));
            conclude(visit, Cause.FLARE);
        }
    }

    /** Pain that falls with a lower dose was made by the drug. */
    private void judgeReduction(Visit visit) {
        double change = visit.reportedPain() - visit.recall(before);
        visit.noteTrial("reduced", change);
        if (change <= -ANSWER) {
            visit.scaleDose(1 - reduce);
            conclude(visit, Cause.HYPERALGESIA);
        } else {
            visit.scaleDose(1 / visit.recall(scaled));
            conclude(visit, Cause.FLARE);
        }
    }

    private void conclude(Visit visit, Cause found) {
        visit.diagnose(found);
        watch(visit, visit.day());
        visit.remember(best, visit.recall(usual));
    }

    private void watch(Visit visit, double from) {
        visit.remember(stage, WATCHING);
        visit.remember(since, from);
    }
}
