package org.setpoint.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setpoint.model.TypicalBody;

/** A partial agonist with the higher affinity takes the place of a full one: harmless on a low dose, harsh on a high one. */
class D04_BuprenorphinePrecipitatesTest {
    /**
     * The reference of the calibrated body, with 3 ng/mL at once, gives 0, 1.6 and 13 at its peak; a tablet of 8 mg brings
     * half of that to the effect site in six hours. Bounds as in the calibration: no row of the findings protects this.
     */
    @ParameterizedTest
    @CsvSource({"60, 0, 0.5", "200, 0.5, 4", "500, 6, 25"})
    void eightMilligramsPrecipitateByTheDoseTheyMeet(double dose, double least, double most) {
        assertThat(Collections.max(after(dose))).isBetween(least, most);
    }

    @Test
    void theHigherTheDoseTheHarsher() {
        assertThat(Collections.max(after(200))).isGreaterThan(Collections.max(after(60)));
        assertThat(Collections.max(after(500))).isGreaterThan(Collections.max(after(200)) + 3);
    }

    /** Whoever is in withdrawal already gets better: that is why one waits. */
    @Test
    void inWithdrawalItRelieves() {
        TypicalBody waited = TypicalBody.naive().days(180, "oxycodone-ir", 100).days(2);
        double before = waited.cows();
        waited.once(1, TypicalBody.HOUR, "buprenorphine-sl", 8, TypicalBody::cows);
        assertThat(waited.cows()).isLessThan(0.7 * before);
    }

    /** COWS by the minute for six hours; the full agonist was taken two hours before. */
    private static List<Double> after(double dose) {
        TypicalBody body = TypicalBody.naive()
                .days(180, "oxycodone-ir", dose)
                .clock(2 * TypicalBody.HOUR, TypicalBody.HOUR, "oxycodone-ir", dose);
        return body.once(6 * TypicalBody.HOUR, TypicalBody.MINUTE, "buprenorphine-sl", 8, TypicalBody::cows);
    }
}
