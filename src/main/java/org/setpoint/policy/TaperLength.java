package org.setpoint.policy;

/** How long a taper takes that goes as planned. */
public final class TaperLength {
    /** What is left below this share of a step is no step of its own, but the rounding of a product. */
    private static final double ROUNDING = 1e-9;

    private TaperLength() {}

    /**
     * From the first step, which is taken on the first day, to the last.
     *
     * @param steps needed, need not be whole
     * @param every days between steps
     * @return days, 0 or more
     */
    public static double days(double steps, double every) {
        return Math.max(0, Math.ceil(steps - ROUNDING) - 1) * every;
    }
}
