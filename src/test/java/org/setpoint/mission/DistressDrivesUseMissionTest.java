package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;

/** Row "mood and distress drive use" of the mission: comorbid distress raises demand for drug beyond pain. */
class DistressDrivesUseMissionTest {
    private static final String SCENARIO = "distress-drives-use";

    @Test
    void theDistressedTakeMoreAtTheSamePainAndNotWithoutTheMechanism() {
        Shown on = Shown.scenario(SCENARIO);
        Shown off = Shown.without("distress-drives-use", SCENARIO);
        assertThat(on.last(Outcome.PAIN)).as("the same pain").isCloseTo(off.last(Outcome.PAIN), within(0.3));
        assertThat(on.last(Outcome.EXTRA_DOSE_DAYS) / off.last(Outcome.EXTRA_DOSE_DAYS))
                .as("days with more than prescribed")
                .isBetween(1.25, 2.5);
        assertThat(on.last(Outcome.MISUSE)).isBetween(0.2, 0.5).isGreaterThan(off.last(Outcome.MISUSE) + 0.05);
        assertThat(on.last(Outcome.ABERRANCE)).as("seen").isGreaterThan(1.2 * off.last(Outcome.ABERRANCE));
    }

    @Test
    void anAverageCohortTakesLess() {
        Shown distressed = Shown.scenario(SCENARIO);
        Shown average = Shown.scenario(SCENARIO, "cohort.safety-net=0");
        assertThat(average.last(Outcome.PAIN)).isCloseTo(distressed.last(Outcome.PAIN), within(0.4));
        assertThat(average.last(Outcome.MISUSE)).isBetween(0.08, 0.7 * distressed.last(Outcome.MISUSE));
    }

    @Test
    void stretchingTheSupplySparesDaysWithoutAndNotWithoutTheMechanism() {
        Shown on = Shown.scenario(SCENARIO);
        Shown off = Shown.without("rationing", SCENARIO);
        double fewer = on.mean(Outcome.RAN_OUT, 28, 365) / off.mean(Outcome.RAN_OUT, 28, 365);
        assertThat(fewer).as("days without, against taking on as before").isBetween(0.3, 0.85);
    }

    @Test
    void withoutExtraDosesNothingRunsOut() {
        Shown off = Shown.without("extra-doses", SCENARIO);
        assertThat(off.peak(Outcome.EXTRA_DOSE_DAYS)).isZero();
        assertThat(off.events(e -> e.kind().equals("ran-out"))).isZero();
        assertThat(off.peak(Outcome.ABERRANCE)).isZero();
    }
}
