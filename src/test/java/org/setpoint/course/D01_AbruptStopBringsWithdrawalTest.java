package org.setpoint.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setpoint.model.TypicalBody;

/** A short-acting drug stopped at once: withdrawal within a day, worst on the second or third, over in ten. */
class D01_AbruptStopBringsWithdrawalTest {
    /** W04: after heroin withdrawal peaks at 36 to 72 h and lasts 7 to 10 days; agreement region of the end 7 to 12. */
    @ParameterizedTest
    @ValueSource(strings = {"morphine-ir", "oxycodone-ir", "hydromorphone-ir"})
    void withdrawalPeaksOnTheSecondOrThirdDayAndIsOverByTheTwelfth(String drug) {
        Course stop = Course.ofStopping(drug, 120);
        assertThat(stop.peakHour()).as("hours to the peak").isBetween(36.0, 72.0);
        assertThat(stop.overByDay())
                .as("day on which less than a fifth of the peak is left")
                .isBetween(7.0, 12.0);
        assertThat(stop.peak()).as("COWS of 120 MME/day: mild").isBetween(5.0, 12.9);
    }

    @Test
    void aHigherDoseMakesItWorse() {
        assertThat(Course.ofStopping("morphine-ir", 240).peak())
                .isGreaterThan(1.4 * Course.ofStopping("morphine-ir", 120).peak());
    }

    @Test
    void aShortCourseIsMilderThanALongOne() {
        TypicalBody brief = TypicalBody.naive().days(3, "morphine-ir", 120);
        assertThat(Course.ofRest(brief, 6).peak())
                .isLessThan(0.6 * Course.ofStopping("morphine-ir", 120).peak());
    }

    @Test
    void withdrawalItselfHurts() {
        TypicalBody body = TypicalBody.naive().days(150, "morphine-ir", 120);
        double before = TypicalBody.naive().pain();
        assertThat(body.days(2).pain()).isGreaterThan(before + 0.5);
    }
}
