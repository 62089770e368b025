package org.setpoint.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of hours over many weeks, folded by day: the mean of each day and a band from its lowest to its highest value.
 * Drawn as a line it would be a solid block, for every dose is a peak narrower than a pixel.
 */
final class DailySwing {
    /** Below this length, in days, single doses can still be told apart. */
    private static final double LONG = 21;

    private static final double POINTS_A_DAY = 3;

    private DailySwing() {}

    static boolean suits(double[] day) {
        double span = day[day.length - 1] - day[0];
        return span > LONG && day.length > POINTS_A_DAY * span;
    }

    /**
     * Folds.
     *
     * @param day days since the start of the run, strictly increasing
     * @param value one for each time; unknown values are left out
     * @return mean as mean and median, lowest as every low and highest as every high quantile of the day
     */
    static Band fold(double[] day, double[] value) {
        List<double[]> days = new ArrayList<>();
        int from = 0;
        while (from < day.length) {
            double start = Math.floor(day[from]);
            double low = Double.NaN;
            double high = Double.NaN;
            double sum = 0;
            int known = 0;
            int to = from;
            for (; to < day.length && day[to] < start + 1; to++) {
                if (!Double.isNaN(value[to])) {
                    low = known == 0 ? value[to] : Math.min(low, value[to]);
                    high = known == 0 ? value[to] : Math.max(high, value[to]);
                    sum += value[to];
                    known++;
                }
            }
            days.add(new double[] {start, known == 0 ? Double.NaN : sum / known, low, high});
            from = to;
        }
        double[] mean = column(days, 1);
        double[] low = column(days, 2);
        double[] high = column(days, 3);
        return new Band(column(days, 0), mean, low, low, mean, high, high);
    }

    private static double[] column(List<double[]> rows, int n) {
        return rows.stream().mapToDouble(row -> row[n]).toArray();
    }
}
