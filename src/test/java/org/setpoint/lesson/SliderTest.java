package org.setpoint.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setpoint.unit.InputException;

/** A slider is a place between two values that a person would write. */
class SliderTest {
    @ParameterizedTest
    @CsvSource({
        "20 MME/day, 220 MME/day, 0, 20 MME/day",
        "20 MME/day, 220 MME/day, 0.5, 120 MME/day",
        "20 MME/day, 220 MME/day, 1, 220 MME/day",
        "20 MME/day, 220 MME/day, 7, 220 MME/day",
        "0 %, 30 %, 0.333, 10 %",
        "day 28, day 128, 0.25, day 53",
        "0 points, 3 points, 0.5, 1.5 points",
        "0.5, 1.5, 0.123, 0.62",
        "300 MME/day, 30 MME/day, 1, 30 MME/day",
        "off, on, 0.2, off",
        "off, on, 0.9, on"
    })
    void aPlaceIsAValueAsOneWritesIt(String from, String to, double share, String value) {
        assertThat(new Slider("a.b", "A", from, to).at(share)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "20 MME/day, 220 MME/day, 120 MME/day, 0.5",
        "20 MME/day, 220 MME/day, 999 MME/day, 1",
        "20 MME/day, 220 MME/day, 120 mg/day, 0",
        "day 0, day 200, day 50, 0.25",
        "off, on, on, 1"
    })
    void aValueHasAPlace(String from, String to, String value, double share) {
        assertThat(new Slider("a.b", "A", from, to).shareOf(value)).isCloseTo(share, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"20 MME/day, 30 %", "20 MME/day, 20 MME/day", "off, off", "low, high", "day 3, week 7"})
    void endsThatDoNotBelongTogetherAreRefused(String from, String to) {
        assertThatThrownBy(() -> new Slider("a.b", "A", from, to))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("accepted:");
    }

    @Test
    void aValueThatIsWrittenFindsItsPlaceAgain() {
        Slider slider = new Slider("a.b", "A", "5 %/week", "50 %/week");
        for (int i = 0; i <= 45; i++) {
            String value = 5 + i + " %/week";
            assertThat(slider.at(slider.shareOf(value))).isEqualTo(value);
        }
    }
}
