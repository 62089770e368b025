package org.setpoint.gui.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.setpoint.gui.inside.Timeline.Window;

/** Round numbers along an axis. */
final class Ticks {
    private static final double HOUR = 1 / 24.0;
    private static final double[] STEPS = {
        HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, 1, 2, 7, 14, 28, 50, 100, 200, 500, 1000, 2000, 5000
    };

    private Ticks() {}

    /** The one of 1, 2, 2.5 and 5 times a power of ten that is next above. */
    static double nice(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double lead = rough / power;
        double round =
                lead <= 1 + 1e-9 ? 1 : lead <= 2 + 1e-9 ? 2 : lead <= 2.5 + 1e-9 ? 2.5 : lead <= 5 + 1e-9 ? 5 : 10;
        return round * power;
    }

    /** Days between two ticks of time. */
    static double ofTime(Window window, int most) {
        for (double step : STEPS) {
            if (window.length() / step <= Math.max(1, most)) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    /** The ticks that are seen. */
    static List<Double> in(Window window, double step) {
        List<Double> all = new ArrayList<>();
        for (long i = (long) Math.ceil(window.from() / step - 1e-6); i * step <= window.to() + 1e-6; i++) {
            all.add(i * step);
        }
        return all;
    }

    /** For example {@code day 212} or {@code 06:00}. */
    static String say(double day, double step) {
        boolean midnight = Math.abs(day - Math.rint(day)) < 1e-6;
        if (midnight) {
            return String.format(Locale.ROOT, "day %,.0f", Math.rint(day) + 0.0);
        }
        return String.format(Locale.ROOT, "%02d:00", Math.round((day - Math.floor(day)) / HOUR));
    }
}
