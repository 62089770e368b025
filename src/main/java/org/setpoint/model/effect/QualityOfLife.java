package org.setpoint.model.effect;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.unit.Dimension;

/** What a day is worth in quality-adjusted days (Eq. 76): 1 in full health, 0 as bad as being dead. */
public final class QualityOfLife {
    /** By withdrawal. */
    public static final Parameter WITHDRAWAL = Parameter.assumed(
            "utility-withdrawal",
            "qW",
            "Worth lost per point of COWS.",
            Dimension.NUMBER,
            0.01,
            range(0, 0.03),
            "assumption: moderate withdrawal (COWS 13 to 24) is as bad as moderate pain");
    /** By despair. */
    public static final Parameter DESPAIR = Parameter.assumed(
            "utility-despair",
            "qD",
            "Worth lost per standard deviation of despair above the usual.",
            Dimension.NUMBER,
            0.06,
            range(0, 0.15),
            "assumption: two deviations are a mild depression, about a tenth of the worth of a day");
    /** By OUD. */
    public static final Parameter USE_DISORDER = Parameter.assumed(
            "utility-use-disorder",
            "qK",
            "Worth lost with opioid use disorder and prescribed opioids only.",
            Dimension.FRACTION,
            0.07,
            range(0, 0.2),
            "assumption: between no disorder and illicit use; the public ranks it so (Wittenberg 2016, doi 10.1111/add.13219)");
    /** By illicit use. */
    public static final Parameter ILLICIT = Parameter.published(
            "utility-illicit-use",
            "qI",
            "Worth lost with illicit use.",
            Dimension.FRACTION,
            0.192,
            range(0.1, 0.3),
            "Wittenberg 2016, doi 10.1111/add.13219: 0.766 in stable treatment with buprenorphine less 0.574 with injection misuse");
    /** By constipation. */
    public static final Parameter CONSTIPATION = Parameter.assumed(
            "utility-constipation",
            "qC",
            "Worth lost with constipation.",
            Dimension.FRACTION,
            0.05,
            range(0, 0.15),
            "assumption: a symptom that is there on most days and is not severe in most");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(WITHDRAWAL, DESPAIR, USE_DISORDER, ILLICIT, CONSTIPATION);

    /** Worth lost at pain 0 to 10: Dixon 2011, doi 10.1186/1477-7525-9-96, abstract; straight lines between. */
    private static final double[] PAIN = {0, 0.034, 0.043, 0.061, 0.121, 0.144, 0.252, 0.404, 0.575, 0.771, 0.793, 0.793
    };

    private final double byWithdrawal;
    private final double byDespair;
    private final double byDisorder;
    private final double byIllicit;
    private final double byConstipation;

    /**
     * Worths with the values of a set.
     *
     * @param p values
     */
    public QualityOfLife(ParameterSet p) {
        byWithdrawal = p.value(WITHDRAWAL);
        byDespair = p.value(DESPAIR);
        byDisorder = p.value(USE_DISORDER);
        byIllicit = p.value(ILLICIT);
        byConstipation = p.value(CONSTIPATION);
    }

    /**
     * Worth lost by pain.
     *
     * @param pain points, 0 to 10
     * @return 0 to 0.793
     */
    public static double lostByPain(double pain) {
        int below = (int) pain;
        return PAIN[below] + (pain - below) * (PAIN[below + 1] - PAIN[below]);
    }

    /**
     * Worth of a day (Eq. 76): max(0, 1 − q(pain) − qW·COWS − qD·max(0, despair) − qI or qK − qC).
     *
     * @param pain points, 0 to 10
     * @param cows 0 to 48
     * @param despair standard deviations above the usual
     * @param disorder opioid use disorder?
     * @param illicit illicit use?
     * @param constipated or not
     * @return quality-adjusted days, 0 to 1
     */
    public double worth(
            double pain, double cows, double despair, boolean disorder, boolean illicit, boolean constipated) {
        double lost = lostByPain(pain) + byWithdrawal * cows + byDespair * Math.max(0, despair);
        lost += illicit ? byIllicit : disorder ? byDisorder : 0;
        return Math.max(0, 1 - lost - (constipated ? byConstipation : 0));
    }
}
