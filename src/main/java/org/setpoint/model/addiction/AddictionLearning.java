package org.setpoint.model.addiction;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.model.Relaxation;
import org.setpoint.model.withdrawal.Ripple;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.parameter.Spread;
import org.setpoint.unit.Dimension;

/**
 * Addiction K as learning, 0 to 1 (Eq. 17): dK/dt = a·(1 − K) − K/τK with a = kK·v·(ρ·⟨max(0, u − 1.3·B)⟩/(60 + B) +
 * w/(w + 100) + 0.05·[B > 5]). What teaches is a stimulus above what the body expects (reward) and relief of withdrawal;
 * it teaches few people much (v), and dependence alone is not it.
 */
public final class AddictionLearning {
    /** kK. */
    public static final Parameter RATE = Parameter.calibrated(
            "addiction-learning-rate",
            "kK",
            "How fast it is learnt, per day; larger makes more addiction.",
            Dimension.RATE,
            0.0012,
            range(0.0004, 0.005),
            "calibrated to finding L13 (8 to 12 % in long-term therapy) with extra doses on; the form is an assumption");
    /** ρ. */
    public static final Parameter REWARD_WEIGHT = Parameter.calibrated(
            "addiction-reward-weight",
            "rho",
            "Weight of reward against relief of withdrawal.",
            Dimension.NUMBER,
            8,
            range(2, 40),
            "calibrated to finding L13 (10 %, 3 to 17, of patients in long-term therapy): 12 % on short-acting, 5 % on"
                    + " long-acting oxycodone after two years at 60 MME/day");
    /** τK. */
    public static final Parameter UNLEARNING_TIME = Parameter.assumed(
            "addiction-unlearning-time",
            "tauK",
            "Time constant of unlearning; larger is slower.",
            Dimension.TIME,
            720,
            range(180, 2000),
            "assumption: two years, so that 12 % of those with addiction at a stop who stay off are above one half after 18"
                    + " months; 16.3 % of dependent patients still were then, half of all in agonist treatment (Potter 2015); heroin"
                    + " lasts longer (Hser 2015)");
    /** v. */
    public static final Parameter VULNERABILITY = Parameter.assumed(
                    "addiction-vulnerability",
                    "v",
                    "How much this person learns from the same use; larger learns more.",
                    Dimension.NUMBER,
                    1,
                    range(0.1, 10),
                    "assumption: wide, so that a minority carries most of it")
            .varying(Spread.lognormal(2));

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(RATE, REWARD_WEIGHT, UNLEARNING_TIME, VULNERABILITY);

    /** A stimulus this much above adaptation is rewarding; assumption. */
    private static final double SURPRISE = 1.3;
    /** Scale of reward, MME/d-eq; assumption, the naive ventilation C50 as the size of a strong dose. */
    private static final double REWARD_SCALE = 60;
    /** Withdrawal signal that teaches half as much as it can, MME/d-eq; assumption. */
    private static final double RELIEF_SCALE = 100;
    /** What mere use teaches; assumption. */
    private static final double HABIT = 0.05;
    /** Adaptation above which a person counts as using, MME/d-eq; assumption. */
    private static final double USE = 5;

    private final double rate;
    private final double rewardWeight;
    private final double forget;
    private final double dt;

    /**
     * Learning with a fixed step.
     *
     * @param p values
     * @param dt step, days
     */
    public AddictionLearning(ParameterSet p, double dt) {
        rate = p.value(RATE);
        rewardWeight = p.value(REWARD_WEIGHT);
        forget = 1 / p.value(UNLEARNING_TIME);
        this.dt = dt;
    }

    /**
     * One step (Eq. 17).
     *
     * @param k addiction now, 0 to 1
     * @param vulnerability v of this person
     * @param u stimulus, mean of the step, MME/d-eq
     * @param ripple amplitude of the stimulus between doses, MME/d-eq
     * @param b adaptation, MME/d-eq
     * @param w withdrawal, MME/d-eq
     * @return addiction after the step, 0 to 1
     */
    public double next(double k, double vulnerability, double u, double ripple, double b, double w) {
        double reward = Ripple.positivePart(u - SURPRISE * b, ripple) / (REWARD_SCALE + b);
        double a = rate * vulnerability * (rewardWeight * reward + w / (w + RELIEF_SCALE) + (b > USE ? HABIT : 0));
        double sum = a + forget;
        return Relaxation.toward(k, a / sum, StrictFastMath.exp(-dt * sum));
    }
}
