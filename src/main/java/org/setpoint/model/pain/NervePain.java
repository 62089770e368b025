package org.setpoint.model.pain;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.model.Relaxation;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.unit.Dimension;

/**
 * Opioids prolong neuropathic pain (Eq. 66): glia primed by nerve injury answer them with inflammation. In rats five days of
 * morphine doubled the duration of allodynia (Grace 2016). Here exposure keeps a part of nerve pain going that would have
 * eased, and lets go of it slowly.
 */
public final class NervePain {
    /** Size. */
    public static final Parameter SIZE = Parameter.assumed(
            "neuropathic-prolonged-pain",
            "pG",
            "Pain that high exposure keeps going in neuropathic pain.",
            Dimension.POINTS,
            0.6,
            range(0, 2),
            "assumption: in rats duration doubled (Grace et al., PNAS 2016;113:E3441); no size is known in people");
    /** Half dose. */
    public static final Parameter HALF_DOSE = Parameter.assumed(
            "neuropathic-prolonged-half-dose",
            "sG",
            "Adaptation at which half of it is kept; larger spares low doses.",
            Dimension.LEVEL,
            40,
            range(10, 150),
            "assumption: usual doses must matter if anything does");
    /** Time. */
    public static final Parameter TIME = Parameter.assumed(
            "neuropathic-prolonged-time",
            "tauG",
            "Time constant with which it comes and goes.",
            Dimension.TIME,
            120,
            range(30, 400),
            "assumption: months after morphine had ceased in rats (Grace 2016)");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(SIZE, HALF_DOSE, TIME);

    private final double size;
    private final double half;
    private final double keep;

    /**
     * With a fixed step.
     *
     * @param p values
     * @param dt step, days
     */
    public NervePain(ParameterSet p, double dt) {
        size = p.value(SIZE);
        half = p.value(HALF_DOSE);
        keep = Relaxation.decay(dt, p.value(TIME));
    }

    /**
     * One step (Eq. 66).
     *
     * @param kept pain that is kept going now, points
     * @param adaptation B, MME/d-eq
     * @return after the step, points
     */
    public double next(double kept, double adaptation) {
        return Relaxation.toward(kept, size * adaptation / (adaptation + half), keep);
    }
}
