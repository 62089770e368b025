package org.setpoint.behavior;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.model.body.Signal;
import org.setpoint.model.body.State;
import org.setpoint.model.body.Trait;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.patient.Population;
import org.setpoint.patient.StopReason;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/**
 * Giving the opioid up, decided at a visit (Eq. 33) and as likely in four weeks however often a patient is seen: for side effects, mostly early and at higher levels; for no relief;
 * because it no longer hurts; or lost to care for another reason.
 * The dependent and the habituated hardly leave: all chances are damped by (40/(40 + B))²·(0.07 + 0.93·e^(−t/150)).
 */
public final class Discontinuation {
    /** Side effects. */
    public static final Parameter SIDE_EFFECTS = Parameter.calibrated(
            "stop-side-effects",
            "se",
            "Chance in four weeks of stopping for side effects, at the start and at high levels.",
            Dimension.FRACTION,
            0.52,
            range(0.1, 0.9),
            "calibrated to finding E27 (22.9 % of oral starters, Noble 2010)");
    /** No relief. */
    public static final Parameter NO_RELIEF = Parameter.calibrated(
            "stop-no-relief",
            "nr",
            "Chance in four weeks of stopping when pain fell by less than 15 %.",
            Dimension.FRACTION,
            0.18,
            range(0.02, 0.5),
            "calibrated to finding E28 (10.3 % of oral starters, Noble 2010)");
    /** Healed. */
    public static final Parameter HEALED = Parameter.assumed(
            "stop-healed",
            "hl",
            "Chance in four weeks of stopping when it no longer hurts.",
            Dimension.FRACTION,
            0.5,
            range(0, 1),
            "assumption of the behaviour rules: every other visit");
    /** Lost. */
    public static final Parameter LOST = Parameter.assumed(
            "stop-lost",
            "lo",
            "Chance in four weeks of being lost to care for a reason that has nothing to do with pain.",
            Dimension.FRACTION,
            0.02,
            range(0, 0.1),
            "assumption of the behaviour rules");
    /** Dependence. */
    public static final Parameter DEPENDENCE = Parameter.calibrated(
            "stop-dependence-scale",
            "stayB",
            "Adaptation at which the chance of leaving has fallen to a quarter.",
            Dimension.LEVEL,
            40,
            range(10, 200),
            "calibrated to findings T09, T34 (behaviour rules)");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(SIDE_EFFECTS, NO_RELIEF, HEALED, LOST, DEPENDENCE);

    /** Stimulus at which side effects are half of what they can be, MME/d-eq; assumption of the behaviour rules. */
    private static final double SIDE_EFFECT_SCALE = 25;
    /** Scale of the side-effect rule at high stimulus; calibrated with it. */
    private static final double SIDE_EFFECT_GAIN = 1.6;
    /** Perceived relief below which a patient may stop, a fraction; assumption of the behaviour rules. */
    private static final double RELIEF_EXPECTED = 0.15;
    /** Pain of the week, and pain without its fluctuations, below which it no longer hurts; assumption of the behaviour rules. */
    private static final double NO_LONGER_HURTS = 3;

    /** Days of care to which the chances refer: the visits to which they were calibrated. */
    private static final double USUAL = 28;

    private final Luck luck;
    private final double sideEffects;
    private final double noRelief;
    private final double healed;
    private final double lost;
    private final double stay;

    /**
     * Discontinuation.
     *
     * @param p values
     * @param luck of the replicate
     */
    public Discontinuation(ParameterSet p, Luck luck) {
        this.luck = luck;
        sideEffects = p.value(SIDE_EFFECTS);
        noRelief = p.value(NO_RELIEF);
        healed = p.value(HEALED);
        lost = p.value(LOST);
        stay = p.value(DEPENDENCE);
    }

    /**
     * Does the patient give the opioid up at this visit?
     *
     * @param p patients
     * @param row which, on an opioid
     * @param day of the run
     * @param sinceLast days since the last visit, more than 0; the chances are those of four weeks
     * @param drugSideEffects how strongly the drug brings side effects, 1 = morphine
     * @param reportedPain points
     * @return why, {@link StopReason#NEVER_STOPPED} if the patient stays
     */
    public StopReason decide(
            Population p, int row, int day, double sinceLast, double drugSideEffects, double reportedPain) {
        double time = day - p.onSince[row];
        if (time < 1) {
            return StopReason.NEVER_STOPPED;
        }
        double b = p.bodies().of(State.ADAPTATION)[row];
        double u = p.bodies().of(Signal.STIMULUS)[row];
        double bound = stay / (stay + b);
        double damped = bound * bound * (0.07 + 0.93 * StrictFastMath.exp(-time / 150));
        double early = 0.25 + 0.75 * StrictFastMath.exp(-time / 90);
        double level = SIDE_EFFECT_GAIN * u / (u + SIDE_EFFECT_SCALE);
        double side = sideEffects * p.sideEffectLiability[row] * drugSideEffects * level * early * damped;
        long number = p.number(row);
        if (luck.uniform(number, Purpose.SIDE_EFFECT_STOP, day) < over(sinceLast, side)) {
            return StopReason.SIDE_EFFECTS;
        }
        double relief = (p.enrolmentPain[row] - reportedPain) / Math.max(1, p.enrolmentPain[row]);
        double free = damped * (1 - p.bodies().of(State.ADDICTION)[row]);
        if (relief < RELIEF_EXPECTED
                && luck.uniform(number, Purpose.NO_RELIEF_STOP, day) < over(sinceLast, noRelief * free)) {
            return StopReason.NO_RELIEF;
        }
        if (isHealed(p, row) && luck.uniform(number, Purpose.HEALED_STOP, day) < over(sinceLast, healed * free)) {
            return StopReason.HEALED;
        }
        return luck.uniform(number, Purpose.LOST_STOP, day) < over(sinceLast, lost * damped)
                ? StopReason.LOST
                : StopReason.NEVER_STOPPED;
    }

    /** The chance over some days that has a given value over four weeks. */
    static double over(double days, double chance) {
        return days == USUAL ? chance : 1 - StrictFastMath.pow(1 - Math.min(1, chance), days / USUAL);
    }

    /** Is little left of the pain, now and apart from its fluctuations? */
    private static boolean isHealed(Population p, int row) {
        double source = p.bodies().of(Trait.MEAN_PAIN)[row] + p.bodies().of(State.ACUTE_PAIN)[row];
        return p.weekPain[row] < NO_LONGER_HURTS && source < NO_LONGER_HURTS;
    }
}
