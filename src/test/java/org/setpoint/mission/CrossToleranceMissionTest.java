package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;

/** Row "incomplete cross-tolerance" of the mission: rotation at the full equianalgesic dose is dangerous, methadone most. */
class CrossToleranceMissionTest {
    /** Mean hazard of the days after the exchange, over that before. */
    private static double danger(Shown r) {
        return r.mean(Outcome.OVERDOSE_HAZARD, 62, 74) / r.mean(Outcome.OVERDOSE_HAZARD, 50, 60);
    }

    private static double pain(Shown r) {
        return r.mean(Outcome.PAIN, 62, 80) - r.mean(Outcome.PAIN, 50, 60);
    }

    @Test
    void theFullDoseIsDangerousAndNotUnderCompleteCrossTolerance() {
        double incomplete = danger(Shown.scenario("rotation-at-full-dose"));
        double complete = danger(Shown.without("cross-tolerance", "rotation-at-full-dose"));
        assertThat(incomplete).as("one and a half times").isBetween(1.3, 1.9);
        assertThat(complete).as("hardly").isBetween(0.85, 1.2);
        assertThat(incomplete / complete).isBetween(1.3, 1.8);
    }

    @Test
    void theDangerPassesAsTheNewDrugBecomesFamiliar() {
        double known = Shown.scenario("rotation-at-full-dose").mean(Outcome.OVERDOSE_HAZARD, 200, 240);
        double always =
                Shown.without("cross-tolerance", "rotation-at-full-dose").mean(Outcome.OVERDOSE_HAZARD, 200, 240);
        assertThat(known / always).isCloseTo(1, within(0.05));
    }

    @Test
    void aReductionByFortyPerCentTakesTheDangerAwayAndHoldsPain() {
        Shown full = Shown.scenario("rotation-at-full-dose");
        Shown reduced = Shown.scenario("rotation-with-reduction");
        assertThat(danger(reduced)).isBetween(0.7, 1.3);
        assertThat(pain(full))
                .as("better, since tolerance to relief is lost too")
                .isBetween(-0.5, 0.0);
        assertThat(pain(reduced)).as("held").isBetween(-0.3, 0.4);
        assertThat(reduced.mean(Outcome.DOSE, 240) / full.mean(Outcome.DOSE, 240))
                .isCloseTo(0.6, within(0.01));
    }

    @Test
    void methadoneIsMostDangerousAndLast() {
        Shown methadone = Shown.scenario("rotation-to-methadone");
        assertThat(danger(methadone)).isGreaterThan(1.3 * danger(Shown.scenario("rotation-at-full-dose")));
        assertThat(methadone.peakDay(Outcome.OVERDOSE_HAZARD))
                .as("accumulates, so that the third day says little of the sixth")
                .isBetween(63, 74);
        Shown table = Shown.scenario("rotation-to-methadone", "policies[0].rotation.factor=0");
        assertThat(danger(table)).as("by CDC 2022").isBetween(1.2, 1.8);
        Shown old = Shown.scenario("rotation-to-methadone", "policies[0].rotation.factor=0", "mme-table=cdc-2016");
        assertThat(danger(old)).as("by CDC 2016").isLessThan(1.05);
    }
}
