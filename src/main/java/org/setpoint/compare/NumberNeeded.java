package org.setpoint.compare;

import java.util.Locale;
import org.setpoint.ensemble.Interval;

/**
 * How many patients have to be under the other policy instead of the reference for one more of them to be spared an event
 * (number needed to treat to benefit, NNTB) or to have it (to harm, NNTH): one over the difference of risks. Where the interval
 * of the difference holds 0, that of the number runs from harm through infinity to benefit (Altman 1998, BMJ 317:1309).
 *
 * @param difference risk of an unwanted event under the other policy minus that under the reference, -1 to 1, with interval
 */
public record NumberNeeded(Interval difference) {
    /**
     * One over a difference of risks.
     *
     * @param risk difference
     * @return above 0; infinite where there is no difference
     */
    public static double of(double risk) {
        return 1 / Math.abs(risk);
    }

    /**
     * Benefit or harm?
     *
     * @param risk difference
     * @return {@code NNTB}, {@code NNTH}; empty where there is no difference
     */
    public static String kind(double risk) {
        return risk < 0 ? "NNTB" : risk > 0 ? "NNTH" : "";
    }

    /**
     * Does the interval hold no difference, so that the number's runs through infinity?
     *
     * @return true for an interval with 0 inside or at an end
     */
    public boolean throughInfinity() {
        return difference.low() <= 0 && difference.high() >= 0;
    }

    /**
     * In the form of Altman 1998.
     *
     * @return such as {@code NNTB 10 (5.3 to 120)} or {@code NNTB 25 (NNTH 50 to ∞ to NNTB 10)}
     */
    public String words() {
        double d = difference.value();
        if (Double.isNaN(d)) {
            return "unknown";
        }
        String number = d == 0 ? "∞" : kind(d) + " " + shown(of(d));
        double low = difference.low();
        double high = difference.high();
        if (Double.isNaN(low) || (low == 0 && high == 0)) {
            return number;
        }
        if (throughInfinity()) {
            String harm = high == 0 ? "" : kind(high) + " " + shown(of(high)) + " to ";
            String benefit = low == 0 ? "" : " to " + kind(low) + " " + shown(of(low));
            return number + " (" + harm + "∞" + benefit + ")";
        }
        double least = Math.min(of(low), of(high));
        double most = Math.max(of(low), of(high));
        return number + " (" + shown(least) + " to " + shown(most) + ")";
    }

    private static String shown(double n) {
        return n < 10 ? String.format(Locale.ROOT, "%.1f", n) : String.format(Locale.ROOT, "%,.0f", n);
    }
}
