package org.setpoint.behavior;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.model.body.State;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.patient.Population;
import org.setpoint.unit.Dimension;

/**
 * What comes of despair and withdrawal, as hazards per year: a mental-health crisis, mc·e^(bc·A) (Eq. 42); a suicide attempt,
 * ms·e^(bs·A) (Eq. 43); a visit that is coded as withdrawal, (v0·max([B > 5], 2K) + v1·(COWS/10)^1.5)·(1 + vK·K)·(1 + vL·L)
 * (Eq. 44).
 */
public final class Crises {
    /** Crisis. */
    public static final Parameter CRISIS = Parameter.calibrated(
            "crisis-hazard",
            "mc",
            "Hazard of a mental-health crisis without despair.",
            Dimension.HAZARD,
            0.025,
            range(0.005, 0.1),
            "calibrated to finding T04 (Agnoli 2021)");
    /** Slope. */
    public static final Parameter CRISIS_SLOPE = Parameter.calibrated(
            "crisis-slope",
            "bc",
            "Rise of the logarithm of that hazard per unit of despair.",
            Dimension.NUMBER,
            0.9,
            range(0, 2),
            "calibrated to finding T04 (Agnoli 2021)");
    /** Suicide. */
    public static final Parameter SUICIDE = Parameter.calibrated(
            "suicide-attempt-hazard",
            "ms",
            "Hazard of a suicide attempt without despair.",
            Dimension.HAZARD,
            0.0028,
            range(0.0005, 0.01),
            "calibrated to findings T07, T34 (Agnoli 2021, Hallvik 2022)");
    /** Slope. */
    public static final Parameter SUICIDE_SLOPE = Parameter.calibrated(
            "suicide-attempt-slope",
            "bs",
            "Rise of the logarithm of that hazard per unit of despair.",
            Dimension.NUMBER,
            1.45,
            range(0, 3),
            "calibrated to findings T07, T34, T35");
    /** Fatal. */
    public static final Parameter SUICIDE_FATAL = Parameter.assumed(
            "suicide-fatal-share",
            "sf",
            "Share of suicide attempts that are fatal.",
            Dimension.FRACTION,
            0.2,
            range(0.02, 0.5),
            "assumption of the behaviour rules: an overdose of a medicine at hand, older patients");
    /** Visit. */
    public static final Parameter VISIT = Parameter.calibrated(
            "withdrawal-visit-dependent",
            "v0",
            "Hazard of a visit that is coded as withdrawal, of the dependent without withdrawal.",
            Dimension.HAZARD,
            0.011,
            range(0, 0.1),
            "calibrated to findings T01 to T03 (Agnoli 2021)");
    /** COWS. */
    public static final Parameter VISIT_COWS = Parameter.calibrated(
            "withdrawal-visit-cows",
            "v1",
            "The same at COWS 10, added.",
            Dimension.HAZARD,
            0.055,
            range(0, 0.5),
            "calibrated to findings T01 to T03 (Agnoli 2021)");
    /** Addiction. */
    public static final Parameter VISIT_ADDICTION = Parameter.calibrated(
            "withdrawal-visit-addiction",
            "vK",
            "Rise of that hazard with addiction learning.",
            Dimension.NUMBER,
            3,
            range(0, 10),
            "calibrated to findings T01 to T03");
    /** Loss. */
    public static final Parameter VISIT_LOSS = Parameter.calibrated(
            "withdrawal-visit-loss",
            "vL",
            "Rise of that hazard with loss of care.",
            Dimension.NUMBER,
            1.5,
            range(0, 5),
            "calibrated to findings T01 to T03");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(
            CRISIS,
            CRISIS_SLOPE,
            SUICIDE,
            SUICIDE_SLOPE,
            SUICIDE_FATAL,
            VISIT,
            VISIT_COWS,
            VISIT_ADDICTION,
            VISIT_LOSS);

    /** Adaptation above which a body counts as dependent, MME/d-eq; assumption of the behaviour rules. */
    private static final double DEPENDENT = 5;

    private final double crisis;
    private final double crisisSlope;
    private final double suicide;
    private final double suicideSlope;
    private final double visit;
    private final double visitCows;
    private final double visitAddiction;
    private final double visitLoss;

    /**
     * Hazards.
     *
     * @param p values
     */
    public Crises(ParameterSet p) {
        crisis = p.value(CRISIS);
        crisisSlope = p.value(CRISIS_SLOPE);
        suicide = p.value(SUICIDE);
        suicideSlope = p.value(SUICIDE_SLOPE);
        visit = p.value(VISIT);
        visitCows = p.value(VISIT_COWS);
        visitAddiction = p.value(VISIT_ADDICTION);
        visitLoss = p.value(VISIT_LOSS);
    }

    /**
     * Computes the hazards of the week.
     *
     * @param p patients
     * @param row which
     * @param cows 0 to 48
     */
    public void live(Population p, int row, double cows) {
        double a = p.mind.despair[row];
        p.mind.crisisHazard[row] = crisis * StrictFastMath.exp(crisisSlope * a);
        p.mind.suicideHazard[row] = suicide * StrictFastMath.exp(suicideSlope * a);
        double k = p.bodies().of(State.ADDICTION)[row];
        boolean dependent = p.bodies().of(State.ADAPTATION)[row] > DEPENDENT;
        double tens = cows / 10;
        double base = visit * Math.max(dependent ? 1 : 0, 2 * k) + visitCows * tens * Math.sqrt(tens);
        p.mind.withdrawalVisitHazard[row] = base * (1 + visitAddiction * k) * (1 + visitLoss * p.mind.lossOfCare[row]);
    }
}
