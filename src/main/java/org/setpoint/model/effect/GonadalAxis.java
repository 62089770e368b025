package org.setpoint.model.effect;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.model.Relaxation;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.unit.Dimension;

/** Sex hormones: opioids silence the axis over months, and it returns within weeks (Eq. 75). */
public final class GonadalAxis {
    /** Most. */
    public static final Parameter MOST = Parameter.assumed(
            "hypogonadism-most",
            "gM",
            "Share of men who are hypogonadal on a very large dose for good; 0 switches it off.",
            Dimension.FRACTION,
            1,
            range(0, 1),
            "assumption: no study of large doses finds a part that is spared");
    /** Dose. */
    public static final Parameter HALF = Parameter.calibrated(
            "hypogonadism-dose",
            "uG",
            "Dependence at which half of them are; a larger value makes it rarer.",
            Dimension.LEVEL,
            35,
            range(10, 100),
            "calibrated to finding W06 (de Vries 2020: 63 %, 55 to 70 %, of long-term users), taken as 60 MME/day, which is an assumption");
    /** Women. */
    public static final Parameter WOMEN = Parameter.assumed(
            "hypogonadism-women",
            "gW",
            "The same share in women, as a multiple of that in men.",
            Dimension.FOLD,
            0.6,
            range(0.2, 1),
            "assumption: 99.5 % of those studied were men (de Vries 2020); after the menopause there is less to lose");
    /** Onset. */
    public static final Parameter ONSET = Parameter.assumed(
            "hypogonadism-onset-time",
            "tauG+",
            "Time constant with which the axis falls silent.",
            Dimension.TIME,
            60,
            range(14, 180),
            "assumption: it is seen in long-term use; no study follows the first months");
    /** Return. */
    public static final Parameter RETURN = Parameter.assumed(
            "hypogonadism-return-time",
            "tauG-",
            "Time constant with which it returns.",
            Dimension.TIME,
            21,
            range(7, 90),
            "assumption: it returns within weeks after stopping");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(MOST, HALF, WOMEN, ONSET, RETURN);

    private final double most;
    private final double half;
    private final double women;
    private final double onset;
    private final double back;

    /**
     * The axis with the values of a set.
     *
     * @param p values
     * @param dt length of a step, days
     */
    public GonadalAxis(ParameterSet p, double dt) {
        most = p.value(MOST);
        half = p.value(HALF);
        women = p.value(WOMEN);
        onset = Relaxation.decay(dt, p.value(ONSET));
        back = Relaxation.decay(dt, p.value(RETURN));
    }

    /**
     * Suppression after a step (Eq. 75): dG/dt = (gM·B/(B + uG) − G)/τG±.
     *
     * @param suppression G, 0 to 1
     * @param dependence B, MME/d-eq
     * @return 0 none, 1 complete
     */
    public double next(double suppression, double dependence) {
        double target = most * dependence / (dependence + half);
        return target + (suppression - target) * (target > suppression ? onset : back);
    }

    /**
     * Suppression at which somebody becomes hypogonadal: the share G of men is, and gW of that in women.
     *
     * @param luck uniform between 0 and 1
     * @param woman or a man
     * @return G above which the person is; beyond 1 for those who never are
     */
    public double rank(double luck, boolean woman) {
        return woman ? luck / women : luck;
    }
}
