package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;

/** Row "receptor down-regulation": shielded while the drug goes on, exposed when it stops. */
class ReceptorMissionTest {
    @Test
    void theLossIsShieldedByTheDrugAndExposedByTheStop() {
        Shown on = Shown.scenario("abrupt-stop");
        Shown off = Shown.without("receptor-down-regulation", "abrupt-stop");
        assertThat(on.mean(Outcome.RECEPTOR_AVAILABILITY, 89))
                .as("a fifth of the receptors is gone")
                .isBetween(0.72, 0.88);
        assertThat(on.mean(Outcome.DYSPHORIA, 89) - off.mean(Outcome.DYSPHORIA, 89))
                .as("shielded while the drug goes on")
                .isBetween(-0.01, 0.01);
        assertThat(on.mean(Outcome.DYSPHORIA, 93) - off.mean(Outcome.DYSPHORIA, 93))
                .as("exposed when it stops")
                .isBetween(0.025, 0.15);
        assertThat(on.mean(Outcome.RECEPTOR_AVAILABILITY, 150))
                .as("made good in two months")
                .isGreaterThan(0.97);
        assertThat(off.mean(Outcome.RECEPTOR_AVAILABILITY, 0, 270)).isEqualTo(1);
    }
}
