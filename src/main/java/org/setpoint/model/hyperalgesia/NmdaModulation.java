package org.setpoint.model.hyperalgesia;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.model.Relaxation;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.unit.Dimension;

/**
 * What slows the growth of opioid-induced hyperalgesia (Eq. 60): an NMDA blocker such as ketamine, and by nature of the
 * opioid itself methadone and buprenorphine. Its share η multiplies the drive of Eq. 16 by 1 − η.
 */
public final class NmdaModulation {
    /** Effect. */
    public static final Parameter EFFECT = Parameter.assumed(
            "nmda-effect",
            "sN",
            "How much of what ketamine and the drugs' own NMDA block are said to do against hyperalgesia they do.",
            Dimension.FRACTION,
            1,
            range(0, 1),
            "assumption: by definition; the sizes are those of the drug table and of the block nmda-modulation");
    /** Fade. */
    public static final Parameter FADE = Parameter.assumed(
            "nmda-fade-time",
            "tauN",
            "Time constant with which a dose of ketamine loses its hold on sensitisation; larger lasts longer.",
            Dimension.TIME,
            14,
            range(3, 60),
            "assumption: pain in CRPS stayed lower for weeks after infusions of 4.2 days, and was no longer significantly so in"
                    + " week 12 (Sigtermans 2009, Pain 145:304); hyperalgesia by opioids itself was never followed");
    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(EFFECT, FADE);

    private final double effect;
    private final double decay;

    /**
     * Modulation with a fixed step.
     *
     * @param p values
     * @param dt step, days
     */
    public NmdaModulation(ParameterSet p, double dt) {
        effect = p.value(EFFECT);
        decay = Relaxation.decay(dt, p.value(FADE));
    }

    /**
     * What is left of a course after a step; what is next to nothing ends.
     *
     * @param block now, 0 to 1
     * @return 0 to 1
     */
    public double next(double block) {
        double left = block * decay;
        return left < 1e-6 ? 0 : left;
    }

    /**
     * The factor on the drive of sensitisation (Eq. 60).
     *
     * @param block by a course, 0 to 1
     * @param byOpioids by the opioids themselves, 0 to 1
     * @return (1 − η) of both, 0 to 1
     */
    public double factor(double block, double byOpioids) {
        return (1 - effect * block) * (1 - effect * byOpioids);
    }
}
