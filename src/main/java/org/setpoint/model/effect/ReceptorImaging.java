package org.setpoint.model.effect;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.unit.Dimension;

/**
 * What a PET scan of mu-receptors would show (Eq. 30): 1 − oe0·E·se0/5 − omax·b/(1 + b), relative to naive, b the level of
 * buprenorphine over its affinity. A scan counts receptors that are free to bind, not how well they are coupled.
 */
public final class ReceptorImaging {
    /** omax. */
    public static final Parameter CEILING = Parameter.calibrated(
            "imaging-ceiling",
            "omax",
            "Largest share of the signal that a drug can occupy.",
            Dimension.FRACTION,
            0.9,
            range(0.8, 1),
            "findings W08 to W10 (Greenwald 2003)");
    /** oe0. */
    public static final Parameter ENDOGENOUS = Parameter.assumed(
            "imaging-endogenous",
            "oe0",
            "Share of the signal that endogenous opioids occupy in a naive person.",
            Dimension.FRACTION,
            0.15,
            range(0.05, 0.3),
            "assumption: sign of findings W11 and N01");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(CEILING, ENDOGENOUS);

    private final double ceiling;
    private final double endogenous;

    /**
     * Imaging with the values of a set.
     *
     * @param p values
     */
    public ReceptorImaging(ParameterSet p) {
        ceiling = p.value(CEILING);
        endogenous = p.value(ENDOGENOUS);
    }

    /**
     * Binding potential (Eq. 30).
     *
     * @param tone endogenous tone, 1 = naive
     * @param relativeTone se0 of this person over that of a typical one
     * @param bound level/affinity of displacing drugs
     * @return fraction of a naive typical person's, 0 or more
     */
    public double bindingPotential(double tone, double relativeTone, double bound) {
        double free = 1 - Math.min(0.9, endogenous * tone * relativeTone) - ceiling * bound / (1 + bound);
        return Math.max(0, free) / (1 - endogenous);
    }
}
