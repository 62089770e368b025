package org.setpoint.gui.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.setpoint.observation.Outcome;

class LabelsTest {
    private static final int NARROW_SPACE = 0x202F;

    @Test
    void sharesAreWrittenAsPercent() {
        assertThat(Labels.bare(0.125, Outcome.OPIOID_USE_DISORDER)).isEqualTo("12.5");
        assertThat(Labels.value(0.125, Outcome.OPIOID_USE_DISORDER)).isEqualTo("12.5" + (char) NARROW_SPACE + "%");
        assertThat(Labels.unit(Outcome.OPIOID_USE_DISORDER)).isEqualTo("% of patients");
    }

    @Test
    void numbersHaveThreeDigitsAndThousandsApart() {
        assertThat(Labels.number(1234.5)).isEqualTo("1,230");
        assertThat(Labels.number(0.012345)).isEqualTo("0.0123");
        assertThat(Labels.number(-2.5)).isEqualTo("−2.5");
        assertThat(Labels.number(Double.NaN)).isEqualTo("–");
        assertThat(Labels.value(Double.NaN, Outcome.DOSE)).isEqualTo("–");
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void everyOutcomeHasANameThatPeopleCanRead(Outcome outcome) {
        assertThat(Labels.name(outcome)).doesNotContain("_").matches("\\p{Lu}.*");
    }

    @Test
    void whatIsWrittenIntoHtmlStaysText() {
        assertThat(Labels.html("a < b & c > d")).isEqualTo("a &lt; b &amp; c &gt; d");
    }
}
