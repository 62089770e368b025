package org.setpoint.practice;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.policy.Visit;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/**
 * Granting a higher dose to whoever asks for more (Eq. 53): readily in the first year, rarely later; the less the higher the
 * dose already is, how much less depends on the prescriber's style; and less after visible aberrance.
 */
final class Granting {
    /** Early. */
    static final Parameter EARLY = Parameter.calibrated(
            "granting-early",
            "gTit",
            "Chance that a request for more is granted at a low dose in the first 400 days; larger means more escalation.",
            Dimension.FRACTION,
            0.2,
            range(0.05, 0.6),
            "calibrated to finding H29 (9 % escalate by 30 MME/day or more in a year, Henry 2015)");
    /** Later. */
    static final Parameter LATER = Parameter.calibrated(
            "granting-later",
            "gSet",
            "The same after 400 days.",
            Dimension.FRACTION,
            0.066,
            range(0.01, 0.3),
            "calibrated to finding E36 (19.5 % raised in two years, Morasco 2020)");
    /** Dose scale. */
    static final Parameter DOSE_SCALE = Parameter.calibrated(
            "granting-dose-scale",
            "gDose",
            "Dose at which a prescriber of usual style grants a third of what is granted at low doses.",
            Dimension.DOSE,
            75,
            range(20, 400),
            "calibrated to findings H29 and H30 (1.8 % ever reach 200 MME/day, Kaplovitch 2015)");

    /** Every parameter of this class. */
    static final List<Parameter> PARAMETERS = List.of(EARLY, LATER, DOSE_SCALE);

    /** End of the early time, days on an opioid; calibrated with its chance. */
    private static final double EARLY_UNTIL = 400;
    /** Power of style in the dose scale; assumption of the behaviour rules. */
    private static final double STYLE_POWER = 0.7;
    /** How much one visible early run-out takes off, and how many count; assumption of the behaviour rules. */
    private static final double ABERRANCE = 0.7;

    private static final double ABERRANCE_COUNTS = 3;
    /** Steps and the shares of grants that are at most so large; assumption of the behaviour rules. */
    private static final double SMALL = 1.33;

    private static final double SMALL_SHARE = 0.40;
    private static final double MIDDLE = 1.5;
    private static final double MIDDLE_SHARE = 0.75;
    private static final double LARGE = 2.0;
    /** The smallest step, MME/day: one tablet; assumption. */
    private static final double ONE_TABLET = 7.5;

    private final double early;
    private final double later;
    private final double doseScale;

    Granting(ParameterSet p) {
        early = p.value(EARLY);
        later = p.value(LATER);
        doseScale = p.value(DOSE_SCALE);
    }

    /** Raises the dose of a patient who asks for more, if it is granted and within what rules allow. */
    void answer(Visit visit) {
        double dose = visit.dose();
        if (dose == 0 || dose >= visit.guard().ceiling) {
            return;
        }
        double chance = visit.guard().granting * chance(visit.daysOnOpioid(), dose, visit.style(), visit.aberrance());
        double u = visit.uniform(Purpose.GRANT);
        if (u < chance) {
            double next = Math.min(visit.guard().ceiling, raised(dose, u / chance));
            visit.scaleDose(next / dose);
            visit.note("dose-raised");
        }
    }

    /** Chance that a request is granted (Eq. 53). */
    double chance(double daysOnOpioid, double dose, double style, double aberrance) {
        double scale = doseScale * StrictFastMath.pow(style, STYLE_POWER);
        return (daysOnOpioid < EARLY_UNTIL ? early : later)
                * style
                * StrictFastMath.exp(-dose / scale - ABERRANCE * Math.min(aberrance, ABERRANCE_COUNTS));
    }

    /** The next dose, MME/day, for a uniform draw. */
    static double raised(double dose, double u) {
        double step = u < SMALL_SHARE ? SMALL : u < MIDDLE_SHARE ? MIDDLE : LARGE;
        return Math.max(dose * step, dose + ONE_TABLET);
    }
}
