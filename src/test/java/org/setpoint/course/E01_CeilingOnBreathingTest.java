package org.setpoint.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setpoint.model.TypicalBody;

/** A partial agonist cannot stop breathing in a naive body, however much is given; a full one can. */
class E01_CeilingOnBreathingTest {
    /** Dahan 2005: buprenorphine levels off near half of the ventilation, fentanyl goes on to apnoea. */
    @Test
    void buprenorphineLevelsOffNearHalfOfTheVentilation() {
        double last = 1;
        for (double level : new double[] {0.5, 2, 8, 32, 500}) {
            double ventilation = underA(level, "buprenorphine-patch");
            assertThat(ventilation).as(level + " ng/mL").isLessThan(last).isGreaterThan(0.49);
            last = ventilation;
        }
        assertThat(last).isLessThan(0.56);
        assertThat(underA(8, "buprenorphine-patch") - underA(32, "buprenorphine-patch"))
                .as("fourfold the level at the ceiling")
                .isLessThan(0.06);
    }

    @Test
    void fentanylHasNoCeiling() {
        assertThat(underA(62, "fentanyl-iv"))
                .as("62 MME/d-eq are 0.42 ng/mL: half")
                .isBetween(0.4, 0.6);
        assertThat(underA(300, "fentanyl-iv")).isLessThan(0.15);
        assertThat(underA(1500, "fentanyl-iv")).isLessThan(0.03);
    }

    /** A naive body under a level for ten minutes. */
    private static double underA(double level, String drug) {
        return TypicalBody.naive()
                .hold(10 * TypicalBody.MINUTE, TypicalBody.MINUTE, drug, level)
                .ventilation();
    }
}
