package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;

/** Row "dependence versus addiction": nearly everyone, or a minority; either without the other. */
class DependenceMissionTest {
    private static final String QUESTION = "dependence-is-not-addiction";

    @Test
    void nearlyEveryoneDependsAndAMinorityIsAddicted() {
        Shown on = Shown.scenario(QUESTION);
        assertThat(on.mean(Outcome.DEPENDENCE, 728) / on.mean(Outcome.ON_OPIOID, 728))
                .as("of those on it, MME/d-eq")
                .isGreaterThan(25);
        assertThat(on.mean(Outcome.COWS, 735))
                .as("harmful when the dose falls")
                .isGreaterThan(on.mean(Outcome.COWS, 728) + 0.8);
        double disorder = on.mean(Outcome.OPIOID_USE_DISORDER, 728);
        assertThat(disorder).as("Vowles 2015: 3 to 17 % of long-term users").isBetween(0.03, 0.17);
        assertThat(on.mean(Outcome.DEPENDENCE, 756))
                .as("a month after the stop")
                .isLessThan(0.05 * on.mean(Outcome.DEPENDENCE, 728));
        assertThat(on.mean(Outcome.OPIOID_USE_DISORDER, 756))
                .as("stays when dependence is gone")
                .isGreaterThan(0.8 * disorder);
    }

    @Test
    void addictionWithoutDependence() {
        Shown off = Shown.without("dependence", QUESTION);
        assertThat(off.peak(Outcome.DEPENDENCE)).isZero();
        assertThat(off.peak(Outcome.COWS)).isZero();
        assertThat(off.mean(Outcome.OPIOID_USE_DISORDER, 728))
                .as("more, for no dose ever stops being news")
                .isGreaterThan(1.5 * Shown.scenario(QUESTION).mean(Outcome.OPIOID_USE_DISORDER, 728));
    }

    @Test
    void dependenceWithoutAddiction() {
        Shown on = Shown.scenario(QUESTION);
        Shown off = Shown.without("addiction", QUESTION);
        assertThat(off.peak(Outcome.ADDICTION)).isZero();
        assertThat(off.peak(Outcome.OPIOID_USE_DISORDER)).isZero();
        assertThat(off.mean(Outcome.DEPENDENCE, 728)).isGreaterThan(0.85 * on.mean(Outcome.DEPENDENCE, 728));
        assertThat(off.mean(Outcome.COWS, 735) / on.mean(Outcome.COWS, 735)).isBetween(0.75, 1.25);
    }
}
