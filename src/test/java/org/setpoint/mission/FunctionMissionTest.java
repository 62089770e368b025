package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;

/** Rows "endogenous tone" and "mood and distress drive use": tone carries mood, reward and bonds; the drug normalises reward at first. */
class FunctionMissionTest {
    private static final String QUESTION = "side-effects-over-a-year";

    @Test
    void sedationPassesConstipationStaysAndHypogonadismComesLate() {
        Shown on = Shown.scenario(QUESTION);
        assertThat(on.mean(Outcome.SEDATION, 2)).isBetween(0.25, 0.55);
        assertThat(on.mean(Outcome.SEDATION, 28)).isLessThan(0.1);
        double constipated = on.mean(Outcome.CONSTIPATION, 182) / on.mean(Outcome.ON_OPIOID, 182);
        assertThat(constipated / on.mean(Outcome.CONSTIPATION, 14))
                .as("stays with the dose")
                .isBetween(0.85, 1.15);
        assertThat(on.mean(Outcome.HYPOGONADISM, 14)).isLessThan(0.15);
        assertThat(on.mean(Outcome.HYPOGONADISM, 182)).isBetween(0.25, 0.5);
        assertThat(on.mean(Outcome.HYPOGONADISM, 448)).as("returns in weeks").isLessThan(0.06);
    }

    @Test
    void rewardIsNormalisedOnTheDrugAndFallsWithMoodWhenItGoes() {
        Shown on = Shown.scenario(QUESTION);
        assertThat(on.mean(Outcome.REWARD, 0)).as("blunted by pain").isBetween(0.65, 0.82);
        assertThat(on.mean(Outcome.REWARD, 14)).as("normalised").isGreaterThan(0.9);
        assertThat(on.mean(Outcome.REWARD, 392)).as("blunted by silence").isLessThan(0.55);
        assertThat(on.mean(Outcome.MOOD, 0) - on.mean(Outcome.MOOD, 392)).isBetween(0.5, 1.6);
        assertThat(on.mean(Outcome.FUNCTION, 28) - on.mean(Outcome.FUNCTION, 2))
                .as("once awake again; sedation itself costs a point at most (E10)")
                .isGreaterThan(0.7);
    }

    @Test
    void withoutTheMechanismsNothingIsBluntedAndHormonesStay() {
        Shown off = Shown.without("reward", QUESTION);
        assertThat(off.mean(Outcome.REWARD, 392)).isEqualTo(1);
        assertThat(off.mean(Outcome.SOCIAL_FUNCTION, 392)).isEqualTo(1);
        assertThat(Shown.without("hypogonadism", QUESTION).peak(Outcome.HYPOGONADISM))
                .isZero();
    }

    @Test
    void withoutASilentToneTheSamePainCostsLessOfReward() {
        Shown on = Shown.scenario(QUESTION);
        Shown off = Shown.without("endogenous-tone", QUESTION);
        assertThat(off.mean(Outcome.REWARD, 392) - on.mean(Outcome.REWARD, 392)).isBetween(0.08, 0.2);
        assertThat(off.mean(Outcome.SOCIAL_FUNCTION, 392) - on.mean(Outcome.SOCIAL_FUNCTION, 392))
                .isGreaterThan(0.05);
    }
}
