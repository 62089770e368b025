package org.setpoint.ensemble;

import org.setpoint.observation.Distribution;

/**
 * What the mean curve of an outcome in one replicate comes down to; NaN where nobody counts.
 *
 * @param end mean over patients on the last day
 * @param average over the run by the trapezoidal rule, over the stretches where somebody counts
 * @param highest of all recorded days
 */
public record Course(double end, double average, double highest) {
    static Course of(int[] days, Distribution[][] curves, int outcome) {
        double area = 0;
        double time = 0;
        double most = Double.NaN;
        for (int t = 0; t < days.length; t++) {
            double b = curves[t][outcome].mean();
            most = Double.isNaN(most) || b > most ? b : most;
            double a = t == 0 ? Double.NaN : curves[t - 1][outcome].mean();
            if (!Double.isNaN(a) && !Double.isNaN(b)) {
                area += (a + b) / 2 * (days[t] - days[t - 1]);
                time += days[t] - days[t - 1];
            }
        }
        double end = curves[days.length - 1][outcome].mean();
        return new Course(end, time > 0 ? area / time : Double.NaN, most);
    }
}
