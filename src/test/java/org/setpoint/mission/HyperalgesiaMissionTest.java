package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;

/** Row "opioid-induced hyperalgesia" of the mission: pain goes up with the dose in a susceptible minority. */
class HyperalgesiaMissionTest {
    @Test
    void painOfTheSusceptibleGoesUpWithTheDoseAndNotWithoutTheMechanism() {
        Shown on = Shown.scenario("no-cap-escalation");
        Shown off = Shown.without("hyperalgesia", "no-cap-escalation");
        assertThat(on.at(Outcome.HYPERALGESIA, 728).q95()).isBetween(0.8, 2.5);
        assertThat(off.peak(Outcome.HYPERALGESIA)).isZero();
    }
}
