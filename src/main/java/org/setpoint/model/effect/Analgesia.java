package org.setpoint.model.effect;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.parameter.Spread;
import org.setpoint.unit.Dimension;

/** Pain relief: a Hill curve of the total stimulus against an EC50 that tolerance shifts (Eq. 19, 20). */
public final class Analgesia {
    /** EC50. */
    public static final Parameter EC50 = Parameter.calibrated(
                    "ec50",
                    "EC50",
                    "Stimulus at which a naive person has half of the relief that opioids can give.",
                    Dimension.LEVEL,
                    35,
                    range(15, 80),
                    "a single dose of 15 MME gives about 2 points; kept in the calibration")
            .varying(Spread.lognormal(0.45));
    /** n. */
    public static final Parameter SLOPE = Parameter.assumed(
            "analgesia-slope",
            "n",
            "Hill slope; larger makes relief more of a switch.",
            Dimension.NUMBER,
            1.2,
            range(1, 3),
            "assumption: slopes of single people are 1.2 to 5.4 (Dyer 1999); that of a population is taken to be 1 to 1.5");
    /** φ nociceptive. */
    public static final Parameter NOCICEPTIVE = share(
            "nociceptive",
            0.67,
            "set by Busse 2018 and Cochrane CD006146 in the first design; not identified by the calibration");
    /** φ neuropathic. */
    public static final Parameter NEUROPATHIC = share(
            "neuropathic",
            0.52,
            "set by Cochrane CD006146 (13 to 15 of 100 points) in the first design; not identified by the calibration");
    /** φ nociplastic. */
    public static final Parameter NOCIPLASTIC = share(
            "nociplastic",
            0.27,
            "fibromyalgia responds poorly, few free receptors (Harris 2007); size set in the first design, not identified by the calibration");
    /** aM. */
    public static final Parameter TONE_AMPLIFICATION = Parameter.calibrated(
            "tone-pain-amplification",
            "aM",
            "How much a silent tone amplifies pain at its source.",
            Dimension.FRACTION,
            0.12,
            range(0.03, 0.25),
            "kept in the calibration");
    /** ρ of EC50. */
    public static final Parameter TONE_EC50_LINK = Parameter.calibrated(
            "ec50-tone-link",
            "rhoE",
            "Exponent with which the EC50 follows a person's own endogenous stimulus.",
            Dimension.NUMBER,
            0.3,
            range(0, 1),
            "sign of findings N02 to N05 (more tone, less morphine relief)");
    /** Age. */
    public static final Parameter AGE_SLOPE = Parameter.published(
            "age-sensitivity",
            "kAge",
            "Fall of EC50 and respiratory C50 per year of age around 57; larger makes the old more sensitive.",
            Dimension.NUMBER,
            0.0107,
            range(0, 0.02),
            "Minto 1997: remifentanil EC50 halves from 20 to 85 years");
    /** OPRM1. */
    public static final Parameter OPRM1_FACTOR = Parameter.assumed(
            "oprm1-g-factor",
            "fG",
            "Factor on the EC50 of carriers of OPRM1 118G.",
            Dimension.NUMBER,
            1.1,
            range(1, 1.3),
            "assumption: carriers need somewhat more (SMD 0.17 to 0.18, Hwang 2014); its translation into a factor is ours");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(
            EC50,
            SLOPE,
            NOCICEPTIVE,
            NEUROPATHIC,
            NOCIPLASTIC,
            TONE_AMPLIFICATION,
            TONE_EC50_LINK,
            AGE_SLOPE,
            OPRM1_FACTOR);

    private final double slope;
    private final double amplification;

    /**
     * Analgesia with the values of a set.
     *
     * @param p values
     */
    public Analgesia(ParameterSet p) {
        slope = p.value(SLOPE);
        amplification = p.value(TONE_AMPLIFICATION);
    }

    /**
     * Opioid effect (Eq. 19): Hill(g·(u + u_e); EC50·e^T, n).
     *
     * @param gain what is left of the receptor's gain, fraction of naive
     * @param stimulus u + u_e, MME/d-eq
     * @param ec50 of this person when naive, MME/d-eq
     * @param tolerance T, ln fold
     * @return share of what opioids can do, 0 to 1
     */
    public double effect(double gain, double stimulus, double ec50, double tolerance) {
        double x = gain * stimulus / ec50;
        if (!(x > 0)) {
            return 0;
        }
        double q = StrictFastMath.exp(slope * (StrictFastMath.log(x) - tolerance));
        return q / (1 + q);
    }

    /**
     * Pain at its source while the tone is silent (Eq. 20): P·(1 + aM·(1 − E)).
     *
     * @param source natural history, points
     * @param tone endogenous tone, 1 = naive
     * @return points
     */
    public double amplified(double source, double tone) {
        return source * (1 + amplification * (1 - tone));
    }

    private static Parameter share(String phenotype, double value, String source) {
        return Parameter.calibrated(
                        "opioid-responsive-share-" + phenotype,
                        "phi",
                        "Share of " + phenotype + " pain that opioids can take away.",
                        Dimension.FRACTION,
                        value,
                        range(0.05, 0.9),
                        source)
                .varying(Spread.normal(0.12));
    }
}
