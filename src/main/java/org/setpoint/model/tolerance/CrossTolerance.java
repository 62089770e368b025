package org.setpoint.model.tolerance;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.unit.Dimension;

/**
 * Incomplete cross-tolerance: part of a tolerance meets only the drug under which it grew (Eq. 58, 59). Tolerance is
 * renewed all the time; what is renewed is credited to the drugs of the day. The familiar share of a drug is what it has
 * in common with that record, so a history of one drug is always wholly familiar.
 */
public final class CrossTolerance {
    /** ι. */
    public static final Parameter SPECIFIC_RELIEF = Parameter.assumed(
            "cross-tolerance-loss",
            "iota",
            "Share of the tolerance to relief, in ln of the fold, that a drug new to the body does not meet;"
                    + " 0 is complete cross-tolerance.",
            Dimension.FRACTION,
            0.5,
            range(0, 0.8),
            "assumption: between 0.3 and 0.75, where the dose that relieves as before is 25 to 50 % below the"
                    + " equianalgesic one (finding H33: Fine and Portenoy 2009, an expert panel) at 60 to 200 MME/day");
    /** ι of breathing. */
    public static final Parameter SPECIFIC_BREATHING = Parameter.calibrated(
            "cross-tolerance-loss-breathing",
            "iotaQ",
            "The same for the tolerance of breathing; larger makes rotation at the full dose more dangerous.",
            Dimension.FRACTION,
            0.5,
            range(0, 0.8),
            "as for relief; finding H33 (25 to 50 % less after a rotation) wants 0.4 to 0.8, finding H27 (fentanyl, in users of other opioids) less than 0.3");
    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(SPECIFIC_RELIEF, SPECIFIC_BREATHING);

    private final double relief;
    private final double breathing;

    /**
     * Cross-tolerance with the values of a set.
     *
     * @param p values
     */
    public CrossTolerance(ParameterSet p) {
        relief = p.value(SPECIFIC_RELIEF);
        breathing = p.value(SPECIFIC_BREATHING);
    }

    /**
     * Is all tolerance met by every drug, so that nothing need be computed?
     *
     * @return true where both losses are 0
     */
    public boolean complete() {
        return relief == 0 && breathing == 0;
    }

    /**
     * The record of one drug after a step (Eq. 58): what is kept of the tolerance keeps its record, the rest is today's.
     *
     * @param record share of the tolerance that grew under this drug
     * @param kept share of the tolerance after the step that was there before
     * @param today share of today's stimulus that is this drug's
     * @return share of the tolerance after the step that grew under this drug
     */
    public static double recorded(double record, double kept, double today) {
        return record * kept + today * (1 - kept);
    }

    /**
     * The share of the tolerance to relief that is not met (Eq. 59).
     *
     * @param familiar what today's drugs and the record have in common, 0 to 1
     * @param byDrugs share of the stimulus that is by drugs: the body's own opioids meet all tolerance
     * @return 0 to 1
     */
    public double lostRelief(double familiar, double byDrugs) {
        return relief * Math.max(0, 1 - familiar) * byDrugs;
    }

    /**
     * The share of the tolerance of breathing that is not met (Eq. 59).
     *
     * @param familiar what today's drugs and the record have in common, 0 to 1
     * @return 0 to 1
     */
    public double lostBreathing(double familiar) {
        return breathing * Math.max(0, 1 - familiar);
    }
}
