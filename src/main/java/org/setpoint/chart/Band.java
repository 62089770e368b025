package org.setpoint.chart;

import java.util.Arrays;

/**
 * One outcome over time: its mean and five quantiles on every recorded day. NaN means unknown; a line or a band is
 * interrupted there.
 *
 * @param day days since the start of the run, strictly increasing, at least one
 * @param mean mean on that day, in the unit of the curve
 * @param q05 quantile 0.05, in the unit of the curve
 * @param q25 quantile 0.25
 * @param q50 median
 * @param q75 quantile 0.75
 * @param q95 quantile 0.95
 */
@SuppressWarnings("ArrayRecordComponent") // ten years of days times seven numbers: boxes would cost more than they help
public record Band(double[] day, double[] mean, double[] q05, double[] q25, double[] q50, double[] q75, double[] q95) {
    /** Copies the arrays; refuses unequal lengths, no day at all, and days that do not increase. */
    public Band {
        day = day.clone();
        mean = ofLength(day.length, mean, "mean");
        q05 = ofLength(day.length, q05, "q05");
        q25 = ofLength(day.length, q25, "q25");
        q50 = ofLength(day.length, q50, "q50");
        q75 = ofLength(day.length, q75, "q75");
        q95 = ofLength(day.length, q95, "q95");
        increasing(day, "day");
    }

    /**
     * A single line without bands.
     *
     * @param day days since the start of the run, strictly increasing
     * @param value value on that day
     * @return a band whose mean and median are the line and whose other quantiles are unknown
     */
    public static Band line(double[] day, double[] value) {
        double[] unknown = new double[day.length];
        Arrays.fill(unknown, Double.NaN);
        return new Band(day, value, unknown, unknown, value, unknown, unknown);
    }

    /**
     * The same values as steps: what is recorded on a day holds since the day before it in the record, as a dose that is
     * changed at a visit does.
     *
     * @return a band with up to twice as many points
     */
    public Band stepped() {
        int n = day.length;
        double[] at = new double[2 * n - 1];
        int[] from = new int[2 * n - 1];
        for (int i = 0; i < n; i++) {
            at[2 * i] = day[i];
            from[2 * i] = i;
            if (i + 1 < n) {
                at[2 * i + 1] = day[i] + (day[i + 1] - day[i]) * 1e-3;
                from[2 * i + 1] = i + 1;
            }
        }
        return new Band(
                at,
                Thinning.pick(mean, from),
                Thinning.pick(q05, from),
                Thinning.pick(q25, from),
                Thinning.pick(q50, from),
                Thinning.pick(q75, from),
                Thinning.pick(q95, from));
    }

    /**
     * The line in the middle.
     *
     * @param centre which of the two
     * @return the mean or the median on every day
     */
    double[] middle(Centre centre) {
        return centre == Centre.MEAN ? mean : q50;
    }

    static void increasing(double[] time, String name) {
        if (time.length == 0) {
            throw new IllegalArgumentException(name + " is empty; a curve needs at least one point");
        }
        for (int i = 0; i < time.length; i++) {
            if (!Double.isFinite(time[i]) || (i > 0 && !(time[i] > time[i - 1]))) {
                throw new IllegalArgumentException(name + " must be finite and increase strictly, was " + time[i]
                        + " at position " + i + (i > 0 ? " after " + time[i - 1] : ""));
            }
        }
    }

    static double[] ofLength(int length, double[] values, String name) {
        if (values.length != length) {
            throw new IllegalArgumentException(name + " has " + values.length + " values where the time has " + length);
        }
        return values.clone();
    }
}
