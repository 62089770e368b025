package org.setpoint.behavior;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.model.body.DrugSlots;
import org.setpoint.model.body.State;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.patient.Population;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/**
 * How much of a prescription is taken today (Eq. 32). Long-acting drugs by the clock, with a dose forgotten now and then;
 * short-acting ones as needed until dependent, and after surgery only while it hurts; on rare days twice as much.
 */
public final class Adherence {
    /** Long-acting. */
    public static final Parameter BY_THE_CLOCK = Parameter.assumed(
            "adherence-long-acting",
            "adhL",
            "Share of the doses of a long-acting drug that is taken.",
            Dimension.FRACTION,
            0.95,
            range(0.7, 1),
            "assumption: regular use in long-term therapy is high");
    /** Short-acting, naive. */
    public static final Parameter AS_NEEDED = Parameter.calibrated(
            "adherence-as-needed",
            "prn",
            "Share of the doses of a short-acting drug that a patient takes who does not depend on it.",
            Dimension.FRACTION,
            0.30,
            range(0.25, 1),
            "calibrated to findings O24 to O26 (long-acting against short-acting start)");
    /** Dependence. */
    public static final Parameter DEPENDENCE_SCALE = Parameter.calibrated(
            "adherence-dependence",
            "prnB",
            "Adaptation at which half of the way to regular use is gone.",
            Dimension.LEVEL,
            20,
            range(5, 60),
            "calibrated to findings O24 to O26");
    /** Double dose. */
    public static final Parameter DOUBLE_DOSE = Parameter.calibrated(
            "double-dose-days",
            "xtra",
            "Share of days on which twice the dose is taken.",
            Dimension.FRACTION,
            0.01,
            range(0, 0.1),
            "calibrated with the dose bands O01 to O06");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(BY_THE_CLOCK, AS_NEEDED, DEPENDENCE_SCALE, DOUBLE_DOSE);

    private final List<Drug> drugs;
    private final Luck luck;
    private final double byTheClock;
    private final double asNeeded;
    private final double scale;
    private final double doubleDose;

    /**
     * Adherence.
     *
     * @param p values
     * @param drugs the drug table
     * @param luck of the replicate
     */
    public Adherence(ParameterSet p, List<Drug> drugs, Luck luck) {
        this.drugs = drugs;
        this.luck = luck;
        byTheClock = p.value(BY_THE_CLOCK);
        asNeeded = p.value(AS_NEEDED);
        scale = p.value(DEPENDENCE_SCALE);
        doubleDose = p.value(DOUBLE_DOSE);
    }

    /**
     * Takes today's doses: fills the intake of every slot.
     *
     * @param p patients
     * @param row which
     * @param day of the run
     */
    public void take(Population p, int row, int day) {
        DrugSlots slots = p.bodies().drugs();
        for (int s = 0, n = slots.count(); s < n; s++) {
            DrugSlots.Slot slot = slots.slot(s);
            double prescribed = slot.prescribed[row];
            if (prescribed == 0 || slot.drug[row] == DrugSlots.EMPTY) {
                slot.intake[row] = 0;
                continue;
            }
            Drug drug = drugs.get(slot.drug[row]);
            double mg = prescribed * share(p, row, drug, day);
            slot.intake[row] = mg * drug.levelPerDose() * slot.exposure[row];
        }
    }

    /** Share of the prescribed dose of a day, 0 to 2. */
    private double share(Population p, int row, Drug drug, int day) {
        if (drug.doseInterval() == 0) {
            return 1;
        }
        double mean = drug.longActing() ? byTheClock : asNeeded(p, row);
        int doses = Math.max(1, (int) Math.rint(24 / drug.doseInterval()));
        double u = luck.uniform(p.number(row), Purpose.ADHERENCE, day);
        if (u < doubleDose) {
            return 2;
        }
        return binomial(doses, mean, (u - doubleDose) / (1 - doubleDose)) / (double) doses;
    }

    private double asNeeded(Population p, int row) {
        double b = p.bodies().of(State.ADAPTATION)[row];
        double share = asNeeded + (byTheClock - asNeeded) * b / (b + scale);
        boolean heals = p.bodies().of(State.ACUTE_PAIN)[row] > 0;
        return heals ? share / (1 + StrictFastMath.exp(2.5 - p.weekPain[row])) : share;
    }

    /** The quantile of a binomial distribution, by summing its few terms. */
    private static int binomial(int n, double p, double u) {
        double q = 1 - p;
        double term = 1;
        for (int i = 0; i < n; i++) {
            term *= q;
        }
        double sum = term;
        int k = 0;
        while (u > sum && k < n) {
            term *= (n - k) * p / ((k + 1) * q);
            sum += term;
            k++;
        }
        return k;
    }
}
