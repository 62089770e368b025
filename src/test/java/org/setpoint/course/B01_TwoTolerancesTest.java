package org.setpoint.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setpoint.model.TypicalBody;

/** Breathing becomes less tolerant than pain relief: who raises the dose to keep the relief walks toward danger. */
class B01_TwoTolerancesTest {
    @Test
    void respiratoryToleranceStaysBehindAnalgesicTolerance() {
        for (double dose : new double[] {30, 100, 300}) {
            TypicalBody body = TypicalBody.naive().days(365, "oxycodone-er", dose);
            assertThat(body.respiratoryFold())
                    .as(dose + " MME/day")
                    .isGreaterThan(1)
                    .isLessThan(body.analgesicFold());
        }
    }

    @Test
    void whoKeepsTheReliefByEscalatingLosesTheMargin() {
        double naive = doseForRelief(7);
        double tolerant = doseForRelief(365);
        TypicalBody early = TypicalBody.naive().days(7, "oxycodone-er", naive);
        TypicalBody late = TypicalBody.naive().days(365, "oxycodone-er", tolerant);
        assertThat(tolerant).as("dose for 1.5 points").isGreaterThan(1.5 * naive);
        assertThat(late.overdoseIndex()).isGreaterThan(1.2 * early.overdoseIndex());
        assertThat(late.hazard()).isGreaterThan(early.hazard());
    }

    /** The dose that gives 1.5 points of relief after so many days on it, MME/day. */
    private static double doseForRelief(int days) {
        double low = 1;
        double high = 400;
        while (high - low > 0.1) {
            double middle = (low + high) / 2;
            if (TypicalBody.naive().days(days, "oxycodone-er", middle).relief() < 1.5) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
