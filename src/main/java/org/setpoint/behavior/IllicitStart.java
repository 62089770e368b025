package org.setpoint.behavior;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.model.body.State;
import org.setpoint.model.body.Trait;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.patient.Population;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/**
 * Illicit use begins and ends (Eq. 45): hazard i0·access·e^(iZ·(Z + A) + K)·(1 + unmet·e^(iU + 2K + 2w)) a day. Unmet: stopped and
 * need + L above 0.6, or treated with L above 0.3 and w above 0.05.
 */
public final class IllicitStart {
    /** Start. */
    public static final Parameter START = Parameter.calibrated(
            "illicit-start",
            "i0",
            "Hazard of starting illicit use, of a person without distress, despair and unmet need.",
            Dimension.RATE,
            1.5e-6,
            range(0, 1e-4),
            "calibrated to finding T41 (Binswanger 2020)");
    /** Distress. */
    public static final Parameter DISTRESS = Parameter.assumed(
            "illicit-distress",
            "iZ",
            "Weight of distress and of despair in the logarithm of that hazard.",
            Dimension.NUMBER,
            0.3,
            range(0, 1),
            "assumption of the behaviour rules: both raise it a little");
    /** Unmet. */
    public static final Parameter UNMET = Parameter.calibrated(
            "illicit-unmet",
            "iU",
            "Logarithm of how many times unmet need raises that hazard, before addiction and withdrawal.",
            Dimension.NUMBER,
            1.5,
            range(0, 4),
            "calibrated to finding T41 (Binswanger 2020)");
    /** Exit. */
    public static final Parameter EXIT = Parameter.assumed(
            "illicit-exit",
            "ie",
            "Rate at which illicit use ends of itself.",
            Dimension.RATE,
            0.0025,
            range(0.0005, 0.02),
            "assumption: a spell of a bit more than a year");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(START, DISTRESS, UNMET, EXIT);

    /** Of the dose before; assumption of the behaviour rules. */
    private static final double OF_OLD_DOSE = 0.7;
    /** Least dose, MME/day; assumption of the behaviour rules. */
    private static final double LEAST = 20;

    private final Luck luck;
    private final double start;
    private final double distress;
    private final double unmet;
    private final double exit;

    /**
     * Illicit use.
     *
     * @param p values
     * @param access how easily it is found, 1 = usual
     * @param luck of the replicate
     */
    public IllicitStart(ParameterSet p, double access, Luck luck) {
        this.luck = luck;
        start = p.value(START) * access;
        distress = p.value(DISTRESS);
        unmet = p.value(UNMET);
        exit = p.value(EXIT) * Week.DAYS;
    }

    /**
     * Hazard of a start.
     *
     * @param p patients
     * @param row which
     * @return per day
     */
    public double hazard(Population p, int row) {
        double k = p.bodies().of(State.ADDICTION)[row];
        double sad = p.bodies().of(Trait.DISTRESS)[row] + p.mind.despair[row];
        double hazard = start * StrictFastMath.exp(distress * sad + k);
        return goesWithout(p, row)
                ? hazard * (1 + StrictFastMath.exp(unmet + 2 * k + 2 * Need.withdrawal(p, row)))
                : hazard;
    }

    /**
     * Lets a week pass.
     *
     * @param p patients
     * @param row which
     * @param day of the run
     * @param dose prescribed now, MME/day
     */
    public void live(Population p, int row, int day, double dose) {
        long number = p.number(row);
        if (p.supply.illicit[row]) {
            if (luck.uniform(number, Purpose.ILLICIT_EXIT, day) < exit) {
                p.supply.illicit[row] = false;
            }
        } else if (start > 0 && luck.uniform(number, Purpose.ILLICIT_START, day) < hazard(p, row) * Week.DAYS) {
            p.supply.illicit[row] = true;
            p.supply.illicitSince[row] = day;
            double old = p.onOpioid(row) ? dose / 2 : p.care.oldDose[row];
            p.supply.illicitDose[row] = Math.max(LEAST, OF_OLD_DOSE * old);
        }
    }

    private static boolean goesWithout(Population p, int row) {
        double loss = p.mind.lossOfCare[row];
        if (p.onOpioid(row)) {
            return loss > 0.3 && Need.withdrawal(p, row) > 0.05;
        }
        return p.care.stoppedOn[row] != Population.NEVER && Need.of(p, row) + loss > 0.6;
    }
}
