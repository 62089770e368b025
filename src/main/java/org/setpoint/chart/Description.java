package org.setpoint.chart;

import java.util.Locale;
import java.util.stream.Collectors;
import org.setpoint.chart.CurveSpec.Mark;
import org.setpoint.chart.CurveSpec.Series;

/** What a chart shows, in a few sentences with numbers, for people who cannot see it. */
final class Description {
    private Description() {}

    static String of(CurveSpec spec) {
        Span span = Span.of(java.util.List.of(spec));
        TimeScale scale = TimeScale.of(span.length());
        String curves = spec.series().stream().map(s -> curve(spec, s)).collect(Collectors.joining("; "));
        String marks = spec.marks().stream().map(m -> said(m, scale)).collect(Collectors.joining(", "));
        return "Curves of " + spec.axis() + " from " + scale.say(span.from()) + " to " + scale.say(span.to()) + ", "
                + spec.centre().word() + ". " + curves + "."
                + (marks.isEmpty() ? "" : " Marked: " + marks + ".")
                + (spec.caption().isBlank() ? "" : " " + spec.caption());
    }

    static String said(Mark mark, TimeScale scale) {
        return mark.word() + " (" + scale.say(mark.day()) + ")";
    }

    private static String curve(CurveSpec spec, Series s) {
        double[] line = s.band().middle(spec.centre());
        return s.name() + ": first " + number(line[0], spec.measure()) + ", last "
                + number(line[line.length - 1], spec.measure());
    }

    private static String number(double v, Measure measure) {
        if (Double.isNaN(v)) {
            return "unknown";
        }
        return measure == Measure.SHARE
                ? String.format(Locale.ROOT, "%.1f %%", v * 100)
                : String.format(Locale.ROOT, Math.abs(v) < 1 ? "%.3f" : "%.1f", v);
    }
}
