package org.setpoint.practice;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.PainKind;
import org.setpoint.policy.Presentation;
import org.setpoint.policy.Visit;
import org.setpoint.random.NormalQuantile;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/** The first prescription: which drug, how much a day (Eq. 53). The distressed are started on more. */
final class Starting {
    /** Chronic. */
    static final Parameter DOSE = Parameter.calibrated(
            "starting-dose",
            "d0",
            "Median dose that is started in chronic pain.",
            Dimension.DOSE,
            22,
            range(10, 50),
            "calibrated to the dose bands of findings O01 to O06 (behaviour rules)");
    /** Spread. */
    static final Parameter DOSE_SD = Parameter.calibrated(
            "starting-dose-sd",
            "sdD0",
            "SD of the logarithm of the starting dose.",
            Dimension.NUMBER,
            0.78,
            range(0.3, 1.2),
            "calibrated to findings H30 and O01 to O06");
    /** Distress. */
    static final Parameter DOSE_DISTRESS = Parameter.calibrated(
            "starting-dose-distress",
            "d0Z",
            "By how much the logarithm of the starting dose rises with one SD of distress.",
            Dimension.NUMBER,
            0.30,
            range(0, 0.6),
            "calibrated to findings O01 to O06: without it the gradient of overdose by dose is half");
    /** Long-acting. */
    static final Parameter LONG_ACTING_FACTOR = Parameter.assumed(
            "starting-dose-long-acting",
            "d0L",
            "Factor on the starting dose of a long-acting drug.",
            Dimension.NUMBER,
            1.5,
            range(1, 3),
            "assumption of the behaviour rules: long-acting drugs come in larger units");
    /** Acute. */
    static final Parameter ACUTE_DOSE = Parameter.assumed(
            "starting-dose-acute",
            "d0A",
            "Median dose that is started in acute pain.",
            Dimension.DOSE,
            30,
            range(15, 60),
            "assumption of the behaviour rules: four to six tablets of 5 mg a day");

    /** Every parameter of this class. */
    static final List<Parameter> PARAMETERS = List.of(DOSE, DOSE_SD, DOSE_DISTRESS, LONG_ACTING_FACTOR, ACUTE_DOSE);

    /** SD of the logarithm of the acute dose; assumption of the behaviour rules. */
    private static final double ACUTE_SD = 0.35;
    /** Bounds of what is started, MME/day; assumption of the behaviour rules. */
    private static final double LOWEST = 5;

    private static final double HIGHEST = 240;
    private static final double HIGHEST_ACUTE = 90;
    /** Starters on long-acting drugs: shares of the key's; assumption of the behaviour rules (4.5 % and 0.3 % of 15 %). */
    private static final double CHRONIC_STARTER = 0.3;

    private static final double ACUTE_STARTER = 0.02;

    private final Drug shortActing;
    private final Drug longActing;
    private final double longActingShare;
    private final double dose;
    private final double doseSd;
    private final double doseDistress;
    private final double longActingFactor;
    private final double acuteDose;

    Starting(Settings settings, ParameterSet p) {
        shortActing = settings.get("short-acting", Drug.class);
        longActing = settings.get("long-acting", Drug.class);
        longActingShare = settings.number("long-acting-share");
        dose = p.value(DOSE);
        doseSd = p.value(DOSE_SD);
        doseDistress = p.value(DOSE_DISTRESS);
        longActingFactor = p.value(LONG_ACTING_FACTOR);
        acuteDose = p.value(ACUTE_DOSE);
    }

    /** Is the long-acting drug chosen? */
    boolean isSlow(Visit visit, Presentation presents) {
        return visit.uniform(Purpose.START_DRUG) < longActingShare * share(presents);
    }

    /** The first dose, MME/day, within what rules allow. */
    double dose(Visit visit, Presentation presents, boolean slow) {
        double z = NormalQuantile.of(visit.uniform(Purpose.START_DOSE));
        double amount = presents.course() == PainKind.CHRONIC ? chronic(z, presents.distress(), slow) : acute(z);
        return Math.min(visit.guard().ceiling, amount);
    }

    void prescribe(Visit visit, boolean slow, double amount) {
        visit.prescribe(slow ? longActing : shortActing, amount);
    }

    /** Dose started in chronic pain, MME/day (Eq. 53). */
    double chronic(double z, double distress, boolean slow) {
        double median = dose * (slow ? longActingFactor : 1);
        return Math.min(HIGHEST, Math.max(LOWEST, median * StrictFastMath.exp(doseSd * z + doseDistress * distress)));
    }

    /** Dose started in acute pain, MME/day. */
    double acute(double z) {
        return Math.min(HIGHEST_ACUTE, Math.max(LOWEST, acuteDose * StrictFastMath.exp(ACUTE_SD * z)));
    }

    private static double share(Presentation presents) {
        if (presents.course() != PainKind.CHRONIC) {
            return ACUTE_STARTER;
        }
        return presents.starter() ? CHRONIC_STARTER : 1;
    }
}
