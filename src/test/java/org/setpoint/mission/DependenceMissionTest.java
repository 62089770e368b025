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
        assertThat(on.mean(Outcome.OPIOID_USE_DISORDER, 728)).as("a minority").isBetween(0.03, 0.25);
    }

    @Test
    void addictionWithoutDependence() {
        Shown off = Shown.without("dependence", QUESTION);
        assertThat(off.peak(Outcome.DEPENDENCE)).isZero();
        assertThat(off.peak(Outcome.COWS)).isZero();
        assertThat(off.peak(Outcome.OPIOID_USE_DISORDER)).isGreaterThan(0.05);
    }

    @Test
    void dependenceWithoutAddiction() {
        Shown on = Shown.scenario(QUESTION);
        Shown off = Shown.without("addiction", QUESTION);
        assertThat(off.peak(Outcome.ADDICTION)).isZero();
        assertThat(off.mean(Outcome.COWS, 735) / on.mean(Outcome.COWS, 735)).isBetween(0.75, 1.25);
    }
}
