package org.setpoint.model.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.setpoint.model.body.BodyCatalogue;
import org.setpoint.parameter.ParameterSet;

/** Where withdrawal would settle, with numbers worked out by hand: θ = 0.3, χ = 1.4, μ = 1.5. */
class WithdrawalTest {
    private static final Withdrawal WITHDRAWAL = new Withdrawal(ParameterSet.defaults(BodyCatalogue.PARAMETERS), 1);

    @Test
    void lessThanAThirdOfTheStimulusMayBeMissingWithoutWithdrawal() {
        assertThat(WITHDRAWAL.target(100, 71, 0, -5, 0)).isZero();
        assertThat(WITHDRAWAL.target(100, 56, 0, -5, 0)).isCloseTo(20, within(1e-9));
        assertThat(WITHDRAWAL.target(100, 0, 0, 10, 0)).isCloseTo(114, within(1e-9));
    }

    /** Between doses the stimulus swings by 30 around 80: only its troughs lack, and the mean of what they lack counts. */
    @Test
    void theTroughsBetweenDosesCountEvenIfTheirMeanSuffices() {
        int n = 100_000;
        double lacking = 0;
        for (int i = 0; i < n; i++) {
            double s = 80 + 30 * Math.sin(2 * Math.PI * (i + 0.5) / n);
            lacking += Math.max(0, 100 - s / 0.7) / n;
        }
        assertThat(lacking).isGreaterThan(5);
        assertThat(WITHDRAWAL.target(100, 80, 30, -5, 0)).isCloseTo(lacking, within(0.003 * 30 / 0.7));
    }

    @Test
    void theBodysOwnStimulusHidesOneAndAHalfTimesItself() {
        assertThat(WITHDRAWAL.masking(4)).isEqualTo(6);
    }

    @Test
    void aDisplacingLigandExpressesItInMinutes() {
        Withdrawal minute = new Withdrawal(ParameterSet.defaults(BodyCatalogue.PARAMETERS), 10.0 / 1440);
        assertThat(minute.next(0, 100, 0)).isCloseTo(100 * -Math.expm1(-10 / 1440.0 / 0.8), within(1e-9));
        assertThat(minute.next(0, 100, 12.5)).isCloseTo(100 * -Math.expm1(-88.5 * 10 / 1440.0 / 0.8), within(1e-9));
    }
}
