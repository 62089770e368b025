package org.setpoint.model.pharmacokinetics;

/**
 * A quantity that depends linearly on the state of a chain at the start of a step and on what is dosed during the step.
 *
 * @param depot1 weight of the first depot
 * @param depot2 weight of the second depot
 * @param plasma weight of plasma
 * @param effect weight of the effect site
 * @param dose weight of the amount dosed during the step
 */
public record LinearForm(double depot1, double depot2, double plasma, double effect, double dose) {
    /**
     * The quantity.
     *
     * @param g1 first depot, level·day
     * @param g2 second depot, level·day
     * @param x plasma, level
     * @param xe effect site, level
     * @param dosed amount during the step, level·day
     * @return its value
     */
    public double of(double g1, double g2, double x, double xe, double dosed) {
        return depot1 * g1 + depot2 * g2 + plasma * x + effect * xe + dose * dosed;
    }
}
