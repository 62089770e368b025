package org.setpoint.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setpoint.model.TypicalBody;

/** A month of sustained-release morphine nearly halves the potency of an opioid, and makes nobody more sensitive to pain. */
class B02_PotencyAfterAMonthTest {
    /** Chu 2012 (H01): mean 78 mg/day for a month cost 42 % of remifentanil's potency; agreement region 28 to 54 %. */
    @Test
    void aMonthOnSeventyEightMmeLeavesAbout58PerCentOfThePotency() {
        TypicalBody body = TypicalBody.naive().days(30, "morphine-er", 78);
        assertThat(1 / body.analgesicFold()).isBetween(0.464, 0.725);
    }

    /** Angst 2009 (H05): three hours of remifentanil cost no potency; the trial could have seen 24 %. */
    @Test
    void threeHoursCostLessThanATrialCouldSee() {
        TypicalBody body =
                TypicalBody.naive().hold(3 * TypicalBody.HOUR, TypicalBody.MINUTE, "remifentanil-infusion", 120);
        assertThat(1 / body.analgesicFold()).isBetween(0.76, 1.0);
    }

    /** Algera 2021 (H27): chronic high-dose users need 4.3 times the fentanyl; in the model the fold in stimulus is less. */
    @Test
    void respiratoryToleranceOfHighDoseUsersIsSeveralFold() {
        TypicalBody body = TypicalBody.naive().days(450, "oxycodone-er", 200);
        assertThat(body.respiratoryFold()).isBetween(2.0, 5.41);
    }
}
