package org.setpoint.model.effect;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.parameter.Spread;
import org.setpoint.unit.Dimension;

/** Ventilation, and how near the day's peak comes to stopping it (Eq. 23, 24). */
public final class Breathing {
    /** C50. */
    public static final Parameter C50 = Parameter.published(
                    "respiratory-c50",
                    "C50r",
                    "Stimulus that halves the ventilation of a naive person; larger is safer.",
                    Dimension.LEVEL,
                    60,
                    range(30, 120),
                    "Algera 2021: fentanyl 0.42 ng/mL, that is 62 MME/d-eq")
            .varying(Spread.lognormal(0.6));
    /** Slope. */
    public static final Parameter SLOPE = Parameter.assumed(
            "respiratory-slope",
            "nr",
            "Hill slope of ventilation.",
            Dimension.NUMBER,
            1.5,
            range(1, 3),
            "assumption: kept from the first design, where no source for it could be found");
    /** Benzodiazepine. */
    public static final Parameter BENZODIAZEPINE = Parameter.calibrated(
            "benzodiazepine-factor",
            "bzf",
            "How much a benzodiazepine lowers the respiratory C50: it is divided by 1 + this.",
            Dimension.NUMBER,
            0.88,
            range(0.1, 1),
            "calibrated to findings O28 and O29 (Park 2015); acts on the days on which one is taken");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(C50, SLOPE, BENZODIAZEPINE);

    private final double slope;
    private final double benzodiazepine;

    /**
     * Breathing with the values of a set.
     *
     * @param p values
     */
    public Breathing(ParameterSet p) {
        slope = p.value(SLOPE);
        benzodiazepine = p.value(BENZODIAZEPINE);
    }

    /**
     * Logarithm of the overdose index (Eq. 24): m = √R·u·(1 + bzf·bz)/(C50·e^Q); 0 where the stimulus halves ventilation.
     *
     * @param receptors R, fraction of naive
     * @param stimulus on breathing, MME/d-eq, positive
     * @param c50 of this person when naive, MME/d-eq
     * @param tolerance Q, ln fold
     * @param benzodiazepines is one taken?
     * @return ln m
     */
    public double logIndex(double receptors, double stimulus, double c50, double tolerance, boolean benzodiazepines) {
        double factor = benzodiazepines ? 1 + benzodiazepine : 1;
        return StrictFastMath.log(Math.sqrt(receptors) * stimulus * factor / c50) - tolerance;
    }

    /**
     * The overdose index of a person without tolerance and with all receptors: never less than the index itself.
     *
     * @param stimulus on breathing, MME/d-eq
     * @param c50 of this person when naive, MME/d-eq
     * @param benzodiazepines is one taken?
     * @return m, 0 or more
     */
    public double naiveIndex(double stimulus, double c50, boolean benzodiazepines) {
        return stimulus * (benzodiazepines ? 1 + benzodiazepine : 1) / c50;
    }

    /**
     * Ventilation (Eq. 23): 1 − Hill(m; 1, nr).
     *
     * @param logIndex ln m of the stimulus
     * @return share of the ventilation without any drug, 0 to 1
     */
    public double ventilation(double logIndex) {
        return 1 / (1 + StrictFastMath.exp(slope * logIndex));
    }
}
