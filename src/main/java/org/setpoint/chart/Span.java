package org.setpoint.chart;

import java.util.List;

/**
 * The stretch of time that curves share.
 *
 * @param from first day
 * @param to last day, after the first
 */
record Span(double from, double to) {
    static Span of(List<CurveSpec> specs) {
        double from = Double.MAX_VALUE;
        double to = -Double.MAX_VALUE;
        for (CurveSpec spec : specs) {
            for (CurveSpec.Series s : spec.series()) {
                double[] day = s.band().day();
                from = Math.min(from, day[0]);
                to = Math.max(to, day[day.length - 1]);
            }
        }
        return atLeast(from, to);
    }

    /** A stretch of some length even where there is only one point. */
    static Span atLeast(double from, double to) {
        return new Span(from, to > from ? to : from + 1);
    }

    /** The same stretch, up to the next tick where that is near, so that a run of 3 years ends at "36". */
    Span rounded(double step) {
        double next = Math.ceil(to / step - 1e-9) * step;
        return next - to < 0.01 * length() ? new Span(from, next) : this;
    }

    double length() {
        return to - from;
    }
}
