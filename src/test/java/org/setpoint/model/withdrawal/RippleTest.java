package org.setpoint.model.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The mean of the positive part of a sine around a mean, against the sum of many points of it. */
class RippleTest {
    @Test
    void itIsTheTimeMeanWithin0Point3PerCentOfTheAmplitude() {
        for (double mean = -2; mean <= 2; mean += 0.05) {
            assertThat(Ripple.positivePart(3 * mean, 3)).as("mean " + mean).isCloseTo(3 * sampled(mean), within(0.009));
        }
    }

    @Test
    void aboveTheRippleItIsTheMeanAndBelowItNothing() {
        assertThat(Ripple.positivePart(5, 5)).isEqualTo(5);
        assertThat(Ripple.positivePart(-5, 5)).isZero();
        assertThat(Ripple.positivePart(5, 0)).isEqualTo(5);
        assertThat(Ripple.positivePart(-5, 0)).isZero();
        assertThat(Ripple.positivePart(0, 0)).isZero();
    }

    private static double sampled(double mean) {
        int n = 100_000;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += Math.max(0, mean + Math.sin(2 * Math.PI * (i + 0.5) / n));
        }
        return sum / n;
    }
}
