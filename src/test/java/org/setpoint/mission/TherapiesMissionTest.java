package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;

/** Row "endogenous tone" of the mission: it makes exercise, acupuncture and support work less while it is down. */
class TherapiesMissionTest {
    private static final String EXERCISE = "when-exercise-stops-working";

    @Test
    void exerciseWorksLessWhileTheToneIsDownAndBeginsToWorkAsItReturns() {
        Shown on = Shown.scenario(EXERCISE);
        Shown off = Shown.without("therapies-by-tone", EXERCISE);
        assertThat(on.mean(Outcome.ENDOGENOUS_TONE, 175)).isLessThan(0.65);
        double down = on.mean(Outcome.THERAPY_RELIEF, 175) / off.mean(Outcome.THERAPY_RELIEF, 175);
        assertThat(down).as("share of the relief that is left").isBetween(0.65, 0.88);
        double back = on.mean(Outcome.THERAPY_RELIEF, 728) / off.mean(Outcome.THERAPY_RELIEF, 728);
        assertThat(back).as("after the tone has returned").isBetween(0.9, 1.0);
        assertThat(on.mean(Outcome.THERAPY_RELIEF, 728)).isGreaterThan(on.mean(Outcome.THERAPY_RELIEF, 175) + 0.07);
        assertThat(off.mean(Outcome.THERAPY_RELIEF, 728))
                .as("without the mechanism it works as well at first")
                .isCloseTo(off.mean(Outcome.THERAPY_RELIEF, 175), within(0.1));
    }

    @Test
    void whatNeedsMoreToneLosesMoreOfIt() {
        assertThat(left("acupuncture")).isLessThan(left("exercise") - 0.02);
        assertThat(left("exercise")).isLessThan(left("cognitive-behavioural-therapy") - 0.05);
        assertThat(left("cognitive-behavioural-therapy")).isBetween(0.88, 0.97);
    }

    /** The share of a therapy's relief that is left on opioids. */
    private static double left(String therapy) {
        String[] changes = {
            "policies=[{therapy: {which: " + therapy + "}}]", "duration=180 days", "notice=[]", "cohort.patients=200"
        };
        double with = Shown.scenario(EXERCISE, changes).mean(Outcome.THERAPY_RELIEF, 175);
        double without = Shown.without("therapies-by-tone", EXERCISE, changes).mean(Outcome.THERAPY_RELIEF, 175);
        return with / without;
    }

    @Test
    void multimodalCareLastsAndBeatsAnOpioidAlone() {
        Shown care = Shown.scenario("multimodal-care");
        Shown opioid = Shown.scenario("opioid-alone");
        assertThat(care.mean(Outcome.PAIN, 0)).as("the same patients").isEqualTo(opioid.mean(Outcome.PAIN, 0));
        assertThat(care.mean(Outcome.THERAPY_RELIEF, 364)).isBetween(1.0, 1.8);
        assertThat(care.mean(Outcome.THERAPY_RELIEF, 56))
                .as("most of it within two months")
                .isGreaterThan(0.85 * care.mean(Outcome.THERAPY_RELIEF, 364));
        assertThat(opioid.mean(Outcome.RELIEF_ON_OPIOID, 364))
                .as("an opioid helps less and less")
                .isLessThan(0.75 * opioid.mean(Outcome.RELIEF_ON_OPIOID, 14));
        assertThat(opioid.mean(Outcome.PAIN, 364) - care.mean(Outcome.PAIN, 364))
                .isBetween(0.5, 1.6);
    }

    @Test
    void theLadderIsWorthWhatTheComparisonArmOfSpaceNeeds() {
        Shown ladder = Shown.scenario("non-opioid-ladder");
        assertThat(ladder.mean(Outcome.THERAPY_RELIEF, 364)).isBetween(0.6, 1.1);
        double fall = ladder.mean(Outcome.PAIN, 0) - ladder.mean(Outcome.PAIN, 28);
        assertThat(ladder.mean(Outcome.THERAPY_RELIEF, 28) / fall)
                .as("the drugs' part of the first month's fall")
                .isLessThan(0.5);
    }
}
