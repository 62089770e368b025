package org.setpoint.behavior;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.model.body.State;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.patient.Population;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/**
 * Naloxone at an overdose (Eq. 61): somebody is there, has naloxone at hand, and gives it. The share that is fatal without
 * it already holds what emergency services do; a bystander's naloxone multiplies the odds of living.
 */
public final class Rescue {
    /** Given. */
    public static final Parameter GIVEN = Parameter.assumed(
            "naloxone-given",
            "ng",
            "Share of overdoses with somebody there and naloxone at hand at which it is given in time.",
            Dimension.FRACTION,
            0.75,
            range(0.3, 1),
            "assumption: some sleep in the next room; in fatal overdoses in Rhode Island 2020 to 2022 naloxone was given far"
                    + " more rarely than somebody was there (29 % against 61 % in homes, Flavin 2025, J Addict Med)");
    /** Odds. */
    public static final Parameter ODDS = Parameter.published(
            "naloxone-odds-ratio",
            "orN",
            "Odds ratio of living through an overdose when a bystander gives naloxone; 1 is no effect.",
            Dimension.NUMBER,
            8.58,
            range(1, 13.25),
            "Giglio 2015, meta-analysis of four studies: 8.58 (3.90 to 13.25)");
    /** Withdrawal. */
    public static final Parameter WITHDRAWAL = Parameter.assumed(
            "naloxone-withdrawal",
            "nw",
            "Withdrawal at the end of the day on which naloxone was given, as a share of the adaptation B.",
            Dimension.FRACTION,
            0.5,
            range(0, 1),
            "assumption: the deficit is whole for the two hours of naloxone's blockade and fades within a day");
    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(GIVEN, ODDS, WITHDRAWAL);

    /** Adaptation below which nobody would notice withdrawal, MME/d-eq; assumption, as in Eq. 17. */
    private static final double DEPENDENT = 5;

    private final double company;
    private final double given;
    private final double odds;
    private final double withdrawal;
    private final Luck luck;

    /**
     * Rescue in a setting.
     *
     * @param p values
     * @param company share of overdoses at which somebody is there
     * @param luck of the replicate
     */
    public Rescue(ParameterSet p, double company, Luck luck) {
        this.company = company;
        given = p.value(GIVEN);
        odds = p.value(ODDS);
        withdrawal = p.value(WITHDRAWAL);
        this.luck = luck;
    }

    /**
     * Is naloxone given by a bystander?
     *
     * @param p patients
     * @param row whose overdose
     * @param day of the run
     * @param community share of bystanders who have naloxone from elsewhere
     * @return true if so
     */
    public boolean given(Population p, int row, int day, double community) {
        long number = p.number(row);
        boolean atHand = p.supply.naloxone[row] || luck.uniform(number, Purpose.NALOXONE_COMMUNITY, day) < community;
        return odds != 1
                && atHand
                && luck.uniform(number, Purpose.OVERDOSE_COMPANY, day) < company
                && luck.uniform(number, Purpose.NALOXONE_GIVEN, day) < given;
    }

    /**
     * Share of overdoses that kill though naloxone was given (Eq. 61).
     *
     * @param fatalShare that kill without it, 0 to 1
     * @return less of them
     */
    public double fatalShare(double fatalShare) {
        return fatalShare / (fatalShare + odds * (1 - fatalShare));
    }

    /**
     * Naloxone takes the drug from the receptor: the dependent are in withdrawal at once.
     *
     * @param p patients
     * @param row who was rescued
     * @return true if the patient is dependent
     */
    public boolean precipitates(Population p, int row) {
        double b = p.bodies().of(State.ADAPTATION)[row];
        double[] w = p.bodies().of(State.WITHDRAWAL);
        w[row] = Math.max(w[row], withdrawal * b);
        return b > DEPENDENT;
    }
}
