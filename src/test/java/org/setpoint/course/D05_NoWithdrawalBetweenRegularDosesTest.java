package org.setpoint.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setpoint.model.TypicalBody;

/** Who takes a short-acting drug every six hours is not in withdrawal before each dose. */
class D05_NoWithdrawalBetweenRegularDosesTest {
    /**
     * A plausibility bound at 100 MME/day: a third of the 5 at which mild withdrawal begins. It was 1 while the scale of COWS
     * rested on a blinded stop that was simulated by the day (T53); by the hour oxycodone comes to 1.0 and hydrocodone to 1.2.
     * Hydromorphone swings most: see the next test.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {"morphine-ir", "oxycodone-ir", "hydrocodone-ir", "tapentadol-ir", "oxycodone-er", "methadone"})
    void cowsStaysFarBelowMildWithdrawalAtTheTrough(String drug) {
        TypicalBody body = TypicalBody.naive().days(120, drug, 100);
        assertThat(Collections.max(body.clock(2, 1.0 / 96, drug, 100, TypicalBody::cows)))
                .isLessThan(5 / 3.0);
    }

    /** The drug with the deepest trough and the highest dose stay below what anybody would call mild withdrawal, COWS 5. */
    @ParameterizedTest
    @ValueSource(strings = {"hydromorphone-ir", "oxymorphone-ir"})
    void theDeepestTroughsStayBelowMildWithdrawal(String drug) {
        TypicalBody body = TypicalBody.naive().days(120, drug, 100);
        assertThat(Collections.max(body.clock(2, 1.0 / 96, drug, 100, TypicalBody::cows)))
                .isLessThan(5);
    }
}
