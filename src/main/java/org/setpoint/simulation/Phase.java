package org.setpoint.simulation;

/** One part of a day, for all patients. A plain call: MASON only says when. */
interface Phase {
    /**
     * Lives through this part of a day.
     *
     * @param day of the run, negative during the history
     */
    void run(int day);
}
