package org.setpoint.model.effect;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.parameter.Spread;
import org.setpoint.unit.Dimension;

/** Seconds a hand stays in ice water (Eq. 26): what volunteer and clinic studies measure; lost tone carries the loss. */
public final class ColdPressor {
    /** Naive seconds. */
    public static final Parameter NAIVE = Parameter.assumed(
                    "cold-pressor-naive",
                    "CP0",
                    "Seconds a naive person endures.",
                    Dimension.SECONDS,
                    32,
                    range(15, 60),
                    "assumption: a median between the means of two laboratories, 30.7 s (Hay 2009) and 56 s (Treister 2012), given the skewed distribution")
            .varying(Spread.lognormal(0.9));
    /** qO. */
    public static final Parameter DRUG = Parameter.calibrated(
            "cold-pressor-drug",
            "qO",
            "Gain in ln seconds by full opioid effect.",
            Dimension.NUMBER,
            0.33,
            range(0.3, 1),
            "calibrated to findings H02, H12 to H18; near its lower bound");
    /** qE. */
    public static final Parameter TONE = Parameter.calibrated(
            "cold-pressor-tone",
            "qE",
            "Loss in ln seconds when the tone is silent.",
            Dimension.NUMBER,
            1.1,
            range(0.2, 2),
            "calibrated to findings H12 to H18");
    /** qH. */
    public static final Parameter HYPERALGESIA = Parameter.assumed(
            "cold-pressor-hyperalgesia",
            "qH",
            "Loss in ln seconds by full sensitisation.",
            Dimension.NUMBER,
            1,
            range(0, 1.5),
            "assumption: not identified by the findings");
    /** qW. */
    public static final Parameter WITHDRAWAL = Parameter.calibrated(
            "cold-pressor-withdrawal",
            "qW",
            "Loss in ln seconds by severe withdrawal.",
            Dimension.NUMBER,
            0.11,
            range(0.05, 0.8),
            "calibrated to finding H16; barely identified");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(NAIVE, DRUG, TONE, HYPERALGESIA, WITHDRAWAL);

    private final double drug;
    private final double tone;
    private final double hyperalgesia;
    private final double withdrawal;
    private final double withdrawalScale;

    /**
     * The test with the values of a set.
     *
     * @param p values
     */
    public ColdPressor(ParameterSet p) {
        drug = p.value(DRUG);
        tone = p.value(TONE);
        hyperalgesia = p.value(HYPERALGESIA);
        withdrawal = p.value(WITHDRAWAL);
        withdrawalScale = p.value(org.setpoint.model.withdrawal.Withdrawal.PAIN_SCALE);
    }

    /**
     * Seconds endured, at the trough of the drug (Eq. 26).
     *
     * @param naive seconds of this person when naive
     * @param gained opioid effect now minus when naive, −1 to 1
     * @param e endogenous tone, 1 = naive
     * @param h central sensitisation, 0 to 1
     * @param w withdrawal, MME/d-eq
     * @return seconds
     */
    public double seconds(double naive, double gained, double e, double h, double w) {
        return naive
                * StrictFastMath.exp(
                        drug * gained - tone * (1 - e) - hyperalgesia * h - withdrawal * w / (w + withdrawalScale));
    }
}
