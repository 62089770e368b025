package org.setpoint.simulation;

import java.util.Locale;

/** Amounts as people say them. */
final class Amounts {
    private Amounts() {}

    /** Whole numbers from ten on, one decimal below that. */
    static String say(double amount) {
        return amount >= 10 || amount == Math.rint(amount)
                ? String.format(Locale.ROOT, "%.0f", amount)
                : String.format(Locale.ROOT, "%.1f", amount);
    }
}
