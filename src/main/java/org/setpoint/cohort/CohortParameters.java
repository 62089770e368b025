package org.setpoint.cohort;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.parameter.Parameter;
import org.setpoint.unit.Dimension;

/** How covariates hang together in a population. Numbers that a single cohort may differ in are {@link CohortKeys}. */
public final class CohortParameters {
    /** Vulnerability and distress. */
    public static final Parameter VULNERABILITY_DISTRESS = Parameter.assumed(
            "vulnerability-distress",
            "zV",
            "Rise of the logarithm of addiction vulnerability per standard deviation of distress.",
            Dimension.NUMBER,
            0.3,
            range(0, 1),
            "assumption: comorbid distress raises the risk of opioid use disorder");
    /** Dose and distress. */
    public static final Parameter DOSE_DISTRESS = Parameter.calibrated(
            "history-dose-distress",
            "zD",
            "Correlation of the logarithm of the dose before day 0 with distress: more was asked for and prescribed.",
            Dimension.FRACTION,
            0.36,
            range(0, 0.8),
            "calibrated to findings O01 to O06 and O22: 0.30 of a total spread of 0.84 of ln dose (behaviour rules)");
    /** Nociplastic tone. */
    public static final Parameter NOCIPLASTIC_TONE = Parameter.assumed(
            "nociplastic-tone-factor",
            "se0n",
            "Factor on the endogenous stimulus in nociplastic pain; larger leaves fewer free receptors.",
            Dimension.NUMBER,
            2,
            range(1, 3),
            "assumption: direction from lower receptor availability in fibromyalgia (Harris 2007) and raised opioids in CSF; the size was set by hand");
    /** Usual susceptibility. */
    public static final Parameter USUAL_SUSCEPTIBILITY = Parameter.assumed(
            "hyperalgesia-usual-susceptibility",
            "h0",
            "Median susceptibility to hyperalgesia of the people who are not called susceptible; 1 is the median of those who are.",
            Dimension.NUMBER,
            0.08,
            range(0, 0.3),
            "assumption: small in everybody");

    /** CYP2D6. */
    public static final Parameter CYP2D6_VARIANTS = Parameter.assumed(
            "cyp2d6-variants",
            "cyp",
            "Share of the people with a variant of CYP2D6 in whom it counts; 0 makes everybody a normal metaboliser.",
            Dimension.FRACTION,
            1,
            range(0, 1),
            "assumption: 1, for the frequencies by ancestry are those of whole populations; less stands for testing before prescribing");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS =
            List.of(VULNERABILITY_DISTRESS, DOSE_DISTRESS, NOCIPLASTIC_TONE, USUAL_SUSCEPTIBILITY, CYP2D6_VARIANTS);

    private CohortParameters() {}
}
