package org.setpoint.model.hyperalgesia;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.model.Relaxation;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.unit.Dimension;

/**
 * Opioid-induced hyperalgesia H (Eq. 16): dH/dt = (k/(1+k) − H)/τH with k = h·kH·B²/(B² + sH²). Clinically relevant
 * in a susceptible minority, where pain rises with the dose and falls weeks after a reduction.
 */
public final class CentralSensitisation {
    /** kH. */
    public static final Parameter STRENGTH = Parameter.assumed(
            "hyperalgesia-strength",
            "kH",
            "How strongly a susceptible person sensitises; larger sensitises more.",
            Dimension.NUMBER,
            2,
            range(0.5, 5),
            "assumption: scale of the susceptibility h");
    /** sH. */
    public static final Parameter HALF_DOSE = Parameter.assumed(
            "hyperalgesia-half-dose",
            "sH",
            "Adaptation at which half of the drive is reached; larger spares low doses.",
            Dimension.LEVEL,
            120,
            range(50, 300),
            "assumption: reported mostly at high doses");
    /** τH. */
    public static final Parameter TIME = Parameter.assumed(
            "hyperalgesia-time",
            "tauH",
            "Time constant of growth and of fading; larger is slower.",
            Dimension.TIME,
            30,
            range(14, 90),
            "assumption: pain had fallen weeks after detoxification (Krumova 2013), which bounds the time to 14 to 90 days and does not measure it");
    /** pH. */
    public static final Parameter PAIN = Parameter.calibrated(
            "hyperalgesia-pain",
            "pH",
            "Pain that full sensitisation adds.",
            Dimension.POINTS,
            2.5,
            range(1, 4),
            "not identified by the findings");
    /** Share of the susceptible. */
    public static final Parameter SUSCEPTIBLE_SHARE = Parameter.assumed(
            "hyperalgesia-susceptible-share",
            "pOIH",
            "Share of people in whom hyperalgesia is clinically relevant.",
            Dimension.FRACTION,
            0.06,
            range(0.02, 0.15),
            "assumption between surveys of clinicians: 0.01 % a year (Vargas-Schaffer 2020) and over 5 % (Kum 2020)");
    /** Odds if nociplastic. */
    public static final Parameter NOCIPLASTIC_ODDS = Parameter.assumed(
            "hyperalgesia-nociplastic-odds",
            "orOIH",
            "Odds of susceptibility in nociplastic pain against others.",
            Dimension.NUMBER,
            2.5,
            range(1, 4),
            "assumption: fibromyalgia is named most often by clinicians (Kum 2020)");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS =
            List.of(STRENGTH, HALF_DOSE, TIME, PAIN, SUSCEPTIBLE_SHARE, NOCIPLASTIC_ODDS);

    private final double strength;
    private final double halfSquared;
    private final double decay;
    private final double pain;

    /**
     * Sensitisation with a fixed step.
     *
     * @param p values
     * @param dt step, days
     */
    public CentralSensitisation(ParameterSet p, double dt) {
        strength = p.value(STRENGTH);
        double half = p.value(HALF_DOSE);
        halfSquared = half * half;
        decay = Relaxation.decay(dt, p.value(TIME));
        pain = p.value(PAIN);
    }

    /**
     * One step (Eq. 16).
     *
     * @param state H now, 0 to 1
     * @param b adaptation, MME/d-eq
     * @param susceptibility h of this person, 1 = fully susceptible
     * @return H after the step, 0 to 1
     */
    public double next(double state, double b, double susceptibility) {
        double drive = susceptibility * strength * b * b; // k/(1 + k) with one division
        return Relaxation.toward(state, drive / (b * b + halfSquared + drive), decay);
    }

    /**
     * The pain that it adds, pH·H.
     *
     * @param state H, 0 to 1
     * @return points
     */
    public double pain(double state) {
        return pain * state;
    }
}
