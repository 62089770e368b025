package org.setpoint.behavior;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.patient.Population;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/**
 * Another prescriber (Eq. 48): after a stop a patient finds one at a rate need·e^(−t/365)·{pf if forced, else po} a day; on an
 * opioid a second one at a rate ps·need. need = 0.5·(pain − 4.5) + 1.5w + 2K.
 */
public final class AnotherPrescriber {
    /** Forced. */
    public static final Parameter FORCED = Parameter.calibrated(
            "another-prescriber-forced",
            "pf",
            "Rate at which patients who were cut off find another prescriber, per unit of need.",
            Dimension.RATE,
            0.004,
            range(0, 0.05),
            "calibrated to finding T51 (behaviour rules), with the rate after own stops; 73.8 % of 344 discontinued patients"
                    + " filled at least one opioid within up to five years (James 2019)");
    /** Own. */
    public static final Parameter OWN = Parameter.calibrated(
            "another-prescriber-own",
            "po",
            "Rate at which patients return to opioids who stopped of their own accord, per unit of need.",
            Dimension.RATE,
            0.003,
            range(0, 0.05),
            "calibrated to finding T51 (relapse after withdrawal)");
    /** Second. */
    public static final Parameter SECOND = Parameter.assumed(
            "second-prescriber",
            "ps",
            "Rate at which a patient on an opioid finds a second prescriber at the same time, per unit of need.",
            Dimension.RATE,
            0.00003,
            range(0, 0.001),
            "assumption: about one patient in a hundred a year; few people shop for doctors");
    /** Share. */
    public static final Parameter SHARE = Parameter.assumed(
            "another-prescriber-dose",
            "pd",
            "Dose of the new prescriber, as a share of the old one up to 120 MME/day.",
            Dimension.FRACTION,
            0.8,
            range(0.2, 1),
            "assumption of the behaviour rules: a new prescriber is a little more careful");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(FORCED, OWN, SECOND, SHARE);

    /** Time after which the search has slackened to a third, days; assumption of the behaviour rules. */
    private static final double SEARCH = 365;
    /** Highest dose that is taken over, MME/day; assumption of the behaviour rules. */
    private static final double MOST = 120;
    /** Least dose, MME/day; assumption of the behaviour rules. */
    private static final double LEAST = 5;
    /** Chance a week that a second prescription ends: it lasts a year on average; assumption. */
    private static final double END = Week.DAYS / 365.0;

    private final Luck luck;
    private final double forced;
    private final double own;
    private final double second;
    private final double share;

    /**
     * The search.
     *
     * @param p values
     * @param luck of the replicate
     */
    public AnotherPrescriber(ParameterSet p, Luck luck) {
        this.luck = luck;
        forced = p.value(FORCED);
        own = p.value(OWN);
        second = p.value(SECOND);
        share = p.value(SHARE);
    }

    /**
     * Does the patient ask another prescriber this week?
     *
     * @param p patients
     * @param row which, not on an opioid
     * @param day of the run
     * @param ease factor on the chance, 1 = usual
     * @return true if so
     */
    public boolean asks(Population p, int row, int day, double ease) {
        int stopped = p.care.stoppedOn[row];
        double rate =
                stopped == Population.NEVER || stopped >= day ? 0 : p.care.stopReason[row].forced() ? forced : own;
        double u = rate == 0 ? 1 : luck.uniform(p.number(row), Purpose.ANOTHER_PRESCRIBER, day);
        double most = rate * ease * Week.DAYS * 6;
        return u < most && u < rate * ease * Week.DAYS * Need.of(p, row) * StrictFastMath.exp((stopped - day) / SEARCH);
    }

    /**
     * What the new prescriber writes.
     *
     * @param oldDose before the stop, MME/day
     * @return MME/day
     */
    public double dose(double oldDose) {
        return Math.max(LEAST, share * Math.min(oldDose, MOST));
    }

    /**
     * Lets a week pass of a patient on an opioid: a second prescriber is found, or lost.
     *
     * @param p patients
     * @param row which
     * @param day of the run
     * @param ease factor on the chance, 1 = usual
     */
    public void second(Population p, int row, int day, double ease) {
        if (second == 0) {
            return;
        }
        double u = luck.uniform(p.number(row), Purpose.SECOND_PRESCRIBER, day);
        if (p.seeking.secondPrescriber[row]) {
            p.seeking.secondPrescriber[row] = u >= END;
        } else {
            p.seeking.secondPrescriber[row] = u < second * ease * Week.DAYS * Need.of(p, row);
        }
    }
}
