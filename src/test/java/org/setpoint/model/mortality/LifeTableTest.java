package org.setpoint.model.mortality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.setpoint.scenario.yaml.LifeTableReader;

/** Death from other causes. */
class LifeTableTest {
    private static final double[] AGES = {40, 60, 80};
    private static final double[] WOMEN = {0.001, 0.004, 0.04};
    private static final double[] MEN = {0.002, 0.01, 0.06};
    private final LifeTable table = new LifeTable(AGES, WOMEN, MEN);

    @Test
    void aYearOfDaysAddsUpToTheYear() {
        assertThat(1 - Math.pow(1 - table.perDay(60, true), 365)).isCloseTo(0.004, within(1e-12));
        assertThat(1 - Math.pow(1 - table.perDay(80.9, false), 365)).isCloseTo(0.06, within(1e-12));
    }

    @Test
    void betweenTwoAgesTheLogarithmIsInterpolated() {
        // half way from 0.001 to 0.004 on the logarithm is 0.002
        assertThat(1 - Math.pow(1 - table.perDay(50, true), 365)).isCloseTo(0.002, within(1e-12));
    }

    @Test
    void outsideTheTableItsEndsHold() {
        assertThat(table.perDay(20, true)).isEqualTo(table.perDay(40, true));
        assertThat(table.perDay(150, false)).isEqualTo(table.perDay(80, false));
        assertThat(table.perDay(-1, false)).isEqualTo(table.perDay(40, false));
    }

    @Test
    void malformedTablesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LifeTable(new double[] {40}, new double[] {0.1}, new double[] {0.1}));
        assertThatIllegalArgumentException().isThrownBy(() -> new LifeTable(AGES, new double[] {0.1}, MEN));
        assertThatIllegalArgumentException().isThrownBy(() -> new LifeTable(AGES, WOMEN, new double[] {0.1}));
        assertThatIllegalArgumentException().isThrownBy(() -> new LifeTable(AGES, new double[] {0, 0.1, 0.1}, MEN));
        assertThatIllegalArgumentException().isThrownBy(() -> new LifeTable(AGES, new double[] {0.1, 1.2, 0.1}, MEN));
    }

    /** Remaining years at 20 by the shipped table: 56.85 (men) and 61.63 (women) in the full table of 2017. */
    @Test
    void lifeExpectancyIsThatOfTheSource() {
        LifeTable shipped = LifeTableReader.builtIn();
        assertThat(expectancy(shipped, false)).isCloseTo(56.85, within(0.2));
        assertThat(expectancy(shipped, true)).isCloseTo(61.63, within(0.2));
    }

    private static double expectancy(LifeTable table, boolean female) {
        double alive = 1;
        double years = 0;
        for (int day = 0; day < 101 * 365; day++) {
            years += alive / 365;
            alive *= 1 - table.perDay(20 + day / 365.0, female);
        }
        return years;
    }
}
