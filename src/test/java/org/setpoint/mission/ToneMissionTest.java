package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;

/** Row "endogenous tone": suppressed by chronic therapy, returns over months or years, in some never. */
class ToneMissionTest {
    @Test
    void toneIsSilencedReturnsLateAndInSomeNever() {
        Shown on = Shown.scenario("tone-returns-late");
        assertThat(on.mean(Outcome.ENDOGENOUS_TONE, 28)).as("silent by half").isBetween(0.38, 0.58);
        assertThat(on.mean(Outcome.DYSPHORIA, 28))
                .as("the drug stands in for it")
                .isLessThan(0.03);
        assertThat(on.mean(Outcome.ENDOGENOUS_TONE, 182))
                .as("three months after the taper")
                .isBetween(0.55, 0.82);
        assertThat(on.mean(Outcome.ENDOGENOUS_TONE, 462)).as("a year after it").isBetween(0.82, 0.95);
        assertThat(on.mean(Outcome.DYSPHORIA, 182)).as("it carries mood").isGreaterThan(0.15);
        assertThat(on.at(Outcome.ENDOGENOUS_TONE, 1092).q05())
                .as("in some never")
                .isLessThan(0.85);
        assertThat(on.at(Outcome.ENDOGENOUS_TONE, 1092).q50()).as("in most").isGreaterThan(0.97);
    }

    @Test
    void withoutTheMechanismToneNeverFallsAndIceWaterIsBorneLonger() {
        Shown on = Shown.scenario("tone-returns-late");
        Shown off = Shown.without("endogenous-tone", "tone-returns-late");
        assertThat(off.mean(Outcome.ENDOGENOUS_TONE, 0, 1095)).isEqualTo(1);
        assertThat(off.mean(Outcome.DYSPHORIA, 182)).isLessThan(0.05);
        assertThat(on.mean(Outcome.COLD_PRESSOR, 28) / off.mean(Outcome.COLD_PRESSOR, 28))
                .isBetween(0.45, 0.7);
    }

    @Test
    void withoutTheScarToneReturnsInEverybody() {
        Shown off = Shown.without("tone-scar", "tone-returns-late");
        assertThat(off.at(Outcome.ENDOGENOUS_TONE, 1092).q05()).isGreaterThan(0.9);
    }
}
