package org.setpoint.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.setpoint.model.TypicalBody;

/** The same dose day after day: relief comes, wanes over months, and does not wane to nothing. */
class A02_ToleranceTest {
    /** Published trials: benefit is largest in the first weeks and about half of that at six months (Busse 2018). */
    @Test
    void sixtyMmeADayHelpMostInTheFirstWeekAndHalfAsMuchAfterHalfAYear() {
        int[] days = {1, 7, 30, 90, 180, 365};
        // the independent reference of the calibrated body: source pain 7, nociceptive, everything typical; in its
        // first day
        // absorption and elimination are one lag, here two
        double[] relief = {2.05, 2.53, 2.05, 1.54, 1.35, 1.30};
        TypicalBody body = TypicalBody.naive();
        int day = 0;
        for (int i = 0; i < days.length; i++) {
            body.days(days[i] - day, "oxycodone-er", 60);
            day = days[i];
            assertThat(body.relief()).as("day " + day).isCloseTo(relief[i], within(i == 0 ? 0.3 : 0.05));
        }
    }

    @Test
    void aLargerDoseBringsMoreReliefAndMoreTolerance() {
        TypicalBody low = TypicalBody.naive().days(365, "morphine-er", 30);
        TypicalBody high = TypicalBody.naive().days(365, "morphine-er", 120);
        assertThat(high.relief()).isGreaterThan(low.relief()).isLessThan(2 * low.relief());
        assertThat(high.analgesicFold()).isGreaterThan(low.analgesicFold());
    }

    @Test
    void toleranceIsLostOverWeeksAfterTheDrug() {
        TypicalBody body = TypicalBody.naive().days(365, "morphine-er", 60);
        double tolerant = Math.log(body.analgesicFold());
        assertThat(Math.log(body.days(7).analgesicFold())).isGreaterThan(0.6 * tolerant);
        assertThat(Math.log(body.days(83).analgesicFold())).isLessThan(0.1 * tolerant);
    }
}
