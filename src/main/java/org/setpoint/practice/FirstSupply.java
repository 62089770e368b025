package org.setpoint.practice;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.patient.PainKind;
import org.setpoint.policy.Presentation;
import org.setpoint.policy.Visit;
import org.setpoint.random.NormalQuantile;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/**
 * For how many days a starter is given an opioid first (Eq. 53): mostly by the severity of what is treated, and by the
 * prescriber's style; so a long first supply is a sign of a need that lasts, more than its cause.
 */
final class FirstSupply {
    /** Acute. */
    static final Parameter ACUTE = supply("acute", "ds1", 3, "an injury, a tooth, a small operation");
    /** Subacute. */
    static final Parameter SUBACUTE = supply("subacute", "ds2", 7, "a larger operation or injury");
    /** Chronic. */
    static final Parameter CHRONIC = supply("chronic", "ds3", 12, "chronic pain");
    /** Spread. */
    static final Parameter SPREAD = Parameter.calibrated(
            "first-supply-sd",
            "sdDs",
            "SD of the logarithm of the first supply.",
            Dimension.NUMBER,
            0.75,
            range(0.3, 1.2),
            "calibrated to findings L01, L03 and L04");
    /** Style. */
    static final Parameter STYLE = Parameter.calibrated(
            "first-supply-style",
            "dsStyle",
            "Power of the prescriber's style in the first supply.",
            Dimension.NUMBER,
            0.25,
            range(0, 1),
            "calibrated to findings L01, L03 and L04");

    /** Every parameter of this class. */
    static final List<Parameter> PARAMETERS = List.of(ACUTE, SUBACUTE, CHRONIC, SPREAD, STYLE);

    /** Rise of the logarithm per point of pain above the usual; calibrated with the medians. */
    private static final double PAIN = 0.10;

    private static final double USUAL_PAIN = 5.5;
    /** Rise of the logarithm with that of the healing time; calibrated with the medians. */
    private static final double HEALING = 0.15;
    /** Longest first supply, days; assumption: three months, the usual limit of a prescription. */
    private static final double LONGEST = 90;

    private final double acute;
    private final double subacute;
    private final double chronic;
    private final double spread;
    private final double style;

    FirstSupply(ParameterSet p) {
        acute = p.value(ACUTE);
        subacute = p.value(SUBACUTE);
        chronic = p.value(CHRONIC);
        spread = p.value(SPREAD);
        style = p.value(STYLE);
    }

    private static Parameter supply(String course, String symbol, double days, String what) {
        return Parameter.calibrated(
                "first-supply-" + course,
                symbol,
                "Median first supply for " + what + ".",
                Dimension.TIME,
                days,
                range(1, 30),
                "calibrated to findings L01, L03 and L04 (behaviour rules)");
    }

    private double median(PainKind course) {
        return switch (course) {
            case CHRONIC -> chronic;
            case ACUTE -> acute;
            case SUBACUTE -> subacute;
        };
    }

    /** Days of the first supply, within what rules allow. */
    double days(Visit visit, Presentation presents) {
        double z = NormalQuantile.of(visit.uniform(Purpose.SUPPLY_LENGTH));
        return Math.min(
                Math.max(1, Math.floor(visit.guard().longestSupply)),
                days(median(presents.course()), visit.reportedPain(), presents.severity(), visit.style(), z));
    }

    /** Whole days for a median, a pain, a severity, a style and a standard normal draw (Eq. 53). */
    double days(double median, double pain, double severity, double prescriberStyle, double z) {
        double log = PAIN * (pain - USUAL_PAIN) + HEALING * severity + spread * z;
        double days = median * StrictFastMath.exp(log + style * StrictFastMath.log(prescriberStyle));
        return Math.min(LONGEST, Math.max(1, Math.rint(days)));
    }
}
