package org.setpoint.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setpoint.model.TypicalBody;

/** Tramadol relieves in two ways; an antagonist takes one of them. */
class I03_ReliefBesideTheReceptorTest {
    /** Label: its relief is only partly antagonised by naloxone. */
    @Test
    void anAntagonistTakesAllOfMorphineAndPartOfTramadol() {
        assertThat(kept("morphine-er", 60))
                .as("share of the relief that is left")
                .isLessThan(0.1);
        assertThat(kept("tramadol-er", 60))
                .as("share of the relief that is left")
                .isBetween(0.2, 0.8);
    }

    /** What is left of the relief of the first week under an antagonist at 50 times its half-blocking level. */
    private static double kept(String drug, double dose) {
        TypicalBody body = TypicalBody.naive().days(7, drug, dose);
        double relief = body.relief();
        // withdrawal and the lost tone hurt as well, so compare with the same antagonist without the other relief
        TypicalBody blocked = TypicalBody.naive().days(7, drug, dose);
        blocked.level("naltrexone", 50);
        double withdrawal = blocked.rest(TypicalBody.MINUTE, TypicalBody.MINUTE, TypicalBody::withdrawalPain)
                .get(0);
        return (blocked.relief() + withdrawal) / relief;
    }
}
