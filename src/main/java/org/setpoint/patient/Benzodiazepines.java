package org.setpoint.patient;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.model.body.Signal;
import org.setpoint.model.body.Trait;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/**
 * Benzodiazepines come and go, most with the distressed (Eq. 38): a patient is on one for a share of the time p = bzS·σ(bz0 +
 * bzZ·distress), starts and stops with a memory of bzT days, and takes it on a part of the days. What a rule decided at a
 * visit stands until the next visit.
 */
public final class Benzodiazepines {
    /** Share. */
    public static final Parameter SHARE = Parameter.calibrated(
            "benzodiazepine-share",
            "bzS",
            "Share of the time on a benzodiazepine of the most distressed.",
            Dimension.FRACTION,
            0.4,
            range(0, 1),
            "calibrated to findings O28, O29 (Park 2015)");
    /** Log odds. */
    public static final Parameter BASE = Parameter.calibrated(
            "benzodiazepine-log-odds",
            "bz0",
            "Log odds, within that share, of a person of average distress; larger means more co-use.",
            Dimension.NUMBER,
            -1.2,
            range(-3, 0),
            "calibrated to findings O28, O29 (Park 2015)");
    /** Distress. */
    public static final Parameter DISTRESS = Parameter.calibrated(
            "benzodiazepine-distress",
            "bzZ",
            "Rise of these log odds per standard deviation of distress.",
            Dimension.NUMBER,
            2.0,
            range(0, 3),
            "calibrated to findings O28, O29: the former user isolates what comes with the person");
    /** Memory. */
    public static final Parameter SOJOURN = Parameter.calibrated(
            "benzodiazepine-sojourn",
            "bzT",
            "Time constant of starting and stopping; larger means longer courses.",
            Dimension.TIME,
            200,
            range(28, 1000),
            "calibrated to findings O28, O29 (behaviour rules)");
    /** Days. */
    public static final Parameter DAYS = Parameter.calibrated(
            "benzodiazepine-days",
            "bzD",
            "Share of the days on which it is taken while prescribed.",
            Dimension.FRACTION,
            0.52,
            range(0.1, 1),
            "calibrated to findings O28, O29 (behaviour rules)");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(SHARE, BASE, DISTRESS, SOJOURN, DAYS);

    /** Days between two draws of the course. */
    private static final int BETWEEN = 28;

    private final double share;
    private final double base;
    private final double distress;
    private final double rate;
    private final double days;

    /**
     * Benzodiazepines with the values of a set.
     *
     * @param p values
     */
    public Benzodiazepines(ParameterSet p) {
        share = p.value(SHARE);
        base = p.value(BASE);
        distress = p.value(DISTRESS);
        rate = BETWEEN / p.value(SOJOURN);
        days = p.value(DAYS);
    }

    /**
     * Share of the time on a benzodiazepine.
     *
     * @param distressed of the person, standard deviations
     * @return 0 to 1
     */
    public double share(double distressed) {
        return share / (1 + StrictFastMath.exp(-base - distress * distressed));
    }

    /**
     * Lets a day pass: starts or stops it now and then, and says whether it is taken today.
     *
     * @param p patients
     * @param row which
     * @param day of the run
     * @param luck of the replicate
     */
    public void live(Population p, int row, int day, Luck luck) {
        long number = p.number(row);
        if (Math.floorMod(day + number, BETWEEN) == 0 && day > p.supply.benzodiazepineRuled[row]) {
            change(p, row, luck.uniform(number, Purpose.BENZODIAZEPINE_COURSE, day));
        }
        boolean taken = p.supply.benzodiazepine[row] && luck.uniform(number, Purpose.BENZODIAZEPINE_DAY, day) < days;
        p.bodies().of(Signal.BENZODIAZEPINE)[row] = taken ? 1 : 0;
    }

    private void change(Population p, int row, double u) {
        double usual = share(p.bodies().of(Trait.DISTRESS)[row]);
        boolean on = p.supply.benzodiazepine[row];
        boolean next = on ? u >= rate * (1 - usual) : u < rate * usual;
        p.supply.benzodiazepine[row] = next;
        p.supply.benzodiazepineEver[row] |= next;
    }
}
