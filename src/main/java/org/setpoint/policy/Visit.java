package org.setpoint.policy;

import org.setpoint.model.pain.TherapyKind;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.patient.Cause;
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
     * Is any opioid prescribed, counted in MME or not?
     *
     * @return true on buprenorphine alone too, whose {@link #dose} is 0
     */
    boolean onOpioid();

    /**
     * What a weight of a drug counts as.
     *
     * @param drug which
     * @param weight mg/day
     * @return MME/day by the scenario's table; the weight itself for a drug that it does not count
     */
    double equivalent(Drug drug, double weight);

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
     * Low mood as the patient reports it.
     *
     * @return 0 none, 1 the worst
     */
    double reportedDysphoria();

    /**
     * Is a taper going on, and whose wish is it?
     *
     * @return as the record says
     */
    Tapering tapering();

    /**
     * Time on opioids without a break.
     *
     * @return days; 0 if none is prescribed
     */
    double daysOnOpioid();

    /**
     * Did the patient give the opioid up of their own accord?
     *
     * @return true after stopping for side effects or no relief, when it no longer hurts, or when lost to care
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
     * Prescribes a weight of a drug from today on, whatever guidelines count: treatment of opioid use disorder, and dose limits
     * of labels. Limits on MME do not hold it back.
     *
     * @param drug what
     * @param weight mg/day; 0 ends this drug
     */
    void prescribeWeight(Drug drug, double weight);

    /**
     * Prescribed weight of one drug.
     *
     * @param drug which
     * @return mg/day; 0 if not prescribed
     */
    double weight(Drug drug);

    /**
     * Lets the patient take a drug today as needed against the pain, and no more: it is prescribed for as much, and all of that
     * is taken; nothing of it goes home. Limits on MME hold.
     *
     * @param drug what
     * @param goal pain of the day at which no more is asked for, points
     * @param limit of what may be taken, MME/day
     */
    void takeOnDemand(Drug drug, double goal, double limit);

    /**
     * Puts a drug in the place of others in one stroke: lowers or ends the others first, then prescribes the drug; limits on
     * MME hold for what results.
     *
     * @param drug that is prescribed, or changed
     * @param dose MME/day for agonists, mg/day for others
     * @param left share of every other prescription that goes on; 0 ends them
     */
    void exchange(Drug drug, double dose, double left);

    /**
     * Multiplies the dose of everything that is prescribed but one drug.
     *
     * @param drug that stays as it is
     * @param factor 0 or more; 0 ends the others
     */
    void scaleOthers(Drug drug, double factor);

    /**
     * Gives a dose of an NMDA blocker such as ketamine.
     *
     * @param share by which it slows the growth of hyperalgesia at first, 0 to 1
     */
    void blockNmda(double share);

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
     * Prescribes again what was prescribed before the last stop: the main drug.
     *
     * @param share of the old dose, more than 0
     */
    void resumeOpioids(double share);

    /**
     * Begins a taper, or takes over one that goes on.
     *
     * @param whose wish
     * @param planned days from the first step to the last, if no step is held; of a taper that goes on the first plan stays
     */
    void beginTaper(Tapering whose, double planned);

    /** Ends a taper, whether it reached its goal or was given up. */
    void endTaper();

    /**
     * Gives psychological support from now on.
     *
     * @param points of pain that it takes away; 0 ends it
     */
    default void support(double points) {
        support(points, PolicyBlock.END);
    }

    /**
     * Gives psychological support until a day.
     *
     * @param points of pain that it takes away at a source pain of 5.5 points; 0 ends it
     * @param until first day without it
     */
    void support(double points, double until);

    /**
     * Offers a treatment other than an opioid; nothing happens where it runs already, or was stopped for side effects.
     *
     * @param therapy which
     * @param until first day without it, {@link PolicyBlock#END} for good
     */
    void offer(TherapyKind therapy, double until);

    /** Begins to ask why the opioid no longer works: what is true now is what the answer will be held against. */
    void beginWorkUp();

    /**
     * Tests for a cause of pain.
     *
     * @param condition that is tested for
     * @param sensitivity chance of a positive test where it is there
     * @param falsePositive chance of a positive test where it is not: 1 − specificity
     * @return is the test positive?
     */
    boolean test(Cause condition, double sensitivity, double falsePositive);

    /**
     * Comes to a conclusion why the opioid no longer works; what it was stands beside it in the record.
     *
     * @param found by tests and trials
     */
    void diagnose(Cause found);

    /**
     * Writes down what came of a change of dose that was made to learn from it.
     *
     * @param what {@code raised} or {@code reduced}
     * @param change of reported pain, points
     */
    void noteTrial(String what, double change);

    /**
     * Treats the disease itself; helps those whose tissue it damages.
     *
     * @param share of its pain and of its speed that is taken away, 0 to 1
     */
    void treatDisease(double share);

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
     * Does the patient want a first or further supply today? Asked of starters, at the end of a supply or in a new need.
     *
     * @return true if so
     */
    boolean wantsSupply();

    /**
     * What the patient presents with, when an opioid may be started.
     *
     * @return course, distress and severity
     */
    Presentation presents();

    /**
     * Writes the length of the first supply into the record.
     *
     * @param days 1 or more
     */
    void firstSupply(double days);

    /**
     * Is the prescription monitoring programme looked up today? As often as is usual, or as the rules in force ask for
     * ({@link Guard#lookUps}).
     *
     * @return true if so; then fills from another prescriber are seen
     */
    boolean looksUp();

    /**
     * Does the patient get opioids from another prescriber too? Seen only by whoever looks it up.
     *
     * @return true if so
     */
    default boolean secondPrescriber() {
        return false;
    }

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

    /** The rule does nothing to this patient for now: whoever ruled before goes on, and the rule may ask again. */
    void standBack();

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
