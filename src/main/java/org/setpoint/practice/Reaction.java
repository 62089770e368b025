package org.setpoint.practice;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.policy.Visit;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/** What a prescriber does about visible aberrance: early run-outs, or another prescriber whom a look-up showed. */
public final class Reaction {
    /** Reaction. */
    public static final Parameter CHANCE = Parameter.calibrated(
            "reaction-to-aberrance",
            "react",
            "Chance per visit that a prescriber of usual sternness ends or tapers the opioid after visible aberrance.",
            Dimension.FRACTION,
            0.04,
            range(0, 0.5),
            "calibrated to findings T03, T23 and T34 (without it T03 falls from 1.31 to 1.03)");
    /** Stop. */
    static final Parameter STOPS = Parameter.assumed(
            "reaction-stops",
            "reactStop",
            "Share of these reactions that stop the opioid at once; the others taper it.",
            Dimension.FRACTION,
            0.25,
            range(0, 1),
            "assumption of the behaviour rules");

    /** Every parameter of this class. */
    static final List<Parameter> PARAMETERS = List.of(CHANCE, STOPS);

    /** Early run-outs above which prescribers react; assumption of the behaviour rules. */
    private static final double THRESHOLD = 2;

    /** What is decided. */
    enum Kind {
        /** Nothing. */
        NONE,
        /** A taper against the patient's will. */
        TAPER,
        /** A stop from one day to the next. */
        STOP
    }

    private final double chance;
    private final double stops;

    Reaction(ParameterSet p) {
        chance = p.value(CHANCE);
        stops = p.value(STOPS);
    }

    /** What is done at this visit. */
    Kind decide(Visit visit) {
        boolean seen = visit.aberrance() > THRESHOLD || (visit.looksUp() && visit.secondPrescriber());
        if (!seen) {
            return Kind.NONE;
        }
        return kind(visit.uniform(Purpose.REACTION), chance * visit.sternness() * visit.guard().vigilance);
    }

    Kind kind(double u, double probability) {
        if (u >= probability) {
            return Kind.NONE;
        }
        return u < stops * probability ? Kind.STOP : Kind.TAPER;
    }
}
