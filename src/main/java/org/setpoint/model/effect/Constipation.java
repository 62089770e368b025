package org.setpoint.model.effect;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.unit.Dimension;

/** Constipation by opioids, to which there is hardly any tolerance (Eq. 73). */
public final class Constipation {
    /** Dose. */
    public static final Parameter HALF = Parameter.calibrated(
            "constipation-dose",
            "uC",
            "Stimulus at which half of all people are constipated; a larger value makes it rarer.",
            Dimension.LEVEL,
            73,
            range(30, 200),
            "calibrated to 21 % with regular use of mostly weak opioids, taken as 20 MME/day "
                    + "(Ducrotte 2017, PMC5446135), and 81 % in maintenance treatment, taken as 300 (Lugoboni 2021, PMC8547547); both doses are assumptions");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(HALF);

    private final double half;

    /**
     * Constipation with the values of a set.
     *
     * @param p values
     */
    public Constipation(ParameterSet p) {
        half = p.value(HALF);
    }

    /**
     * Is somebody constipated (Eq. 73)? The share u/(u + uC) of people is.
     *
     * @param stimulus u by drugs, MME/d-eq
     * @param sturdiness rank of the person, uniform between 0 and 1
     * @return true for those whose rank is below the share
     */
    public boolean present(double stimulus, double sturdiness) {
        return stimulus > sturdiness * (stimulus + half);
    }
}
