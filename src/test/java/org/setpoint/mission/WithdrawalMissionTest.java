package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;

/** Row "withdrawal-mediated hyperalgesia": everyone's pain overshoots on stopping, then settles. */
class WithdrawalMissionTest {
    @Test
    void everyonesPainOvershootsAndSettlesAndLessWithoutTheMechanism() {
        Shown on = Shown.scenario("abrupt-stop");
        Shown off = Shown.without("withdrawal-hyperalgesia", "abrupt-stop");
        double overshoot = on.mean(Outcome.PAIN, 93) - off.mean(Outcome.PAIN, 93);
        assertThat(overshoot).as("points by withdrawal alone").isBetween(0.5, 1.5);
        assertThat(on.at(Outcome.WITHDRAWAL_PAIN, 92).q05())
                .as("nearly everyone")
                .isGreaterThan(0.2);
        assertThat(on.mean(Outcome.PAIN, 125) - off.mean(Outcome.PAIN, 125))
                .as("settled a month after the stop")
                .isBetween(-0.05, 0.05);
        assertThat(off.peak(Outcome.WITHDRAWAL_PAIN)).isZero();
        assertThat(off.peak(Outcome.COWS)).as("withdrawal itself stays").isGreaterThan(5);
    }

    @Test
    void withoutWithdrawalAStopBringsNone() {
        assertThat(Shown.without("withdrawal", "abrupt-stop").peak(Outcome.COWS))
                .isZero();
    }
}
