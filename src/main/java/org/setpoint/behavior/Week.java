package org.setpoint.behavior;

import org.setpoint.patient.Population;

/** What need not be asked every day is asked once a week, of each patient on a weekday of their own. */
public final class Week {
    /** Days between two times. */
    public static final int DAYS = 7;

    private Week() {}

    /**
     * Is this the patient's day?
     *
     * @param p patients
     * @param row which
     * @param day of the run, negative before day 0
     * @return true on one day of seven
     */
    public static boolean isDue(Population p, int row, int day) {
        return Math.floorMod(p.number(row) + day, DAYS) == 0;
    }
}
