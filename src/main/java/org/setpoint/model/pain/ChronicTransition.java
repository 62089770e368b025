package org.setpoint.model.pain;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.unit.Dimension;

/** Acute pain that stays (Eq. 64), remission of chronic pain (Eq. 65), and new acute episodes. */
public final class ChronicTransition {
    /** Share. */
    public static final Parameter SHARE = Parameter.calibrated(
            "transition-share",
            "pC",
            "Share in whom a part of acute pain stays, at a healing time of 32 days, 5.5 points and usual distress; larger makes more pain chronic.",
            Dimension.FRACTION,
            0.13,
            range(0, 0.5),
            "calibrated so that a fifth of people with subacute pain keep a part of it, the share that met finding L11 (chronic use after surgery) in the prototype");
    /** Kept pain. */
    public static final Parameter KEPT = Parameter.assumed(
            "transition-kept-pain",
            "PC",
            "Mean of the pain that stays.",
            Dimension.POINTS,
            3.5,
            range(2, 5),
            "assumption: behaviour rules fitted to finding L11; standard deviation 1 point");
    /** Distress. */
    public static final Parameter DISTRESS_RISK = Parameter.assumed(
            "transition-distress-risk",
            "cZ",
            "Log odds of the transition per standard deviation of distress.",
            Dimension.NUMBER,
            0.35,
            range(0, 1),
            "assumption: distress is among the best known predictors of chronic pain after surgery; size a guess");
    /** Intensity. */
    public static final Parameter INTENSITY_RISK = Parameter.assumed(
            "transition-intensity-risk",
            "cA",
            "Log odds of the transition per point of acute pain above 5.5.",
            Dimension.NUMBER,
            0.3,
            range(0, 1),
            "assumption: severe acute pain predicts chronic pain after surgery; size a guess");
    /** Slowness. */
    public static final Parameter SLOWNESS_RISK = Parameter.assumed(
            "transition-slowness-risk",
            "cH",
            "Log odds of the transition per e-fold of the healing time over 32 days.",
            Dimension.NUMBER,
            2,
            range(0, 4),
            "assumption: pain that heals within days almost never stays");
    /** Remission. */
    public static final Parameter REMISSION_RATE = Parameter.calibrated(
            "remission-rate",
            "rR",
            "Rate at which chronic pain goes into remission.",
            Dimension.HAZARD,
            0.02,
            range(0, 0.1),
            "calibrated to findings E37 and T48 in the prototype of the behaviour rules");
    /** What is left. */
    public static final Parameter REMISSION_LEFT = Parameter.assumed(
            "remission-pain-left",
            "yR",
            "Share of the lasting pain that is left in remission.",
            Dimension.FRACTION,
            0.35,
            range(0, 0.8),
            "assumption: behaviour rules (findings E37 and T48)");
    /** Time of remission. */
    public static final Parameter REMISSION_TIME = Parameter.assumed(
            "remission-time",
            "tauR",
            "Time constant with which pain fades in remission.",
            Dimension.TIME,
            60,
            range(14, 180),
            "assumption: behaviour rules");
    /** Episodes. */
    public static final Parameter EPISODE_RATE = Parameter.calibrated(
            "new-episode-rate",
            "rN",
            "Mean rate of new acute episodes in a mixed cohort; between people lognormal with a spread of 1.5.",
            Dimension.HAZARD,
            0.75,
            range(0, 3),
            "calibrated to finding L01 for short starters in the prototype of the behaviour rules");
    /** Episode size. */
    public static final Parameter EPISODE_PAIN = Parameter.assumed(
            "new-episode-pain",
            "PN",
            "Mean pain of a new acute episode; standard deviation 1.2 points.",
            Dimension.POINTS,
            5,
            range(3, 7),
            "assumption: behaviour rules");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(
            SHARE,
            KEPT,
            DISTRESS_RISK,
            INTENSITY_RISK,
            SLOWNESS_RISK,
            REMISSION_RATE,
            REMISSION_LEFT,
            REMISSION_TIME,
            EPISODE_RATE,
            EPISODE_PAIN);

    private ChronicTransition() {}

    /**
     * Chance that acute pain stays (Eq. 64).
     *
     * @param p values
     * @param distress of the person, standard deviations
     * @param acute pain that is to heal, points
     * @param healingTime time constant, days
     * @return 0 to 1; 0 where the mechanism is off
     */
    public static double chance(ParameterSet p, double distress, double acute, double healingTime) {
        double share = p.value(SHARE);
        if (share <= 0 || acute <= 0) {
            return 0;
        }
        double logit = StrictFastMath.log(share / (1 - share))
                + p.value(DISTRESS_RISK) * distress
                + p.value(INTENSITY_RISK) * (acute - 5.5)
                + p.value(SLOWNESS_RISK) * StrictFastMath.log(healingTime / 32);
        return 1 / (1 + StrictFastMath.exp(-logit));
    }
}
