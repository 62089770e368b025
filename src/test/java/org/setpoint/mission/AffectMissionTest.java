package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;

/** Row "sensory versus affective pain": less bothered is not less pain. */
class AffectMissionTest {
    @Test
    void opioidsSootheMoreThanTheyRelieveAndAStopTurnsItRound() {
        Shown on = Shown.scenario("two-pains");
        assertThat(on.mean(Outcome.UNPLEASANTNESS, 14) - on.mean(Outcome.PAIN, 14))
                .as("bothers less than its intensity says")
                .isBetween(-1.0, -0.3);
        assertThat(on.mean(Outcome.UNPLEASANTNESS, 190) - on.mean(Outcome.PAIN, 190))
                .as("and more once the drug is gone")
                .isBetween(0.4, 1.3);
        double felt = on.mean(Outcome.UNPLEASANTNESS, 0) - on.mean(Outcome.UNPLEASANTNESS, 14);
        double relieved = on.mean(Outcome.PAIN, 0) - on.mean(Outcome.PAIN, 14);
        assertThat(felt / relieved).isBetween(1.1, 1.6);
    }

    @Test
    void withoutTheMechanismTheTwoPainsAreOne() {
        Shown off = Shown.without("affect", "two-pains");
        for (int day : new int[] {14, 180, 190}) {
            assertThat(off.mean(Outcome.UNPLEASANTNESS, day)).isEqualTo(off.mean(Outcome.PAIN, day));
        }
    }
}
