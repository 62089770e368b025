package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;

/** Rows "respiratory tolerance lags" and "loss of tolerance". */
class BreathingMissionTest {
    private static final String ESCALATION = "no-cap-escalation";
    private static final String RESUMED = "resume-after-abstinence";

    @Test
    void theWindowNarrowsWithEscalationAndWouldWidenIfReliefHadNoTolerance() {
        Shown on = Shown.scenario(ESCALATION);
        assertThat(on.mean(Outcome.THERAPEUTIC_WINDOW, 28)).isBetween(0.95, 1.05);
        assertThat(on.mean(Outcome.THERAPEUTIC_WINDOW, 728)).isBetween(0.75, 0.92);
        assertThat(Shown.without("analgesic-tolerance", ESCALATION).mean(Outcome.THERAPEUTIC_WINDOW, 728))
                .isGreaterThan(1.2);
        Shown naive = Shown.without("respiratory-tolerance", ESCALATION);
        assertThat(naive.mean(Outcome.RESPIRATORY_TOLERANCE, 728))
                .as("receptors only")
                .isLessThan(1.3);
        assertThat(naive.mean(Outcome.OVERDOSE_HAZARD, 728) / on.mean(Outcome.OVERDOSE_HAZARD, 728))
                .as("breathing without tolerance")
                .isGreaterThan(3);
    }

    @Test
    void theNightMakesLongActingDrugsMoreDangerous() {
        double ratio = Shown.scenario(ESCALATION).mean(Outcome.OVERDOSE_HAZARD, 728)
                / Shown.without("sleep", ESCALATION).mean(Outcome.OVERDOSE_HAZARD, 728);
        assertThat(ratio).as("twice").isBetween(1.6, 2.4);
    }

    @Test
    void theOldDoseAfterABreakIsDangerousOnlyWhereToleranceOfBreathingIsLost() {
        assertThat(jump(Shown.scenario(RESUMED))).isBetween(3.0, 9.0);
        // everybody's supply is full on the day of the return, and not on a day before the break
        assertThat(jump(Shown.without("respiratory-tolerance", RESUMED, "mechanisms.extra-doses=off")))
                .as("no tolerance to lose")
                .isBetween(0.9, 1.6);
    }

    private static double jump(Shown r) {
        return r.mean(Outcome.OVERDOSE_HAZARD, 122) / r.mean(Outcome.OVERDOSE_HAZARD, 30);
    }
}
