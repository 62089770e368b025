package org.setpoint.practice;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/**
 * Prescribers grow weary of opioids (Eq. 51): the rate of giving them up rises with what the panel burdened them with in
 * the last months, overdoses and visible aberrance. The burden fades; a prescriber who has given up does not come back.
 */
public final class Weariness {
    /** Strength. */
    public static final Parameter STRENGTH = Parameter.assumed(
            "weariness-strength",
            "weary",
            "Factor on the rate at which prescribers give opioids up; 0 means that nobody does for weariness.",
            Dimension.NUMBER,
            1,
            range(0, 10),
            "assumption: 1 is the rate of the rule in force; no finding in the collection measures it");
    /** Overdoses. */
    static final Parameter PER_OVERDOSE = Parameter.assumed(
            "weariness-per-overdose",
            "wOD",
            "By how much of the base rate an overdose in the panel raises it while it is remembered.",
            Dimension.NUMBER,
            0.5,
            range(0, 5),
            "assumption: prescribers told by letter that a patient had died of an overdose prescribed "
                    + "about 10 % less (Doctor 2018, Science 361:588); giving up is rarer");
    /** Aberrance. */
    static final Parameter PER_ABERRANCE = Parameter.assumed(
            "weariness-per-aberrance",
            "wAb",
            "By how much of the base rate one visible early run-out per patient of the panel raises it.",
            Dimension.NUMBER,
            1,
            range(0, 10),
            "assumption: aberrant behaviour is what prescribers name when they explain why they stopped");

    /** Cut off. */
    static final Parameter CUT_OFF = Parameter.assumed(
            "weariness-cut-off",
            "cut",
            "Share of the patients of a prescriber who gives opioids up that is stopped at once; the others are tapered.",
            Dimension.FRACTION,
            0.15,
            range(0, 1),
            "assumption of the behaviour rules: most prescribers who give up taper their patients");

    /** Every parameter of this class. */
    static final List<Parameter> PARAMETERS = List.of(STRENGTH, PER_OVERDOSE, PER_ABERRANCE, CUT_OFF);

    /** Days between two looks at the panel. */
    private static final int PERIOD = 28;
    /** How long a burden is remembered, days; assumption: half a year, as long as visible aberrance. */
    private static final double MEMORY = 180;

    private final Luck luck;
    private final double strength;
    private final double perOverdose;
    private final double perAberrance;
    private final double cutOff;
    private final double fading = StrictFastMath.exp(-PERIOD / MEMORY);

    Weariness(ParameterSet p, Luck luck) {
        this.luck = luck;
        strength = p.value(STRENGTH);
        perOverdose = p.value(PER_OVERDOSE);
        perAberrance = p.value(PER_ABERRANCE);
        cutOff = p.value(CUT_OFF);
    }

    void fade(Prescribers all) {
        for (int i = 0; i < all.count(); i++) {
            all.weariness[i] *= fading;
        }
    }

    /** What one patient of the panel added in the period: an overdose at once, aberrance as a mean over the panel. */
    void add(Prescribers all, int prescriber, int overdoses, double aberrance) {
        if (overdoses > 0 || aberrance > 0) {
            double share = perAberrance * aberrance / Math.max(1, all.capacity[prescriber]);
            all.weariness[prescriber] += perOverdose * overdoses + share * (1 - fading);
        }
    }

    /** Rate of giving up, 1/year (Eq. 51). */
    double rate(double base, double burden) {
        return strength * base * (1 + burden);
    }

    void pass(Prescribers all, int day, double base) {
        if (!(base * strength > 0)) {
            return;
        }
        for (int i = 0; i < all.count(); i++) {
            if (all.active[i]) {
                double chance = rate(base, all.weariness[i]) * PERIOD / 365;
                if (luck.uniform(Attitude.key(all.number(i)), Purpose.WEARY, day) < chance) {
                    all.giveUp(i, cutOff);
                }
            }
        }
    }
}
