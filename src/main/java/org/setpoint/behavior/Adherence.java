package org.setpoint.behavior;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
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
 * short-acting ones as needed until dependent, and after surgery only while it hurts. What is taken beyond the prescription
 * is {@link ExtraDoses}.
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
    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(BY_THE_CLOCK, AS_NEEDED, DEPENDENCE_SCALE);

    private final Luck luck;
    private final double byTheClock;
    private final double asNeeded;
    private final double scale;

    /**
     * Adherence.
     *
     * @param p values
     * @param luck of the replicate
     */
    public Adherence(ParameterSet p, Luck luck) {
        this.luck = luck;
        byTheClock = p.value(BY_THE_CLOCK);
        asNeeded = p.value(AS_NEEDED);
        scale = p.value(DEPENDENCE_SCALE);
    }

    /**
     * Share of the prescribed dose of a day, as long as there is stock.
     *
     * @param p patients
     * @param row which
     * @param drug what
     * @param day of the run
     * @return 0 to 1
     */
    double share(Population p, int row, Drug drug, int day) {
        if (drug.doseInterval() == 0) {
            return 1;
        }
        double mean = drug.longActing() ? byTheClock : asNeeded(p, row);
        int doses = Math.max(1, (int) Math.rint(24 / drug.doseInterval()));
        double u = luck.uniform(p.number(row), Purpose.ADHERENCE, day);
        return binomial(doses, mean, u) / (double) doses;
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
