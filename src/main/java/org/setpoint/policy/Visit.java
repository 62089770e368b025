package org.setpoint.policy;

import org.setpoint.model.pharmacokinetics.Drug;

/** A patient is seen: what the prescriber sees (reports and records, never states), and what can be done. */
public interface Visit {
    /**
     * Today.
     *
     * @return days since the start of the run
     */
    double day();

    /**
     * Age of the patient.
     *
     * @return years
     */
    double age();

    /**
     * All prescribed opioids together.
     *
     * @return MME/day by the scenario's table of factors
     */
    double dose();

    /**
     * Prescribed dose of one drug.
     *
     * @param drug which
     * @return MME/day for agonists, mg/day for others; 0 if not prescribed
     */
    double dose(Drug drug);

    /**
     * Reported pain.
     *
     * @return points, 0 to 10
     */
    double reportedPain();

    /**
     * Reported fall of pain since enrolment.
     *
     * @return a fraction of the pain at enrolment; negative where the pain rose
     */
    double reportedRelief();

    /**
     * Withdrawal as examined.
     *
     * @return COWS, 0 to 48
     */
    double cows();

    /**
     * Time on opioids without a break.
     *
     * @return days; 0 if none is prescribed
     */
    double daysOnOpioid();

    /**
     * Did the patient give the opioid up of their own accord?
     *
     * @return true after stopping for side effects or no relief
     */
    boolean declined();

    /**
     * Prescribes a drug from today on, or changes its dose.
     *
     * @param drug what
     * @param dose MME/day for agonists, mg/day for others; 0 ends this drug
     */
    void prescribe(Drug drug, double dose);

    /**
     * Multiplies the dose of everything that is prescribed.
     *
     * @param factor 0 or more; 0 ends every prescription
     */
    void scaleDose(double factor);

    /** Ends every prescription. */
    void stopOpioids();

    /**
     * Asks the patient back earlier than the usual interval.
     *
     * @param days until the next visit, at least 1
     */
    void seeAgainIn(double days);

    /**
     * What the rule remembered.
     *
     * @param cell from {@link Memory#cell}
     * @return the number, NaN if nothing was remembered
     */
    double recall(int cell);

    /**
     * Remembers a number about this patient.
     *
     * @param cell from {@link Memory#cell}
     * @param value the number
     */
    void remember(int cell, double value);

    /**
     * Writes an event into the patient's record.
     *
     * @param kind what happened
     */
    void note(String kind);
}
