package org.setpoint.cohort;

import org.setpoint.parameter.Settings;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;

/** The opioid use before day 0. */
public final class History {
    private History() {}

    /**
     * The dose of one patient before day 0.
     *
     * @param history values of {@link CohortKeys#HISTORY}
     * @param luck of the replicate
     * @param patient number in the cohort
     * @return MME/day
     */
    public static double dose(Settings history, Luck luck, long patient) {
        double z = luck.normal(patient, Purpose.HISTORY_DOSE, 0);
        return Draw.lognormal(history.number("dose"), history.number("dose-cv"), z);
    }
}
