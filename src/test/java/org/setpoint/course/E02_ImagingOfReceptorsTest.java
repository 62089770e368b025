package org.setpoint.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setpoint.model.TypicalBody;

/** What a PET scan of mu-receptors sees under buprenorphine. */
class E02_ImagingOfReceptorsTest {
    /**
     * Greenwald 2003 (W08 to W10): availability lower by 41 % (SEM 8), 80 % (2) and 84 % (2) at 2, 16 and 32 mg; regions of
     * agreement from the findings' table. The scan is four hours after a dose, in the second week.
     */
    @ParameterizedTest
    @CsvSource({"2, 19, 63", "16, 74.4, 85.6", "32, 78.4, 89.6"})
    void buprenorphineOccupiesWhatTheScansFound(double milligrams, double least, double most) {
        TypicalBody body = TypicalBody.naive().days(365, "morphine-ir", 200);
        TypicalBody placebo = TypicalBody.naive().days(365, "morphine-ir", 200).days(11);
        body.days(10, "buprenorphine-sl", milligrams);
        body.clock(4 * TypicalBody.HOUR, TypicalBody.HOUR, "buprenorphine-sl", milligrams);
        double lost = 100 * (1 - body.bindingPotential() / placebo.bindingPotential());
        assertThat(lost).as(milligrams + " mg").isBetween(least, most);
    }
}
