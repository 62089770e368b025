package org.setpoint.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setpoint.model.TestDrugs;
import org.setpoint.model.TypicalBody;

/** An antagonist does in minutes what stopping does in two days, the worse the higher the dose. */
class D03_NaloxonePrecipitatesTest {
    /** By the independent reference of the calibrated body; emergency medicine knows the peak at 5 to 20 minutes (W03: 15). */
    @ParameterizedTest
    @CsvSource({"60, 11", "200, 22", "500, 30"})
    void twoMilligramsBringWithdrawalWithinMinutes(double dose, double cows) {
        TypicalBody body = TypicalBody.naive()
                .days(180, "morphine-ir", dose)
                .clock(2 * TypicalBody.HOUR, TypicalBody.HOUR, "morphine-ir", dose);
        assertThat(body.cows()).as("before, at the trough of 500 MME").isLessThan(2);
        List<Double> minutes = body.once(0.125, TypicalBody.MINUTE, "naloxone-iv", 2, TypicalBody::cows);
        double peak = Collections.max(minutes);
        assertThat(peak).as("peak").isCloseTo(cows, within(3.0));
        assertThat(minutes.indexOf(peak) + 1).as("minute of the peak").isBetween(5, 45);
    }

    /**
     * W01, Heishman 1989: after a single dose naloxone shows nothing at 15 minutes and something at 45; W02: it still does at
     * 24 hours. The region of agreement of a population's mean begins at 1.5. The typical body misses it at 45 minutes with
     * 1.0 (the reference: 1.2 to 1.3, its population 1.5), so what is held here is the order: next to nothing, then a point.
     */
    @ParameterizedTest
    @CsvSource({"15, 0, 0.2", "45, 0.9, 6", "1440, 1.5, 8"})
    void evenOneDoseLeavesSomethingToPrecipitate(int minutesAfter, double least, double most) {
        // 18 mg intramuscular are 54 MME by mouth
        TypicalBody body = TypicalBody.knowing(
                TestDrugs.injected("morphine-im", TestDrugs.drug("morphine-ir"), 0.25), TestDrugs.drug("naloxone-iv"));
        body.once(minutesAfter * TypicalBody.MINUTE, TypicalBody.MINUTE, "morphine-im", 54, TypicalBody::cows);
        assertThat(body.cows()).as("before").isLessThan(0.5);
        List<Double> cows = body.once(2 * TypicalBody.HOUR, TypicalBody.MINUTE, "naloxone-iv", 10, TypicalBody::cows);
        assertThat(Collections.max(cows))
                .as("after " + minutesAfter + " minutes")
                .isBetween(least, most);
    }
}
