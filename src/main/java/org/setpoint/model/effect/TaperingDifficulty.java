package org.setpoint.model.effect;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.unit.Dimension;

/**
 * How hard a taper is, 0 to 100 (Eq. 77): four burdens of equal weight, each saturating: the worst withdrawal, the area under
 * withdrawal, added pain and dysphoria, above what they were when the taper began.
 */
public final class TaperingDifficulty {
    /** Rate. */
    public static final Parameter RATE = Parameter.assumed(
            "probe-taper-rate",
            "pv",
            "How fast the taper goes by which difficulty is probed, as a share of the starting dose.",
            Dimension.RATE,
            0.1 / 7,
            range(0.01 / 7, 1.0 / 7),
            "assumption: 10 % a week, which CDC 2022 names for those on opioids for weeks to months; fast for others, so that it tells them apart");
    /** Withdrawal. */
    public static final Parameter PEAK = Parameter.assumed(
            "difficulty-peak-cows",
            "dP",
            "Rise of COWS that counts half of what the worst withdrawal can count.",
            Dimension.COWS,
            8,
            range(3, 25),
            "assumption: the middle of mild withdrawal (COWS 5 to 12)");
    /** Area. */
    public static final Parameter AREA = Parameter.assumed(
            "difficulty-cows-days",
            "dA",
            "COWS times days that count half of what the area under withdrawal can count.",
            Dimension.NUMBER,
            60,
            range(10, 300),
            "assumption: ten days of COWS 6");
    /** Pain. */
    public static final Parameter PAIN = Parameter.assumed(
            "difficulty-pain-days",
            "dN",
            "Added points of pain times days that count half of what added pain can count.",
            Dimension.NUMBER,
            60,
            range(10, 300),
            "assumption: one point, the least that matters to a patient, for two months");
    /** Dysphoria. */
    public static final Parameter DYSPHORIA = Parameter.assumed(
            "difficulty-dysphoria-days",
            "dD",
            "Added dysphoria times days that counts half of what dysphoria can count.",
            Dimension.NUMBER,
            30,
            range(5, 150),
            "assumption: half of complete dysphoria for two months");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(RATE, PEAK, AREA, PAIN, DYSPHORIA);

    /** Weight of each of the four; assumption: none of them is known to matter more to patients than another. */
    private static final double WEIGHT = 25;

    private final double peak;
    private final double area;
    private final double pain;
    private final double dysphoria;

    /**
     * The index with the values of a set.
     *
     * @param p values
     */
    public TaperingDifficulty(ParameterSet p) {
        peak = p.value(PEAK);
        area = p.value(AREA);
        pain = p.value(PAIN);
        dysphoria = p.value(DYSPHORIA);
    }

    /**
     * The index (Eq. 77); each burden counts above the level before the taper, 0 or more.
     *
     * @param peakCows highest rise of COWS
     * @param cowsDays rise of COWS, summed over days
     * @param painDays added pain, points times days
     * @param dysphoriaDays added dysphoria times days
     * @return 0 no trouble at all, 100 the worst
     */
    public double index(double peakCows, double cowsDays, double painDays, double dysphoriaDays) {
        return WEIGHT * (share(peakCows, peak) + share(cowsDays, area) + share(painDays, pain))
                + WEIGHT * share(dysphoriaDays, dysphoria);
    }

    private static double share(double burden, double half) {
        return burden / (burden + half);
    }
}
