package org.setpoint.gui.inside;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.setpoint.chart.ChartStyle;
import org.setpoint.observation.BodyMoment;

/** The words above a trace: its name and unit, and for each line a sample of it, its name, its value at the cursor. */
final class TraceHead {
    private static final double SPACE = 14;

    private final ChartStyle style;
    private final Trace trace;
    private final List<Place> places = new ArrayList<>();
    private final double sample;
    private int rows = 1;

    private record Place(double x, int row) {}

    TraceHead(Graphics2D g2, ChartStyle style, Trace trace, boolean probed, double room) {
        this.style = style;
        this.trace = trace;
        sample = style.tickSize() * 2;
        double x = Text.width(g2, bold(), trace.label()) + Text.width(g2, small(), ", " + trace.unit()) + SPACE;
        for (Trace.Line line : trace.lines()) {
            String value = trace.longest(line);
            String longest = line.name() + " " + value + (probed ? " (else " + value + ")" : "");
            double width = sample + 4 + Text.width(g2, small(), longest);
            if (x + width > room && x > 0) {
                rows++;
                x = SPACE;
            }
            places.add(new Place(x, rows - 1));
            x += width + SPACE;
        }
    }

    double height() {
        return rows * Text.lineHeight(small());
    }

    private Font small() {
        return Text.small(style);
    }

    private Font bold() {
        return Text.bold(style);
    }

    void draw(Graphics2D g2, double left, double top, BodyMoment at, @Nullable BodyMoment without) {
        Text.draw(g2, bold(), style.text(), List.of(trace.label()), left, top);
        double behind = left + Text.width(g2, bold(), trace.label());
        Text.draw(g2, small(), style.muted(), List.of(", " + trace.unit()), behind, top);
        for (int i = 0; i < places.size(); i++) {
            Trace.Line line = trace.lines().get(i);
            double x = left + places.get(i).x();
            double y = top + places.get(i).row() * Text.lineHeight(small());
            g2.setPaint(TracePlot.colour(style, trace, i));
            g2.setStroke(TracePlot.stroke(style, trace, i));
            double middle = y + Text.lineHeight(small()) * 0.5;
            g2.draw(new Line2D.Double(x, middle, x + sample, middle));
            String words = line.name() + " " + line.say(at);
            if (without != null) {
                words += " (else " + line.say(without) + ")";
            }
            Text.draw(g2, small(), style.text(), List.of(words), x + sample + 4, y);
        }
    }
}
