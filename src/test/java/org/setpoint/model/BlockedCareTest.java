package org.setpoint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.setpoint.model.body.BodyStep;

/** An antagonist blocks what the body's own opioids carry of the response to care (Eq. 18; finding N07). */
class BlockedCareTest {
    @Test
    void naloxoneTakesAwayTheOpioidShareOfTheResponseToCare() {
        double byCare = pain(false, 0) - pain(true, 0);
        double blocked = pain(false, 49) - pain(true, 49);
        assertThat(byCare).isCloseTo(1, within(1e-3));
        // 0.4 of one point is carried by opioids, of which a fiftieth gets through
        assertThat(blocked).isCloseTo(0.6 + 0.4 / 50, within(5e-3));
    }

    private static double pain(boolean treated, double naloxone) {
        TypicalBody body = TypicalBody.naive();
        BodyStep step = body.step(1);
        for (int day = 0; day < 100 && treated; day++) {
            step.expect(0, true);
        }
        body.hold(5 * TypicalBody.MINUTE, TypicalBody.MINUTE, "naloxone-iv", naloxone);
        return body.pain();
    }
}
