package org.setpoint.model.pain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;
import org.setpoint.scenario.ModelCatalogue;

/** Fluctuation, healing, and the answer to care. */
class PainWithoutDrugTest {
    private static final ParameterSet SHIPPED = ModelCatalogue.defaults();

    /** 2000 people × 200 days: the SD of the SD is below 1 %; 5 % is beyond any luck. */
    @Test
    void fluctuationKeepsItsSpreadAndItsMemory() {
        NaturalHistory nature = new NaturalHistory(SHIPPED, 1);
        Luck luck = new Luck(5, 1);
        double squares = 0;
        double products = 0;
        int people = 2000;
        for (int i = 0; i < people; i++) {
            double x = 1.45 * luck.normal(i, Purpose.FLARE_START, 0);
            for (int day = 0; day < 180; day++) {
                x = nature.nextFast(x, luck.kick(i, Purpose.FLARE, day));
            }
            double before = x;
            for (int day = 180; day < 200; day++) {
                x = nature.nextFast(x, luck.kick(i, Purpose.FLARE, day));
            }
            squares += x * x;
            products += x * before;
        }
        assertThat(Math.sqrt(squares / people)).isCloseTo(1.45, within(0.07));
        assertThat(products / squares).as("20 days are one time constant").isCloseTo(Math.exp(-1), within(0.08));
    }

    @Test
    void theSlowPartRemembersForAYear() {
        NaturalHistory nature = new NaturalHistory(SHIPPED, 1);
        double x = 1;
        for (int day = 0; day < 400; day++) {
            x = nature.nextSlow(x, 0);
        }
        assertThat(x).isCloseTo(Math.exp(-1), within(1e-9));
    }

    @Test
    void acutePainHealsWithItsTimeConstant() {
        NaturalHistory nature = new NaturalHistory(SHIPPED, 1);
        double acute = 6;
        for (int day = 0; day < 9; day++) {
            acute = nature.nextAcute(acute, 9);
        }
        assertThat(acute).isCloseTo(6 * Math.exp(-1), within(1e-9));
        assertThat(nature.nextAcute(0, 9)).isZero();
    }

    @Test
    void sourcePainStaysOnTheScale() {
        assertThat(NaturalHistory.source(9, 3, 2, 0)).isEqualTo(10);
        assertThat(NaturalHistory.source(1, -3, -2, 0)).isEqualTo(0.1);
        assertThat(NaturalHistory.source(4, 0.5, -1, 2)).isEqualTo(5.5);
    }

    @Test
    void careHelpsWithinWeeksAndLessWhileToneIsSilent() {
        Expectation expectation = new Expectation(SHIPPED, 1);
        double x = 0;
        for (int day = 0; day < 10; day++) {
            x = expectation.next(x, true);
        }
        assertThat(x).isCloseTo(1 - Math.exp(-1), within(1e-9));
        assertThat(expectation.relief(1, 1)).isCloseTo(1, within(1e-9));
        assertThat(expectation.relief(1, 0))
                .as("0.4 of it is carried by endogenous opioids")
                .isCloseTo(0.6, within(1e-9));
        assertThat(expectation.next(1, false)).isLessThan(1);
    }
}
