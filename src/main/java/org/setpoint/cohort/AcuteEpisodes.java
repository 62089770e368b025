package org.setpoint.cohort;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.model.body.State;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.patient.Population;
import org.setpoint.random.Luck;
import org.setpoint.random.NormalQuantile;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/** New episodes of acute pain in a cohort of starters (Eq. 53): rare in most, often in few. Drawn once a week. */
public final class AcuteEpisodes {
    /** Rate. */
    static final Parameter RATE = Parameter.calibrated(
            "acute-episode-rate",
            "rec",
            "Mean rate of new episodes of acute pain among starters.",
            Dimension.HAZARD,
            0.75,
            range(0, 3),
            "calibrated to finding L01 for short starters (behaviour rules)");
    /** Spread. */
    static final Parameter SPREAD = Parameter.calibrated(
            "acute-episode-sd",
            "sdRec",
            "SD of the logarithm of that rate between people.",
            Dimension.NUMBER,
            1.5,
            range(0, 2),
            "calibrated to finding L01 for short starters (behaviour rules)");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(RATE, SPREAD);

    /** Size of an episode, points; assumption of the behaviour rules: as a first one. */
    private static final double SIZE_MEAN = 5;

    private static final double SIZE_SD = 1.2;
    private static final double SMALLEST = 2;
    private static final double LARGEST = 9;
    private static final int EVERY = 7;
    private static final int OWN_RATE = 1;

    private final Population population;
    private final Luck luck;
    private final double[] weekly;

    /**
     * Episodes of the patients of a run.
     *
     * @param population of a mixed cohort
     * @param p values
     * @param luck of the replicate
     */
    public AcuteEpisodes(Population population, ParameterSet p, Luck luck) {
        this.population = population;
        this.luck = luck;
        double sd = p.value(SPREAD);
        weekly = new double[population.size()];
        for (int row = 0; row < weekly.length; row++) {
            double z = luck.normal(population.number(row), Purpose.STARTER, OWN_RATE);
            weekly[row] = p.value(RATE) * StrictFastMath.exp(sd * z - sd * sd / 2) * EVERY / 365;
        }
    }

    /**
     * A day.
     *
     * @param day of the run
     */
    public void run(int day) {
        if (day <= 0 || day % EVERY != 0) {
            return;
        }
        double[] acute = population.bodies().of(State.ACUTE_PAIN);
        for (int row = 0; row < weekly.length; row++) {
            double u = luck.uniform(population.number(row), Purpose.EPISODE, day);
            if (u < weekly[row]) {
                double size = SIZE_MEAN + SIZE_SD * NormalQuantile.of(u / weekly[row]);
                acute[row] = Math.max(acute[row], Math.min(LARGEST, Math.max(SMALLEST, size)));
            }
        }
    }
}
