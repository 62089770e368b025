package org.setpoint.behavior;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.model.body.State;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.patient.Population;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/**
 * Whether a starter wants more (Eq. 53): at the end of a supply by pain, dependence and craving; later, when it hurts again.
 */
public final class SupplyWish {
    /** Pain at the end of a supply. */
    public static final Parameter REFILL_PAIN = Parameter.calibrated(
            "refill-pain",
            "refP",
            "Reported pain at which half of the starters want another supply; larger means fewer refills.",
            Dimension.POINTS,
            4.6,
            range(2, 7),
            "calibrated to findings L01 to L04 (behaviour rules)");
    /** New need. */
    public static final Parameter NEED_RATE = Parameter.calibrated(
            "new-need-rate",
            "need0",
            "Rate at which a former starter in severe pain comes back for an opioid.",
            Dimension.HAZARD,
            11.4,
            range(0, 40),
            "calibrated to findings L01 and L07 (behaviour rules: 0.03 a day)");
    /** Pain of a new need. */
    public static final Parameter NEED_PAIN = Parameter.calibrated(
            "new-need-pain",
            "needP",
            "Pain at which that rate is half of its most.",
            Dimension.POINTS,
            5.5,
            range(3, 8),
            "calibrated to findings L01 and L07 (behaviour rules)");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(REFILL_PAIN, NEED_RATE, NEED_PAIN);

    /** How steeply the wish rises with pain, per point; calibrated with the pain itself. */
    private static final double REFILL_SLOPE = 1.2;
    /** Weight of craving and of dependence in the wish; assumption of the behaviour rules. */
    private static final double CRAVING = 2;

    private static final double DEPENDENCE = 0.8;
    private static final double DEPENDENCE_SCALE = 20;
    /** How steeply a new need rises with pain, per point; calibrated with the pain itself. */
    private static final double NEED_SLOPE = 2;

    private final Population population;
    private final Luck luck;
    private final double refillPain;
    private final double needPerDay;
    private final double needPain;

    /**
     * Wishes of the patients of a run.
     *
     * @param population the patients
     * @param p values
     * @param luck of the replicate
     */
    public SupplyWish(Population population, ParameterSet p, Luck luck) {
        this.population = population;
        this.luck = luck;
        refillPain = p.value(REFILL_PAIN);
        needPerDay = p.value(NEED_RATE) / 365;
        needPain = p.value(NEED_PAIN);
    }

    /**
     * Does the patient want another supply at the end of one?
     *
     * @param row patient
     * @param day of the run
     * @param reportedPain points
     * @return true if so
     */
    public boolean wantsRefill(int row, int day, double reportedPain) {
        double b = population.bodies().of(State.ADAPTATION)[row];
        double k = population.bodies().of(State.ADDICTION)[row];
        double wish = refillWish(reportedPain, b, k);
        return luck.uniform(population.number(row), Purpose.REFILL_WISH, day) < wish;
    }

    /** Chance of wanting another supply (Eq. 53). */
    double refillWish(double reportedPain, double dependence, double craving) {
        return logistic(REFILL_SLOPE * (reportedPain - refillPain)
                + CRAVING * craving
                + DEPENDENCE * dependence / (dependence + DEPENDENCE_SCALE));
    }

    /**
     * Does a patient without an opioid come back in need of one today?
     *
     * @param row patient
     * @param day of the run
     * @return true if so
     */
    public boolean needsAgain(int row, int day) {
        double u = luck.uniform(population.number(row), Purpose.NEED, day);
        return u < needPerDay && u < needPerDay * logistic(NEED_SLOPE * (population.weekPain[row] - needPain));
    }

    private static double logistic(double x) {
        return 1 / (1 + StrictFastMath.exp(-x));
    }
}
