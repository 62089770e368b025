package org.setpoint.cohort;

import org.jspecify.annotations.Nullable;
import org.setpoint.model.pain.TherapyKind;
import org.setpoint.parameter.Settings;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;

/** What happened before day 0: the opioid use, and other treatments that were tried. */
public final class History {
    private History() {}

    /**
     * Had one patient a treatment other than opioids before day 0? Kinds are drawn by themselves, whatever is offered and when.
     *
     * @param history values of {@link CohortKeys#HISTORY}, null for opioid-naive patients, who have tried nothing
     * @param luck of the replicate
     * @param patient number in the cohort
     * @param kind of treatment
     * @return true for the share {@code tried}
     */
    @SuppressWarnings("EnumOrdinal") // luck is keyed by ordinal, as for every draw about a kind of therapy
    public static boolean tried(@Nullable Settings history, Luck luck, long patient, TherapyKind kind) {
        return history != null
                && history.number("tried") > 0
                && luck.uniform(patient, Purpose.THERAPY_TRIED, kind.ordinal()) < history.number("tried");
    }

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
