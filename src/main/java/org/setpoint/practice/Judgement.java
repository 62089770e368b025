package org.setpoint.practice;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.patient.Tapering;
import org.setpoint.policy.Visit;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/** A taper that nobody asked for but the prescriber's own judgement (Eq. 54): the more, the higher the dose. */
final class Judgement {
    /** Rate. */
    static final Parameter RATE = Parameter.calibrated(
            "own-judgement-tapers",
            "tap50",
            "Rate of tapers by the prescriber's own judgement at 50 MME/day; larger means more tapers.",
            Dimension.HAZARD,
            0.17,
            range(0, 1),
            "calibrated to finding T09 (18.2 % of stable periods at 50 MME/day or more end in a taper, Agnoli 2021)");
    /** Agreed. */
    static final Parameter AGREED = Parameter.assumed(
            "own-judgement-agreed",
            "agree",
            "Share of these tapers that the patient agrees to.",
            Dimension.FRACTION,
            0.35,
            range(0, 1),
            "assumption of the behaviour rules: most tapers begin against the patient's wish");

    /** Every parameter of this class. */
    static final List<Parameter> PARAMETERS = List.of(RATE, AGREED);

    /** Dose of the rate, and up to how many times it the rate rises; assumption of the behaviour rules. */
    private static final double USUAL_DOSE = 50;

    private static final double MOST = 2;
    /** No taper below this, MME/day; assumption of the behaviour rules. */
    private static final double LOWEST_DOSE = 20;
    /** No taper before this, days on an opioid; assumption of the behaviour rules. */
    private static final double EARLIEST = 120;

    private final double rate;
    private final double agreed;

    Judgement(ParameterSet p) {
        rate = p.value(RATE);
        agreed = p.value(AGREED);
    }

    /** Whose taper begins at this visit? */
    Tapering decide(Visit visit, double daysSinceLast) {
        if (visit.daysOnOpioid() <= EARLIEST) {
            return Tapering.NONE;
        }
        double chance = visit.guard().tapering * chance(visit.dose(), visit.sternness(), daysSinceLast);
        double u = visit.uniform(Purpose.JUDGEMENT);
        if (u < agreed * chance) {
            return Tapering.AGREED;
        }
        return u < chance && !visit.guard().consentNeeded ? Tapering.FORCED : Tapering.NONE;
    }

    /** Chance over the days since the last visit (Eq. 54). */
    double chance(double dose, double sternness, double days) {
        return dose < LOWEST_DOSE ? 0 : rate * Math.min(MOST, dose / USUAL_DOSE) * sternness * days / 365;
    }
}
