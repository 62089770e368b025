package org.setpoint.model.withdrawal;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.model.Relaxation;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.Spread;
import org.setpoint.unit.Dimension;

/**
 * The depth of dependence (Eq. 8): dB/dt = (u − B)/τB. The body comes to expect the stimulus that it gets; all slow states
 * follow B and never the rippling stimulus itself, so that the answer does not depend on the step.
 */
public final class Adaptation {
    /** τB. */
    public static final Parameter TIME = Parameter.calibrated(
                    "adaptation-time",
                    "tauB",
                    "Time constant of dependence; a larger value makes it come and go more slowly.",
                    Dimension.TIME,
                    5.5,
                    range(3, 6),
                    "calibrated to findings W01 to W04 and T53")
            .varying(Spread.lognormal(0.3));

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(TIME);

    private Adaptation() {}

    /**
     * One step (Eq. 8).
     *
     * @param b adaptation now, MME/d-eq
     * @param u stimulus by drugs, MME/d-eq
     * @param decay e^(−Δt/τB) of this person
     * @return adaptation after the step
     */
    public static double next(double b, double u, double decay) {
        return Relaxation.toward(b, u, decay);
    }
}
