package org.setpoint.model.effect;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.unit.Dimension;

/** Sleepiness by opioids and benzodiazepines (Eq. 74): the body gets used to a dose as fast as it becomes dependent on it. */
public final class Sedation {
    /** Dose. */
    public static final Parameter HALF = Parameter.assumed(
            "sedation-dose",
            "uS",
            "Stimulus beyond what the body is used to that sedates by half.",
            Dimension.LEVEL,
            60,
            range(20, 200),
            "assumption: a first dose of 30 MME makes a third of people drowsy");
    /** Benzodiazepine. */
    public static final Parameter BENZODIAZEPINE = Parameter.assumed(
            "sedation-benzodiazepine",
            "sB",
            "Sedation by a benzodiazepine alone.",
            Dimension.FRACTION,
            0.15,
            range(0, 0.5),
            "assumption: people who take it regularly are used to most of it");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(HALF, BENZODIAZEPINE);

    private final double half;
    private final double byBenzodiazepine;

    /**
     * Sedation with the values of a set.
     *
     * @param p values
     */
    public Sedation(ParameterSet p) {
        half = p.value(HALF);
        byBenzodiazepine = p.value(BENZODIAZEPINE);
    }

    /**
     * Sedation (Eq. 74): 1 − (1 − n/(n + uS))·(1 − sB·benzodiazepine), n = max(0, u − B).
     *
     * @param stimulus u by drugs, MME/d-eq
     * @param expected B, the stimulus that the body has come to expect, MME/d-eq
     * @param benzodiazepine taken today?
     * @return 0 none, 1 full
     */
    public double depth(double stimulus, double expected, boolean benzodiazepine) {
        double news = Math.max(0, stimulus - expected);
        double awake = 1 - news / (news + half);
        return 1 - awake * (benzodiazepine ? 1 - byBenzodiazepine : 1);
    }
}
