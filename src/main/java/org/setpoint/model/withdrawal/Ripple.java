package org.setpoint.model.withdrawal;

/**
 * Between two doses the stimulus ripples, and whatever counts only its excess over a threshold sees the ripple even where
 * the mean does not reach the threshold. This is the time average of the positive part of mean + a·sin (Eq. 12), so that
 * a daily step and an hourly step of the same equations agree.
 */
public final class Ripple {
    private Ripple() {}

    /**
     * Mean over a cycle of max(0, mean + amplitude·sin): for |m| &lt; a it is (√(a² − m²) − m·arccos(m/a))/π with m the
     * negative of the mean, here by a fit that is within 0.3 % of the amplitude of it.
     *
     * @param mean of the quantity
     * @param amplitude of its ripple, 0 or more
     * @return the mean of its positive part, never negative
     */
    public static double positivePart(double mean, double amplitude) {
        double excess = Math.max(0, mean);
        double m = Math.abs(mean);
        if (m >= amplitude) {
            return excess;
        }
        double r = m / amplitude;
        double rest = 1 - r;
        return excess + amplitude / Math.PI * rest * Math.sqrt(rest) * (1 - 0.0572 * r);
    }
}
