package org.setpoint.course;

import java.util.Collections;
import java.util.List;
import org.setpoint.model.TestDrugs;
import org.setpoint.model.TypicalBody;

/**
 * COWS by the hour after the last dose.
 *
 * @param hoursBefore hours from the last dose to the first hour of the list
 * @param cows one value an hour
 */
record Course(double hoursBefore, List<Double> cows) {
    private static final int DAYS = 30;

    /** Half a year on a drug, the last days by the clock, then nothing. */
    static Course ofStopping(String drug, double dose) {
        TypicalBody body = TypicalBody.naive().days(180, drug, dose).clock(4, TypicalBody.HOUR, drug, dose);
        return ofRest(body, TestDrugs.drug(drug).doseInterval());
    }

    /** A body at the end of its last dosing interval. */
    static Course ofRest(TypicalBody body, double hoursBefore) {
        return new Course(hoursBefore, body.rest(DAYS, TypicalBody.HOUR, TypicalBody::cows));
    }

    double peak() {
        return Collections.max(cows);
    }

    /** Hours from the last dose. */
    double peakHour() {
        return hoursBefore + cows.indexOf(peak()) + 1;
    }

    /** Days from the last dose until less than a fifth of the peak is left. */
    double overByDay() {
        int last = 0;
        for (int i = 0; i < cows.size(); i++) {
            last = cows.get(i) > 0.2 * peak() ? i : last;
        }
        return (hoursBefore + last + 1) / 24;
    }
}
