package org.setpoint.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A drug that leaves slowly brings withdrawal that comes late, stays long and is less steep. */
class D02_MethadoneWithdrawalIsLaterAndLongerTest {
    private static final Course METHADONE = Course.ofStopping("methadone", 120);
    private static final Course MORPHINE = Course.ofStopping("morphine-ir", 120);

    /** W04: peak at 72 to 96 h; agreement region to 144 h. */
    @Test
    void itPeaksAfterThreeToSixDays() {
        assertThat(METHADONE.peakHour()).isBetween(72.0, 144.0);
    }

    /** W04: 14 days or more; WHO 2009: 10 to 20 days. */
    @Test
    void itLastsTwoWeeksOrMore() {
        assertThat(METHADONE.overByDay()).isBetween(14.0, 28.0);
    }

    @Test
    void itIsLaterLongerAndLowerThanAfterAShortActingDrug() {
        assertThat(METHADONE.peakHour()).isGreaterThan(MORPHINE.peakHour() + 24);
        assertThat(METHADONE.overByDay()).isGreaterThan(MORPHINE.overByDay() + 2);
        assertThat(METHADONE.peak()).isLessThan(MORPHINE.peak());
    }
}
