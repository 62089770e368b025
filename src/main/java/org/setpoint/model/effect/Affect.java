package org.setpoint.model.effect;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.unit.Dimension;

/** How it feels: dysphoria, unpleasantness as apart from intensity, mood (Eq. 27 to 29). */
public final class Affect {
    /** Comfort. */
    public static final Parameter COMFORT = Parameter.assumed(
            "affect-comfort",
            "bA",
            "Share of the unpleasantness that a stimulus far above the usual takes away, beyond its effect on intensity.",
            Dimension.FRACTION,
            0.3,
            range(0, 0.6),
            "assumption: opioids lower unpleasantness more than intensity (Price 1985, Pain 22:261, not re-read)");
    /** Comfort scale. */
    public static final Parameter COMFORT_SCALE = Parameter.assumed(
            "affect-comfort-scale",
            "hA",
            "Hedonic signal above naive that gives half of that comfort, in multiples of naive.",
            Dimension.FOLD,
            5,
            range(1, 20),
            "assumption: a usual starting dose is several times the endogenous stimulus");
    /** Dysphoria to unpleasantness. */
    public static final Parameter DYSPHORIA_WEIGHT = Parameter.assumed(
            "affect-dysphoria",
            "dA",
            "Unpleasantness added by full dysphoria.",
            Dimension.POINTS,
            1.5,
            range(0, 3),
            "assumption: a silent tone makes the same pain harder to bear");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(COMFORT, COMFORT_SCALE, DYSPHORIA_WEIGHT);

    /** Weights of mood on its 0 to 10 scale; assumptions of order: pain 3, dysphoria 2.5, withdrawal 2, distress 0.8 per SD. */
    private static final double[] MOOD = {8, 3, 2.5, 2, 0.8};

    private final double comfort;
    private final double scale;
    private final double dysphoriaWeight;

    /**
     * Affect with the values of a set.
     *
     * @param p values
     */
    public Affect(ParameterSet p) {
        comfort = p.value(COMFORT);
        scale = p.value(COMFORT_SCALE);
        dysphoriaWeight = p.value(DYSPHORIA_WEIGHT);
    }

    /**
     * Hedonic signal: R·(u + u_e)·e^(−T)/se0, 1 when naive.
     *
     * @param receptors R, fraction of naive
     * @param stimulus u + u_e, MME/d-eq
     * @param tolerance T, ln fold
     * @param se0 endogenous stimulus when naive, MME/d-eq
     * @return multiple of naive
     */
    public double hedonic(double receptors, double stimulus, double tolerance, double se0) {
        return receptors * stimulus * StrictFastMath.exp(-tolerance) / se0;
    }

    /**
     * Dysphoria (Eq. 27): max(0, 1 − hedonic).
     *
     * @param hedonic from {@link #hedonic}
     * @return 0 none, 1 full
     */
    public static double dysphoria(double hedonic) {
        return Math.max(0, 1 - hedonic);
    }

    /**
     * Unpleasantness of pain (Eq. 28): pain·(1 − bA·c/(c + hA)) + dA·dysphoria, c = max(0, hedonic − 1).
     *
     * @param pain intensity, points
     * @param hedonic from {@link #hedonic}
     * @return points, 0 to 10
     */
    public double unpleasantness(double pain, double hedonic) {
        double c = Math.max(0, hedonic - 1);
        return Math.min(10, pain * (1 - comfort * c / (c + scale)) + dysphoriaWeight * dysphoria(hedonic));
    }

    /**
     * Mood (Eq. 29), 0 worst to 10 best.
     *
     * @param pain points
     * @param hedonic from {@link #hedonic}
     * @param cows 0 to 48
     * @param distress prior distress, standard deviations
     * @return 0 to 10
     */
    public static double mood(double pain, double hedonic, double cows, double distress) {
        double m =
                MOOD[0] - MOOD[1] * pain / 10 - MOOD[2] * dysphoria(hedonic) - MOOD[3] * cows / 12 - MOOD[4] * distress;
        return Math.max(0, Math.min(10, m));
    }
}
