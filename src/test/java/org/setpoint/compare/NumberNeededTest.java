package org.setpoint.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setpoint.ensemble.Interval;

class NumberNeededTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -0.10 | -0.20 | -0.05 | NNTB 10 (5.0 to 20)
                    0.02  | 0.01  | 0.04  | NNTH 50 (25 to 100)
                    -0.04 | -0.10 | 0.02  | NNTB 25 (NNTH 50 to ∞ to NNTB 10)
                    0.04  | -0.02 | 0.10  | NNTH 25 (NNTH 10 to ∞ to NNTB 50)
                    0.04  | 0     | 0.05  | NNTH 25 (NNTH 20 to ∞)
                    -0.04 | -0.05 | 0     | NNTB 25 (∞ to NNTB 20)
                    0     | -0.01 | 0.01  | ∞ (NNTH 100 to ∞ to NNTB 100)
                    0     | 0     | 0     | ∞
                    0.5   | NaN   | NaN   | NNTH 2.0
                    """)
    void isOneOverTheDifferenceAndItsIntervalRunsThroughInfinityWhereLuckMayHaveMadeIt(
            double value, double low, double high, String words) {
        assertThat(new NumberNeeded(new Interval(value, low, high)).words()).isEqualTo(words);
    }

    @Test
    void theExampleOfAltman1998() {
        // BMJ 317:1309: absolute risk reduction 10 %, 95 % interval -5 % to 25 %: NNTB 10 (NNTH 20 to infinity to NNTB
        // 4)
        NumberNeeded n = new NumberNeeded(new Interval(-0.10, -0.25, 0.05));
        assertThat(n.throughInfinity()).isTrue();
        assertThat(n.words()).isEqualTo("NNTB 10 (NNTH 20 to ∞ to NNTB 4.0)");
    }
}
