package org.setpoint.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quantile against another implementation, and against tables. */
class NormalQuantileTest {
    @Test
    void itAgreesWithCommonsMathToTwelveDigitsInTheBody() {
        NormalDistribution normal = new NormalDistribution();
        for (int i = 1; i < 10_000; i++) {
            double p = i / 10_000.0;
            assertThat(NormalQuantile.of(p))
                    .as("p = " + p)
                    .isCloseTo(normal.inverseCumulativeProbability(p), within(1e-12));
        }
    }

    /** In the tails the library's distribution function, put back into p, is the judge. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-4, 1e-6, 1e-9, 1e-11, 1.4e-11, 1e-12, 1e-15, 1e-16})
    void itAgreesInTheTails(double p) {
        double back = new NormalDistribution().cumulativeProbability(NormalQuantile.of(p));
        assertThat(back).isCloseTo(p, within(1e-9 * p));
    }

    @Test
    void itIsOddAndMeetsTheTables() {
        assertThat(NormalQuantile.of(0.5)).isZero();
        assertThat(NormalQuantile.of(0.975)).isCloseTo(1.959963984540054, within(1e-14));
        assertThat(NormalQuantile.of(0.001)).isCloseTo(-3.090232306167813, within(1e-14));
        assertThat(NormalQuantile.of(0.125)).isEqualTo(-NormalQuantile.of(0.875));
    }

    @Test
    void theSmallestAndTheLargestDrawStayFinite() {
        assertThat(NormalQuantile.of(0x1.0p-54)).isCloseTo(-8.29, within(0.01));
        assertThat(NormalQuantile.of(1 - 0x1.0p-53)).isCloseTo(8.21, within(0.01));
    }
}
