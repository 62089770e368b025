package org.setpoint.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setpoint.model.TypicalBody;

/** A hand in ice water: nothing to see after a month, little over half the time after years, and no quick return. */
class H01_ColdPressorTest {
    /** Cold-pressor seconds of the typical naive body. */
    private static final double NAIVE = 32;

    /** Chu 2012 (H02): no change after a month; the trial could have seen 13.6 %. */
    @Test
    void afterAMonthThereIsNothingToSee() {
        double seconds = TypicalBody.naive().days(30, "morphine-er", 78).coldPressor();
        assertThat(100 * (seconds / NAIVE - 1)).isBetween(-13.6, 13.6);
    }

    /** Hay 2009 (H12 to H14), Pud 2006 and Treister 2012 (H15, H17), as a ratio to controls. */
    @ParameterizedTest
    @CsvSource({
        "morphine-er, 100, 0.39, 0.81",
        "methadone, 150, 0.44, 0.86",
        "methadone, 330, 0.44, 0.82",
        "hydromorphone-ir, 250, 0.36, 0.8"
    })
    void afterYearsALittleOverHalfIsLeft(String drug, double dose, double least, double most) {
        double seconds = TypicalBody.naive().days(730, drug, dose).coldPressor();
        assertThat(seconds / NAIVE).isBetween(least, most);
    }

    /** Pud 2006 (H16): no change after 7 and after 28 days without; plus or minus 20 %. */
    @Test
    void fourWeeksAfterStoppingItIsWhereItWas() {
        TypicalBody body = TypicalBody.naive().days(730, "hydromorphone-ir", 250);
        double entry = body.coldPressor();
        assertThat(body.days(7).coldPressor() / entry).as("day 7").isBetween(0.8, 1.2);
        assertThat(body.days(21).coldPressor() / entry).as("day 28").isBetween(0.8, 1.2);
    }

    /** Treister 2012 (H18): 43 former users, five months or more without, were like controls. */
    @Test
    void afterFiveMonthsAndMoreItIsNearlyNormal() {
        TypicalBody body =
                TypicalBody.naive().days(730, "hydromorphone-ir", 250).days(150);
        assertThat(body.coldPressor() / NAIVE).as("5 months").isBetween(0.78, 1.57);
        assertThat(body.days(450).coldPressor() / NAIVE).as("20 months").isBetween(0.9, 1.1);
    }
}
