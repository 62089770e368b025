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
     * @param distress of the patient, standard deviations
     * @param correlation of the logarithm of the dose with distress
     * @return MME/day
     */
    public static double dose(Settings history, Luck luck, long patient, double distress, double correlation) {
        double own = luck.normal(patient, Purpose.HISTORY_DOSE, 0);
        double z = correlation * distress + Math.sqrt(1 - correlation * correlation) * own;
        return Draw.lognormal(history.number("dose"), history.number("dose-cv"), z);
    }
}
