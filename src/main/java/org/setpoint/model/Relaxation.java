package org.setpoint.model;

import net.jafama.StrictFastMath;

/**
 * The one numerical method of the body: every state relaxes to a target, y ← y_ss + (y − y_ss)·e^(−Δt/τ) (Eq. 1).
 * Stable at any step; with a fixed step the factor is computed once.
 */
public final class Relaxation {
    private Relaxation() {}

    /**
     * The factor e^(−Δt/τ) (Eq. 1).
     *
     * @param dt step, days
     * @param tau time constant, days, positive
     * @return between 0 and 1; a larger time constant brings it nearer to 1
     */
    public static double decay(double dt, double tau) {
        return StrictFastMath.exp(-dt / tau);
    }

    /**
     * One step toward a target (Eq. 1).
     *
     * @param y state now
     * @param target where it would settle
     * @param decay from {@link #decay}
     * @return state after the step
     */
    public static double toward(double y, double target, double decay) {
        return target + (y - target) * decay;
    }
}
