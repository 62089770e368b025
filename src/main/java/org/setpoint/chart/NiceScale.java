package org.setpoint.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * A vertical axis whose ticks are round numbers, and its ends too where that wastes little room.
 *
 * @param lower end of the axis, in the unit of the values
 * @param upper end of the axis, in the unit of the values
 * @param step between ticks, in the unit of the values
 * @param format how a tick is written
 */
public record NiceScale(double lower, double upper, double step, DecimalFormat format) {
    private static final double WASTE = 0.18;

    /**
     * Fits an axis around values.
     *
     * @param low smallest value; NaN if there is none
     * @param high largest value; NaN if there is none
     * @param measure of what kind they are
     * @param ticks about how many intervals are wanted
     * @return an axis that holds both
     */
    public static NiceScale around(double low, double high, Measure measure, int ticks) {
        double from = Double.isFinite(low) ? low : 0;
        double to = Double.isFinite(high) ? high : from;
        if (measure != Measure.FREE) {
            from = Math.min(0, from);
            to = Math.max(0, to);
        }
        if (to - from < 1e-9 * Math.max(Math.abs(to), Math.abs(from)) || to == from) {
            double widen = measure == Measure.SHARE ? 0.01 : to == 0 ? 1 : Math.abs(to) * 0.1;
            from = measure == Measure.FREE ? from - widen : from;
            to += widen;
        }
        double step = roundStep((to - from) / ticks);
        double room = 0.04 * (to - from);
        double lower = from == 0 ? 0 : end(Math.floor(from / step + 1e-9) * step, from - room, WASTE * (to - from));
        double upper = to == 0 ? 0 : end(Math.ceil(to / step - 1e-9) * step, to + room, WASTE * (to - from));
        return new NiceScale(lower, upper, step, format(step, measure));
    }

    /** The round number, unless it would leave too much of the axis empty. */
    private static double end(double round, double close, double most) {
        return Math.abs(round - close) > most ? close : round;
    }

    /** The one of 1, 2 and 5 times a power of ten that is nearest to the rough step in proportion. */
    private static double roundStep(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double lead = rough / power;
        double round = lead < Math.sqrt(2) ? 1 : lead < Math.sqrt(10) ? 2 : lead < Math.sqrt(50) ? 5 : 10;
        return round * power;
    }

    private static DecimalFormat format(double step, Measure measure) {
        double shown = measure == Measure.SHARE ? step * 100 : step;
        int decimals = 0;
        while (decimals < 8 && Math.abs(shown - Math.rint(shown)) > 1e-6 * shown) {
            shown *= 10;
            decimals++;
        }
        String pattern = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
        DecimalFormat format = new DecimalFormat(pattern + (measure == Measure.SHARE ? "'\u2009%'" : ""), symbols());
        if (measure == Measure.SHARE) {
            format.setMultiplier(100);
        }
        return format;
    }

    static DecimalFormatSymbols symbols() {
        return DecimalFormatSymbols.getInstance(Locale.ROOT);
    }
}
