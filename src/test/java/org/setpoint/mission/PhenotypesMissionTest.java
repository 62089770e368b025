package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;

/** Row "pain phenotypes": the same dose for the same people, with another kind of pain. */
class PhenotypesMissionTest {
    private static final String QUESTION = "one-dose-three-pains";

    @Test
    void nociceptivePainAnswersBestAndNociplasticWorst() {
        double nociceptive = relief("nociceptive", 7);
        double neuropathic = relief("neuropathic", 7);
        double nociplastic = relief("nociplastic", 7);
        assertThat(nociceptive).isBetween(1.3, 2.4);
        assertThat(neuropathic / nociceptive).isBetween(0.6, 0.95);
        assertThat(nociplastic / nociceptive).isBetween(0.15, 0.5);
        assertThat(relief("nociplastic", 168)).as("after half a year").isLessThan(0.1);
    }

    @Test
    void theyAnswerAlikeWithoutPhenotypes() {
        double[] relief = {alike("nociceptive"), alike("neuropathic"), alike("nociplastic")};
        assertThat(relief).containsOnly(relief[0]);
    }

    private static double relief(String pain, int day) {
        return Shown.scenario(QUESTION, "cohort.pain={" + pain + ": 100 %}").mean(Outcome.RELIEF_ON_OPIOID, day);
    }

    private static double alike(String pain) {
        return Shown.without(
                        "pain-phenotypes",
                        QUESTION,
                        "mechanisms.neuropathic-prolonged=off",
                        "cohort.pain={" + pain + ": 100 %}")
                .mean(Outcome.RELIEF_ON_OPIOID, 7);
    }
}
