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
 * Looking for another prescriber within the district (Eq. 52): a patient asks a few practices in turn, and is taken on by
 * the first that has room and is willing; the readier to prescribe, the more willing.
 */
final class Search {
    /** Pace. */
    static final Parameter PACE = Parameter.assumed(
            "search-when-turned-away",
            "seek",
            "How often a patient whose prescriber gives opioids up looks for another one.",
            Dimension.HAZARD,
            4,
            range(0.5, 26),
            "assumption: a search every three months, while a taper gives time");
    /** Willingness. */
    static final Parameter WILLINGNESS = Parameter.published(
            "takes-on-patients",
            "will",
            "Chance that a prescriber of usual style takes on a patient who takes opioids; larger means shorter searches.",
            Dimension.FRACTION,
            0.42,
            range(0.2, 0.6),
            "of 194 Michigan clinics 41 % would not prescribe to a new patient on opioids and 17 % wanted to know more first (Lagisetty 2019, JAMA Netw Open 2:e196928)");
    /** Asked. */
    static final Parameter ASKED = Parameter.assumed(
            "practices-asked",
            "asked",
            "How many practices a patient asks in one search.",
            Dimension.NUMBER,
            3,
            range(1, 10),
            "assumption: after three refusals a patient gives up for now");

    /** Every parameter of this class. */
    static final List<Parameter> PARAMETERS = List.of(PACE, WILLINGNESS, ASKED);

    private final double pace;
    private final double willingness;
    private final int asked;

    Search(ParameterSet p) {
        pace = p.value(PACE);
        willingness = p.value(WILLINGNESS);
        asked = (int) Math.rint(p.value(ASKED));
    }

    /** Chance of having looked at least once in so many days. */
    double chance(double days, double ease) {
        return 1 - StrictFastMath.exp(-pace * ease * days / 365);
    }

    /** The practice that takes the patient on, a number within the district; -1 if none of those asked does. */
    int among(Prescribers all, int start, int practices, int own, Luck luck, long patient, int day) {
        int next = (int) (luck.uniform(patient, Purpose.TAKEN_ON, -1 - day) * practices);
        for (int k = 0, tried = 0; k < practices && tried < asked; k++) {
            int practice = (next + k) % practices;
            if (practice == own) {
                continue;
            }
            int agent = start + practice;
            tried++;
            if (all.hasRoom(agent)
                    && luck.uniform(patient, Purpose.TAKEN_ON, day * practices + practice)
                            < willingness * all.style[agent]) {
                return practice;
            }
        }
        return -1;
    }
}
