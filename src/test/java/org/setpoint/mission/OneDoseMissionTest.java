package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;

/** What a single day of an opioid does, and does not leave behind. */
class OneDoseMissionTest {
    @Test
    void aSingleDayRelievesAndLeavesNothing() {
        Shown r = Shown.scenario("one-dose");
        assertThat(r.mean(Outcome.RELIEF, 1)).isBetween(0.4, 1.2);
        assertThat(r.mean(Outcome.RELIEF, 3)).isBetween(-0.05, 0.05);
        assertThat(r.mean(Outcome.VENTILATION, 1)).isBetween(0.65, 0.92);
        assertThat(r.mean(Outcome.VENTILATION, 3)).isGreaterThan(0.98);
        assertThat(r.peak(Outcome.COWS)).isLessThan(1);
        assertThat(r.mean(Outcome.ENDOGENOUS_TONE, 7)).isGreaterThan(0.99);
        assertThat(r.mean(Outcome.ANALGESIC_TOLERANCE, 7)).isLessThan(1.03);
    }
}
