package org.setpoint.model.body;

import org.setpoint.model.effect.Constipation;
import org.setpoint.model.effect.Interference;
import org.setpoint.model.effect.Reward;
import org.setpoint.model.effect.Sedation;
import org.setpoint.model.effect.SocialBond;
import org.setpoint.parameter.ParameterSet;

/** How people live with what their bodies do: function, reward, other people, side effects. Reading changes nothing. */
public final class FunctionReadOut {
    private final Interference interference;
    private final Reward reward;
    private final SocialBond bond;
    private final Constipation constipation;
    private final Sedation sedation;
    private final double[] stimulus;
    private final double[] adaptation;
    private final double[] tone;
    private final double[] addiction;
    private final double[] benzodiazepine;

    /**
     * Read-outs of a population.
     *
     * @param p values of the model's parameters
     * @param b whose bodies
     */
    public FunctionReadOut(ParameterSet p, Bodies b) {
        interference = new Interference(p);
        reward = new Reward(p);
        bond = new SocialBond(p);
        constipation = new Constipation(p);
        sedation = new Sedation(p);
        stimulus = b.of(Signal.STIMULUS);
        adaptation = b.of(State.ADAPTATION);
        tone = b.of(State.TONE);
        addiction = b.of(State.ADDICTION);
        benzodiazepine = b.of(Signal.BENZODIAZEPINE);
    }

    /**
     * Function (Eq. 70).
     *
     * @param i row
     * @param pain points
     * @param mood 0 to 10
     * @param sturdiness rank of the person against constipation, 0 to 1
     * @return 0 to 10
     */
    public double function(int i, double pain, double mood, double sturdiness) {
        return interference.function(pain, mood, constipated(i, sturdiness), sedation(i));
    }

    /**
     * Response to reward (Eq. 71).
     *
     * @param i row
     * @param hedonic from {@link ReadOut#hedonic}
     * @param pain points
     * @return 0 to 1
     */
    public double reward(int i, double hedonic, double pain) {
        return reward.response(hedonic, pain, addiction[i]);
    }

    /**
     * Social function (Eq. 72).
     *
     * @param i row
     * @param pain points
     * @return 0 to 1
     */
    public double social(int i, double pain) {
        return bond.strength(tone[i], pain);
    }

    /**
     * Constipated (Eq. 73)?
     *
     * @param i row
     * @param sturdiness rank of the person, 0 to 1
     * @return true or false
     */
    public boolean constipated(int i, double sturdiness) {
        return constipation.present(stimulus[i], sturdiness);
    }

    /**
     * Sedation (Eq. 74).
     *
     * @param i row
     * @return 0 to 1
     */
    public double sedation(int i) {
        return sedation.depth(stimulus[i], adaptation[i], benzodiazepine[i] > 0);
    }
}
