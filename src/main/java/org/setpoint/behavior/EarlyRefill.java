package org.setpoint.behavior;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.patient.Population;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/**
 * Whoever ran out early asks once for more, by telephone (Eq. 37): granted with a chance ref/sternness, times what the rules
 * in force leave of it. Otherwise there is no drug until the next visit.
 */
public final class EarlyRefill {
    /** Chance. */
    public static final Parameter CHANCE = Parameter.assumed(
            "early-refill",
            "ref",
            "Chance that a usual prescriber refills an early run-out at once.",
            Dimension.FRACTION,
            0.5,
            range(0, 1),
            "assumption of the behaviour rules: every other time");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(CHANCE);

    private final Luck luck;
    private final double chance;

    /**
     * Early refills with the values of a set.
     *
     * @param p values
     * @param luck of the replicate
     */
    public EarlyRefill(ParameterSet p, Luck luck) {
        this.luck = luck;
        chance = p.value(CHANCE);
    }

    /**
     * Is the early refill granted?
     *
     * @param p patients
     * @param row which
     * @param day of the run
     * @param sternness of the prescriber, 1 = usual; 0 or less means that there is nobody to ask
     * @param factor that the rules in force leave, 1 = usual
     * @return true if so
     */
    public boolean granted(Population p, int row, int day, double sternness, double factor) {
        return sternness > 0 && luck.uniform(p.number(row), Purpose.EARLY_REFILL, day) < chance * factor / sternness;
    }
}
