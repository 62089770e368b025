package org.setpoint.practice;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.policy.Visit;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/** A starter's next supply: granted to most who want one, by the prescriber's style; short in acute pain. */
final class Refilling {
    /** Granted. */
    static final Parameter GRANTED = Parameter.calibrated(
            "refill-granted",
            "refG",
            "Share of the supplies wanted by starters that a prescriber of usual style grants.",
            Dimension.FRACTION,
            0.53,
            range(0.3, 1),
            "calibrated to findings L01 to L04");

    /** Every parameter of this class. */
    static final List<Parameter> PARAMETERS = List.of(GRANTED);

    /** Power of style in granting, and its upper bound; calibrated with the share granted. */
    private static final double STYLE = 0.3;

    private static final double MOST = 1.5;
    /** A further supply, days: as long as the first, within these bounds; assumption of the behaviour rules. */
    private static final double SHORTEST = 5;

    private static final double USUAL = 14;
    private static final double LONGEST = 30;

    private final double granted;

    Refilling(ParameterSet p) {
        granted = p.value(GRANTED);
    }

    /** Is a supply that is wanted granted today? */
    boolean grants(Visit visit) {
        return visit.uniform(Purpose.REFILL_GRANT) < chance(visit.style()) * Math.min(1, visit.guard().granting);
    }

    double chance(double style) {
        return granted * Math.min(MOST, StrictFastMath.pow(style, STYLE));
    }

    /** Days of a further supply. */
    double days(Visit visit, boolean chronic, double first) {
        if (chronic) {
            return Math.max(USUAL, Math.min(first, LONGEST));
        }
        return Math.min(visit.guard().longestSupply, Math.min(USUAL, Math.max(SHORTEST, first)));
    }
}
