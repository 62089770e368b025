package org.setpoint.cohort;

import org.setpoint.model.body.Bodies;
import org.setpoint.model.body.State;
import org.setpoint.model.body.Trait;
import org.setpoint.model.pain.NaturalHistory;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.PainKind;
import org.setpoint.patient.Population;
import org.setpoint.random.Purpose;

/**
 * Patients enrol when the pain they report is bad enough. So they are enrolled at their worst, and regress to their mean
 * afterwards whatever is done. Drawn by rejection, attempt by attempt.
 */
final class EntryPain {
    /** After so many attempts the entry criterion counts as impossible. */
    private static final int ATTEMPTS = 20_000;

    /** Mean of what lasts of pain that heals, in a mixed cohort, points; assumption of the behaviour rules. */
    private static final double RESIDUAL = 0.8;
    /** Its SD, points; assumption of the behaviour rules. */
    private static final double RESIDUAL_SD = 0.8;

    private final Settings settings;
    private final double slowSd;
    private final double flareSd;
    private final double noise;

    EntryPain(CohortPlan plan, ParameterSet parameters) {
        settings = plan.settings();
        slowSd = parameters.value(NaturalHistory.SLOW_SD);
        flareSd = parameters.value(NaturalHistory.FAST_SD);
        noise = parameters.value(NaturalHistory.RATING_NOISE);
    }

    void draw(Population p, int row, Draw draw, boolean meanIsGiven) {
        Bodies b = p.bodies();
        boolean heals = p.course.kind[row] != PainKind.CHRONIC;
        boolean leavesLittle = heals && settings.word("course").equals("mixed");
        double centre = leavesLittle ? RESIDUAL : settings.number("mean-pain");
        double spread = leavesLittle ? RESIDUAL_SD : settings.number("pain-sd");
        double fluctuation = p.course.fluctuation[row];
        double threshold = settings.number("entry-pain");
        for (int k = 0; k < ATTEMPTS; k++) {
            double mean = meanIsGiven ? b.of(Trait.MEAN_PAIN)[row] : centre + spread * draw.z(Purpose.MEAN_PAIN, k);
            double slow = fluctuation * slowSd * draw.z(Purpose.SLOW_PAIN_START, k);
            double flare = fluctuation * flareSd * draw.z(Purpose.FLARE_START, k);
            double acute = heals
                    ? settings.number("acute-pain") + settings.number("acute-pain-sd") * draw.z(Purpose.ACUTE_PAIN, k)
                    : 0;
            double reported = mean + slow + flare + Math.max(0, acute) + noise * draw.z(Purpose.RATING_START, k);
            if (mean >= 0 && reported >= threshold && reported <= 10) {
                b.of(Trait.MEAN_PAIN)[row] = (float) mean;
                b.of(State.SLOW_PAIN)[row] = slow;
                b.of(State.FLARE)[row] = flare;
                b.of(State.ACUTE_PAIN)[row] = Math.max(0, acute);
                p.enrolmentPain[row] = (float) reported;
                return;
            }
        }
        throw new org.setpoint.unit.InputException("cohort: no patient reports a pain of at least " + threshold
                + " points (entry-pain) in " + ATTEMPTS + " attempts; lower entry-pain or raise mean-pain");
    }
}
