package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;

/** Patients who may take what they need: who hurts in a way that opioids hardly reach takes most, and has least of it. */
class AskingMissionTest {
    private static final String QUESTION = "asking-after-an-operation";
    private static final String NOCICEPTIVE = "cohort.pain={nociceptive: 100 %}";
    private static final String NEUROPATHIC = "cohort.pain={neuropathic: 100 %}";
    private static final String NOCIPLASTIC = "cohort.pain={nociplastic: 100 %}";

    @Test
    void askingEndsAsTheWoundHeals() {
        Shown r = Shown.scenario(QUESTION);
        assertThat(r.mean(Outcome.ON_OPIOID, 1)).isBetween(0.78, 0.93);
        assertThat(r.mean(Outcome.ON_OPIOID, 7)).isBetween(0.24, 0.40);
        assertThat(r.mean(Outcome.ON_OPIOID, 14)).isBetween(0.08, 0.21);
        assertThat(r.mean(Outcome.DOSE_ON_OPIOID, 14)).isLessThan(0.6 * r.mean(Outcome.DOSE_ON_OPIOID, 1));
    }

    @Test
    void theLessAnOpioidDoesTheMoreOfItIsAskedFor() {
        double nociceptive = dose(Shown.scenario(QUESTION, NOCICEPTIVE));
        double neuropathic = dose(Shown.scenario(QUESTION, NEUROPATHIC));
        double nociplastic = dose(Shown.scenario(QUESTION, NOCIPLASTIC));
        assertThat(nociceptive).isBetween(56.0, 70.0);
        assertThat(neuropathic - nociceptive).isBetween(5.0, 15.0);
        assertThat(nociplastic - neuropathic).isBetween(6.0, 17.0);
        assertThat(nociplastic).as("close to the limit").isLessThan(90);
        assertThat(Shown.scenario(QUESTION, NOCIPLASTIC).mean(Outcome.PAIN, 1)
                        - Shown.scenario(QUESTION, NOCICEPTIVE).mean(Outcome.PAIN, 1))
                .as("and it still hurts a point more")
                .isBetween(0.7, 1.5);
    }

    @Test
    void whereOpioidsReachAllPainAlikeAllAskForAsMuch() {
        double nociceptive = dose(Shown.without("pain-phenotypes", QUESTION, NOCICEPTIVE));
        double nociplastic = dose(Shown.without("pain-phenotypes", QUESTION, NOCIPLASTIC));
        assertThat(nociplastic).isCloseTo(nociceptive, within(2.0));
    }

    private static double dose(Shown r) {
        return r.mean(Outcome.DOSE_ON_OPIOID, 1);
    }
}
