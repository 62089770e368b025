package org.setpoint.model.pain;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.unit.Dimension;

/**
 * Relief by treatments that are no opioids (Eq. 67, 68). Together they are worth less than their sum, and one part of it is
 * carried by the body's own opioids: that part shrinks while these are silent. Two sums per person are enough.
 */
public final class TherapyRelief {
    /** Baseline. */
    public static final Parameter BASELINE = Parameter.assumed(
            "therapy-baseline-pain",
            "P0",
            "Source pain at which a therapy is worth its points; larger makes every therapy weaker in proportion.",
            Dimension.POINTS,
            5.5,
            range(4, 7),
            "assumption: trials of chronic pain start at 5 to 6 points; SPACE had 5.4 (Krebs 2018)");
    /** Dependence on tone. */
    public static final Parameter TONE_DEPENDENCE = Parameter.assumed(
            "therapy-tone-dependence",
            "yT",
            "Factor on the shares of relief that the body's own opioids carry; 0 makes every therapy work without them.",
            Dimension.FRACTION,
            1,
            range(0, 1),
            "assumption: naltrexone partly blocks exercise-induced analgesia and acupuncture in experiments; no study has"
                    + " measured it in people on long-term opioids");
    /** Support by tone. */
    public static final Parameter SUPPORT_TONE = Parameter.assumed(
            "support-tone-share",
            "yS",
            "Share of the relief by psychological and social support that the body's own opioids carry.",
            Dimension.FRACTION,
            0.5,
            range(0, 0.8),
            "assumption: naltrexone reduces social connection (Inagaki 2016); the share is a guess");
    /** Support time. */
    public static final Parameter SUPPORT_TIME = Parameter.assumed(
            "support-time",
            "tauU",
            "Time constant with which relief by support comes and goes.",
            Dimension.TIME,
            14,
            range(5, 60),
            "assumption: within the first month of a supported taper");
    /** Spread of the response. */
    public static final Parameter RESPONSE_SD = Parameter.assumed(
            "therapy-response-sd",
            "sdT",
            "Standard deviation of the logarithm of a person's answer to a therapy; larger leaves more without benefit.",
            Dimension.NUMBER,
            0.5,
            range(0, 1),
            "assumption: trials report means, and few separate answers from fluctuation");
    /** What a therapy is worth to who has tried it before. */
    public static final Parameter TRIED_AGAIN = Parameter.assumed(
            "therapy-tried-again",
            "yA",
            "Share of its relief that a therapy adds when it is offered to somebody who has tried it before; larger brings more.",
            Dimension.FRACTION,
            0.2,
            range(0, 0.5),
            "assumption: what helped is part of the pain that is left, and what did not help does not now; a fifth for better"
                    + " adherence and another drug of the class. Nobody has measured it");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS =
            List.of(BASELINE, TONE_DEPENDENCE, SUPPORT_TONE, SUPPORT_TIME, RESPONSE_SD, TRIED_AGAIN);

    private final double baseline;
    private final double dependence;
    private double squares;
    private double sum;
    private double byTone;
    private double weightedTime;

    /**
     * Relief with given values.
     *
     * @param p values
     */
    public TherapyRelief(ParameterSet p) {
        baseline = p.value(BASELINE);
        dependence = p.value(TONE_DEPENDENCE);
        clear();
    }

    /** Forgets the therapies that were added. */
    public void clear() {
        squares = 0;
        sum = 0;
        byTone = 0;
        weightedTime = 0;
    }

    /**
     * Adds a therapy (Eq. 67). Together they are worth the root of the sum of their squares: treatments share their paths,
     * and programmes of many parts gain little over their best part (Kamper 2015, BMJ 350:h444, not re-read: half a point over
     * usual care). Assumption.
     *
     * @param points of relief that it gives alone at the baseline pain, 0 or more
     * @param toneShare carried by the body's own opioids, 0 to 1
     * @param onset time constant, days
     */
    public void add(double points, double toneShare, double onset) {
        squares += points * points;
        sum += points;
        byTone += points * toneShare * dependence;
        weightedTime += points * onset;
    }

    /**
     * What they are worth together.
     *
     * @return points at the baseline pain, never more than the baseline
     */
    public double total() {
        return Math.min(baseline, StrictFastMath.sqrt(squares));
    }

    /**
     * The part that is multiplied by tone.
     *
     * @return points at the baseline pain
     */
    public double byTone() {
        return sum > 0 ? total() * byTone / sum : 0;
    }

    /**
     * The part that needs no tone.
     *
     * @return points at the baseline pain
     */
    public double plain() {
        return total() - byTone();
    }

    /**
     * With what time constant they come.
     *
     * @return days, weighted by their points; 14 if there is none
     */
    public double onset() {
        return sum > 0 ? weightedTime / sum : 14;
    }

    /**
     * What they take away (Eq. 68).
     *
     * @param plain the part that needs no tone, points at the baseline pain
     * @param byTone the part that does
     * @param tone endogenous tone, 1 = naive
     * @param source pain at its source, points
     * @return points
     */
    public double relief(double plain, double byTone, double tone, double source) {
        return (plain + byTone * tone) * source / baseline;
    }
}
