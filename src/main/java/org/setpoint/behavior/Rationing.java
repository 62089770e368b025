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
 * Making a supply last (Eq. 78): once it no longer reaches the next visit, some take a day no more than what is left divided
 * by the days that are left, but at least one dose. Decided anew with each filling; craving works against it, and extra doses
 * (Eq. 34, 35) come on top.
 */
public final class Rationing {
    /** Share. */
    public static final Parameter SHARE = Parameter.assumed(
            "rationing-share",
            "ρ",
            "Share of supplies running short that a patient without addiction learning stretches until the next visit.",
            Dimension.FRACTION,
            0.8,
            range(0, 1),
            "assumption: most do, because the other end of it is withdrawal; of 191 veterans with a prescription 20 % took less than prescribed although pain limited them, 9 %"
                    + " took more (Lewis 2010); no study was found that counts who stretches a supply running short");

    /** Craving. */
    public static final Parameter CRAVING = Parameter.assumed(
            "rationing-craving",
            "ρK",
            "How much of this share complete addiction learning takes away.",
            Dimension.FRACTION,
            0.5,
            range(0, 1),
            "assumption: half of it; at 1 nobody would ration who has to, for nine of ten days without stock are lived with"
                    + " addiction learning above one half");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(SHARE, CRAVING);

    private final Luck luck;
    private final double share;
    private final double craving;

    /**
     * Rationing with the values of a set.
     *
     * @param p values
     * @param luck of the replicate
     */
    public Rationing(ParameterSet p, Luck luck) {
        this.luck = luck;
        share = p.value(SHARE);
        craving = p.value(CRAVING);
    }

    /**
     * The most that a patient allows herself today (Eq. 78).
     *
     * @param p patients
     * @param row which
     * @param day of the run
     * @param oneDose share of a day's amount that one dose is
     * @return days of the prescription; infinite for who does not ration or need not
     */
    double most(Population p, int row, int day, double oneDose) {
        double stock = p.supply.stock[row];
        int left = p.nextVisit[row] - day;
        if (stock >= left || !rations(p, row)) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.max(stock / left, oneDose);
    }

    /** With a chance of ρ·(1 − ρK·K), for the whole of a supply. */
    private boolean rations(Population p, int row) {
        double resolved = share * (1 - craving * p.bodies().of(State.ADDICTION)[row]);
        return luck.uniform(p.number(row), Purpose.RATIONING, p.supply.filledOn[row]) < resolved;
    }
}
