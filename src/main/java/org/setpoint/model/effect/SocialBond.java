package org.setpoint.model.effect;

import static org.setpoint.parameter.Parameter.range;

import java.util.List;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.unit.Dimension;

/** How much other people mean and how much is done with them (Eq. 72), 1 in a naive person without pain. */
public final class SocialBond {
    /** By tone. */
    public static final Parameter TONE = Parameter.assumed(
            "social-tone",
            "sT",
            "Share of social bonding that is carried by the body's own opioid tone.",
            Dimension.FRACTION,
            0.4,
            range(0, 0.8),
            "assumption: naltrexone lowers the feeling of social connection (Inagaki 2016, PMC4847702, for the direction); the drug does not stand in for the tone that company evokes");
    /** By pain. */
    public static final Parameter PAIN = Parameter.assumed(
            "social-pain",
            "sP",
            "Share of social bonding that a pain of 10 takes.",
            Dimension.FRACTION,
            0.4,
            range(0, 0.8),
            "assumption: people in pain withdraw; of the order of the interference of pain with social life");

    /** Every parameter of this class. */
    public static final List<Parameter> PARAMETERS = List.of(TONE, PAIN);

    private final double byTone;
    private final double byPain;

    /**
     * Social bonds with the values of a set.
     *
     * @param p values
     */
    public SocialBond(ParameterSet p) {
        byTone = p.value(TONE);
        byPain = p.value(PAIN);
    }

    /**
     * Social function (Eq. 72): (1 − sT·(1 − E))·(1 − sP·pain/10).
     *
     * @param tone E, share of naive
     * @param pain points, 0 to 10
     * @return 0 none, 1 as in a naive person without pain
     */
    public double strength(double tone, double pain) {
        return (1 - byTone * (1 - tone)) * (1 - byPain * pain / 10);
    }
}
