package org.setpoint.gui.inside;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.setpoint.chart.ChartStyle;
import org.setpoint.gui.inside.Timeline.Window;
import org.setpoint.observation.BodyMoment;
import org.setpoint.observation.Event;

/** All traces below each other in a given width: where each lies, and how it is drawn. */
final class TraceLayout {
    private static final List<Trace> TRACES = List.of(Trace.values());
    private static final double GAP = 5;
    private static final double MARGIN = 10;

    private final ChartStyle style;
    private final Timeline timeline;
    private final Window window;
    private final double width;
    private final double gutter;
    private final double tick;
    private final List<TracePlot> plots = new ArrayList<>();
    private final List<TraceHead> heads = new ArrayList<>();

    TraceLayout(Graphics2D g2, ChartStyle style, Timeline timeline, Window window, double width) {
        this.style = style;
        this.timeline = timeline;
        this.window = window;
        this.width = width;
        double widest = Text.width(g2, Text.small(style), "day 0,000") * 1.25;
        tick = Ticks.ofTime(window, (int) (width * 0.85 / widest));
        double most = 0;
        for (Trace trace : TRACES) {
            TracePlot plot = new TracePlot(style, trace, timeline, window, tick, width);
            plots.add(plot);
            most = Math.max(most, plot.gutter(g2));
        }
        gutter = most + MARGIN;
        for (Trace trace : TRACES) {
            heads.add(new TraceHead(g2, style, trace, timeline.probe() != null, width - gutter - MARGIN));
        }
    }

    Window window() {
        return window;
    }

    /** Least height of all traces, without the strips above and below. */
    double leastHeight() {
        return heights() + plots.size() * Text.lineHeight(Text.small(style)) * 2.3;
    }

    /** Height of all words and gaps. */
    private double heights() {
        return heads.stream().mapToDouble(TraceHead::height).sum() + plots.size() * (GAP + 6);
    }

    /** The rectangle of a trace inside its axes. */
    Rectangle2D data(int row, Rectangle2D area) {
        double each = (area.getHeight() - heights()) / plots.size();
        double y = area.getY();
        for (int i = 0; i < row; i++) {
            y += heads.get(i).height() + each + GAP + 6;
        }
        return new Rectangle2D.Double(
                area.getX() + gutter, y + heads.get(row).height() + 3, width - gutter - MARGIN, Math.max(4, each));
    }

    /** The trace at a height; the last one below all. */
    Trace traceAt(double y, Rectangle2D area) {
        int row = 0;
        while (row < TRACES.size() - 1 && y >= data(row, area).getMaxY() + GAP * 0.5) {
            row++;
        }
        return TRACES.get(row);
    }

    double x(double day) {
        return gutter + (day - window.from()) / window.length() * (width - gutter - MARGIN);
    }

    double day(double x) {
        return window.from() + (x - gutter) / (width - gutter - MARGIN) * window.length();
    }

    /** Draws everything that does not move with the cursor. */
    void drawPlots(Graphics2D g2, Rectangle2D area) {
        if (timeline.probe() != null) {
            Color tint = SynapsePainter.mix(style.ground(), style.colour(4), 0.13f);
            double from = Math.max(x(window.from()), x(timeline.now()));
            for (int i = 0; i < plots.size(); i++) {
                Rectangle2D data = data(i, area);
                g2.setPaint(tint);
                g2.fill(new Rectangle2D.Double(from, data.getY(), data.getMaxX() - from, data.getHeight()));
            }
        }
        for (int i = 0; i < plots.size(); i++) {
            plots.get(i).draw(g2, data(i, area));
        }
        g2.setPaint(style.muted());
        g2.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2, 3}, 0));
        for (Event e : seen()) {
            if (Marks.matters(e) || window.length() <= 4) {
                line(g2, e.day(), area);
            }
        }
        if (timeline.probe() != null) {
            g2.setPaint(style.text());
            g2.setStroke(new BasicStroke(1.6f));
            line(g2, timeline.now(), area);
        }
    }

    private void line(Graphics2D g2, double day, Rectangle2D area) {
        if (window.holds(day)) {
            double x = area.getX() + x(day);
            for (int i = 0; i < plots.size(); i++) {
                Rectangle2D data = data(i, area);
                g2.draw(new Line2D.Double(x, data.getMinY(), x, data.getMaxY()));
            }
        }
    }

    private List<Event> seen() {
        return timeline.life().events().stream()
                .filter(e -> window.holds(e.day()))
                .toList();
    }

    /** Draws the heads with the values at the cursor, and the cursor. */
    void drawCursor(Graphics2D g2, Rectangle2D area, double cursor) {
        BodyMoment at = timeline.at(cursor);
        @Nullable BodyMoment without = timeline.without(cursor);
        for (int i = 0; i < heads.size(); i++) {
            Rectangle2D data = data(i, area);
            heads.get(i).draw(g2, data.getX(), data.getY() - 3 - heads.get(i).height(), at, without);
        }
        g2.setPaint(style.readable(style.colour(4)));
        g2.setStroke(new BasicStroke(Math.max(1.5f, style.lineWidth() * 0.6f)));
        line(g2, cursor, area);
    }

    /** Rows of words of events: fewer where there is little room. */
    private int markRows() {
        return markRows(style, width);
    }

    static int markRows(ChartStyle style, double width) {
        return width > style.tickSize() * 40 ? 2 : 1;
    }

    /** Draws the strip of events. */
    void drawMarks(Graphics2D g2, Rectangle2D strip) {
        Rectangle2D inner = new Rectangle2D.Double(
                strip.getX() + MARGIN, strip.getY(), strip.getWidth() - 2 * MARGIN, strip.getHeight());
        List<Marks.Word> first = timeline.probe() == null
                ? List.of()
                : List.of(new Marks.Word("what if → (dotted grey: without it)", strip.getX() + x(timeline.now())));
        new Marks(style, markRows(), day -> strip.getX() + x(day)).draw(g2, inner, seen(), first);
    }

    /** Draws the time axis. */
    void drawTime(Graphics2D g2, Rectangle2D strip, double cursor) {
        double last = -1e9;
        for (double day : Ticks.in(window, tick)) {
            String word = Ticks.say(day, tick);
            double half = Text.width(g2, Text.small(style), word) / 2;
            double x = Math.min(strip.getX() + x(day), strip.getMaxX() - half - 2);
            if (x - half > last + 6) {
                Text.draw(g2, Text.small(style), style.text(), List.of(word), x - half, strip.getY() + 2);
                last = x + half;
            }
        }
        if (window.holds(cursor)) {
            g2.setPaint(style.readable(style.colour(4)));
            double x = strip.getX() + x(cursor);
            g2.setStroke(new BasicStroke(3));
            g2.draw(new Line2D.Double(x, strip.getY(), x, strip.getY() + 4));
        }
    }

    static double timeHeight(ChartStyle style) {
        return Text.lineHeight(Text.small(style)) + 5;
    }
}
