package org.setpoint.practice;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import net.jafama.StrictFastMath;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;
import org.setpoint.unit.Dimension;

/** How prescribers differ (Eq. 50): style, sternness and room, drawn once and keyed by the prescriber's own number. */
public final class Attitude {
    /** Style. */
    public static final Parameter STYLE_SD = Parameter.calibrated(
            "prescriber-style-sd",
            "sdStyle",
            "SD of the logarithm of how readily prescribers prescribe opioids; larger means a longer tail of high doses.",
            Dimension.NUMBER,
            0.8,
            range(0, 1.5),
            "calibrated to findings H30 and H32 (all prescribers alike halve the share that ever reaches 200 MME/day)");
    /** Sternness. */
    public static final Parameter STERNNESS_SD = Parameter.assumed(
            "prescriber-sternness-sd",
            "sdStern",
            "SD of the logarithm of how strictly prescribers answer aberrance and high doses.",
            Dimension.NUMBER,
            0.5,
            range(0, 1.2),
            "assumption: half as strict and twice as strict are both common");

    /** Every parameter of this class. */
    static final List<Parameter> PARAMETERS = List.of(STYLE_SD, STERNNESS_SD);

    private static final int STYLE = 0;
    private static final int STERNNESS = 1;
    private static final int ROOM = 2;

    private final Luck luck;
    private final double styleSd;
    private final double sternnessSd;

    Attitude(ParameterSet p, Luck luck) {
        this.luck = luck;
        styleSd = p.value(STYLE_SD);
        sternnessSd = p.value(STERNNESS_SD);
    }

    /** The number by which a prescriber's luck is keyed: never a patient's. */
    static long key(long prescriber) {
        return -1 - prescriber;
    }

    /** Mean 1 over prescribers. */
    double style(long prescriber) {
        return meanOne(styleSd, luck.normal(key(prescriber), Purpose.PRESCRIBER, STYLE));
    }

    /** Mean 1 over prescribers. */
    double sternness(long prescriber) {
        return meanOne(sternnessSd, luck.normal(key(prescriber), Purpose.PRESCRIBER, STERNNESS));
    }

    /** Patients beyond the first panel: evenly spread from none to twice the mean. */
    int room(long prescriber, int panel, double mean) {
        return (int) Math.rint(2 * mean * panel * luck.uniform(key(prescriber), Purpose.PRESCRIBER, ROOM));
    }

    private static double meanOne(double sd, double z) {
        return StrictFastMath.exp(sd * z - sd * sd / 2);
    }
}
