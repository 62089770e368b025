package org.setpoint.policy;

import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.patient.Maintenance;
import org.setpoint.patient.StopReason;
import org.setpoint.patient.Tapering;
import org.setpoint.random.Purpose;

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

    /**
     * Ends every prescription.
     *
     * @param reason why, and whose decision it is
     */
    void stopOpioids(StopReason reason);

    /**
     * Begins a taper, or takes over one that goes on.
     *
     * @param whose wish
     */
    void beginTaper(Tapering whose);

    /** Ends a taper, whether it reached its goal or was given up. */
    void endTaper();

    /**
     * Gives psychological support from now on.
     *
     * @param points of pain that it takes away; 0 ends it
     */
    void support(double points);

    /**
     * What the rules in force leave to the prescriber.
     *
     * @return the guard of this visit; blocks of role LIMIT write into it, all others read it
     */
    Guard guard();

    /**
     * How readily this prescriber prescribes opioids, 1 = usual.
     *
     * @return more than 0
     */
    double style();

    /**
     * How strictly this prescriber answers aberrance and high doses, 1 = usual.
     *
     * @return more than 0
     */
    double sternness();

    /**
     * Early run-outs that the prescriber noticed.
     *
     * @return count, fading over half a year
     */
    double aberrance();

    /**
     * Does the patient ask for more today?
     *
     * @return true if so
     */
    boolean asksForMore();

    /**
     * Is a benzodiazepine prescribed?
     *
     * @return true if so
     */
    boolean benzodiazepine();

    /**
     * Starts or ends the prescription of a benzodiazepine.
     *
     * @param prescribed from now on?
     */
    void benzodiazepine(boolean prescribed);

    /** Gives naloxone to have at home. */
    void giveNaloxone();

    /**
     * Is an opioid use disorder on record?
     *
     * @return true if it was diagnosed
     */
    boolean diagnosedDisorder();

    /**
     * Starts or ends treatment of opioid use disorder.
     *
     * @param maintenance from now on
     */
    void maintain(Maintenance maintenance);

    /**
     * Keeps the patient from every opioid, prescribed or illicit.
     *
     * @param release first day in freedom
     * @param resume chance of resuming the old dose on that day, 0 to 1
     */
    void confine(int release, double resume);

    /**
     * A draw of today's visit.
     *
     * @param purpose what it is for
     * @return strictly between 0 and 1, the same in every run that has the same seed
     */
    double uniform(Purpose purpose);

    /** The rule is done with this patient and will not act on them again; another may rule from now on. */
    void release();

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
