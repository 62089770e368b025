package org.setpoint.model.effect;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.unit.Dimension;

/** How strongly ordinary good things are felt (Eq. 71), 1 in a naive person without pain. */
public final class Reward {
    /** By dysphoria. */
    public static final Parameter DYSPHORIA = Parameter.assumed(
            "reward-dysphoria",
            "rD",
            "Share of the response that is lost in full dysphoria.",
            Dimension.FRACTION,
            0.6,
            range(0, 1),
            "assumption: the direction is reviewed by Koob 2020; nobody has measured the size in patients");
    /** By pain. */
    public static final Parameter PAIN = Parameter.assumed(
            "reward-pain",
            "rP",
            "Pain of 10 weighs on reward as much as this multiple of the naive hedonic signal.",
            Dimension.FOLD,
            0.6,
            range(0, 2),
            "assumption: pain blunts reward, and an opioid given against pain restores it at first");
    /** By addiction. */
    public static final Parameter ADDICTION = Parameter.assumed(
            "reward-addiction",
            "rK",
            "Share of the response to ordinary rewards that complete addiction learning takes.",
            Dimension.FRACTION,
            0.4,
            range(0, 1),
            "assumption: drug cues take the place of other rewards (Koob 2020 for the direction)");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(DYSPHORIA, PAIN, ADDICTION);

    private final double byDysphoria;
    private final double byPain;
    private final double byAddiction;

    /**
     * Reward with the values of a set.
     *
     * @param p values
     */
    public Reward(ParameterSet p) {
        byDysphoria = p.value(DYSPHORIA);
        byPain = p.value(PAIN);
        byAddiction = p.value(ADDICTION);
    }

    /**
     * Response to reward (Eq. 71): (1 − rD·dysphoria)·h/(h + rP·pain/10)·(1 − rK·K).
     *
     * @param hedonic h, multiple of naive (Eq. 27)
     * @param pain points, 0 to 10
     * @param addiction K, 0 to 1
     * @return 0 none, 1 as in a naive person without pain
     */
    public double response(double hedonic, double pain, double addiction) {
        double weight = byPain * pain / 10;
        double felt = weight == 0 ? 1 : hedonic / (hedonic + weight);
        return (1 - byDysphoria * Affect.dysphoria(hedonic)) * felt * (1 - byAddiction * addiction);
    }
}
