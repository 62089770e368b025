package org.setpoint.gui.inside;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.setpoint.chart.ChartStyle;
import org.setpoint.gui.inside.Timeline.Window;
import org.setpoint.observation.BodyMoment;

/** One trace over time: its lines, its grid, the numbers at its left. */
final class TracePlot {
    private final ChartStyle style;
    private final Trace trace;
    private final NumberAxis time = new NumberAxis();
    private final NumberAxis value = new NumberAxis();
    private final YIntervalSeriesCollection lines = new YIntervalSeriesCollection();
    private final DeviationRenderer renderer = new DeviationRenderer(true, false);
    private final List<Folded> doses = new ArrayList<>();
    private final double step;

    TracePlot(ChartStyle style, Trace trace, Timeline timeline, Window window, double tick, double pixels) {
        this.style = style;
        this.trace = trace;
        double most = fill(timeline, window, pixels);
        Trace.Axis axis = trace.axis();
        double top = Math.min(axis.most(), Math.max(axis.reach(), axis.from() + (most - axis.from()) * 1.06));
        step = Ticks.nice((top - axis.from()) / 2);
        double upper = Math.min(axis.most(), Math.ceil(top / step - 1e-9) * step);
        value.setRange(axis.from(), upper);
        value.setTickUnit(new NumberTickUnit(step));
        time.setRange(window.from(), window.to());
        time.setTickUnit(new NumberTickUnit(tick));
        for (NumberAxis a : List.of(time, value)) {
            a.setTickLabelsVisible(false);
            a.setTickMarksVisible(false);
            a.setAxisLinePaint(style.muted());
        }
    }

    /** Adds the lines, what is behind first; returns the highest value. */
    private double fill(Timeline timeline, Window window, double pixels) {
        double most = 0;
        List<Trace.Line> all = trace.lines();
        if (timeline.probe() != null) {
            for (Trace.Line line : all) {
                List<BodyMoment> without = timeline.from(timeline.probe().without());
                most = Math.max(
                        most, add(Folded.of(without, line.reader(), window, pixels), style.baseline(), behind()));
            }
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            List<BodyMoment> lived = timeline.life().moments();
            Folded folded = Folded.of(lived, all.get(i).reader(), window, pixels);
            most = Math.max(most, add(folded, colour(style, trace, i), stroke(style, trace, i)));
            if (timeline.probe() != null) {
                List<BodyMoment> with = timeline.from(timeline.probe().with());
                folded = Folded.of(with, all.get(i).reader(), window, pixels);
                most = Math.max(most, add(folded, colour(style, trace, i), stroke(style, trace, i)));
            }
        }
        return most;
    }

    private double add(Folded folded, Color colour, BasicStroke stroke) {
        if (trace == Trace.DOSE) {
            doses.add(folded);
            return folded.highest();
        }
        int n = lines.getSeriesCount();
        YIntervalSeries series = new YIntervalSeries(n, false, true);
        for (int i = 0; i < folded.day().length; i++) {
            series.add(folded.day()[i], folded.mean()[i], folded.low()[i], folded.high()[i]);
        }
        lines.addSeries(series);
        renderer.setSeriesPaint(n, colour);
        renderer.setSeriesFillPaint(n, colour);
        renderer.setSeriesStroke(n, stroke);
        return folded.highest();
    }

    /** The second line of a trace is dashed and has another colour; a twin is grey. */
    static Color colour(ChartStyle style, Trace trace, int line) {
        return trace == Trace.PAIN && line == 1 ? style.baseline() : style.colour(line);
    }

    static BasicStroke stroke(ChartStyle style, Trace trace, int line) {
        float width = style.lineWidth() * 0.75f;
        return line == 0
                ? new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke(
                        width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {3 * width, 2 * width}, 0);
    }

    private BasicStroke behind() {
        float width = style.lineWidth() * 0.7f;
        return new BasicStroke(
                width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {width, 1.5f * width}, 0);
    }

    /** Draws into the rectangle inside the axes. */
    void draw(Graphics2D g2, Rectangle2D data) {
        XYPlot plot = new XYPlot(lines, time, value, renderer);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setDomainGridlinePaint(style.grid());
        plot.setRangeGridlinePaint(style.grid());
        plot.setDomainGridlineStroke(new BasicStroke(1));
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setFixedDomainAxisSpace(new AxisSpace());
        plot.setFixedRangeAxisSpace(new AxisSpace());
        renderer.setAlpha(style.narrowAlpha());
        renderer.setDrawSeriesLineAsPath(true);
        plot.draw(g2, data, null, null, null);
        doses(g2, data);
        numbers(g2, data);
    }

    private void doses(Graphics2D g2, Rectangle2D data) {
        double foot = data.getMaxY();
        for (int n = 0; n < doses.size(); n++) {
            boolean without = doses.size() > 1 && n == 0;
            g2.setPaint(without ? style.baseline() : style.colour(0));
            g2.setStroke(without ? behind() : new BasicStroke(style.lineWidth()));
            Folded f = doses.get(n);
            for (int i = 0; i < f.day().length; i++) {
                double x = time.valueToJava2D(f.day()[i], data, RectangleEdge.BOTTOM);
                if (f.high()[i] > 0 && x >= data.getMinX() - 1 && x <= data.getMaxX() + 1) {
                    g2.draw(new Line2D.Double(x, foot, x, value.valueToJava2D(f.high()[i], data, RectangleEdge.LEFT)));
                }
            }
        }
    }

    private void numbers(Graphics2D g2, Rectangle2D data) {
        double line = Text.lineHeight(Text.small(style));
        double last = Double.MAX_VALUE;
        for (double v : values()) {
            double y = value.valueToJava2D(v, data, RectangleEdge.LEFT) - line * 0.5;
            if (last - y >= line * 0.9) {
                Text.drawRight(g2, Text.small(style), style.text(), say(v), data.getX() - 5, y);
                last = y;
            }
        }
    }

    private List<Double> values() {
        List<Double> values = new ArrayList<>();
        double from = value.getLowerBound();
        values.add(from);
        for (double v = (Math.floor(from / step) + 1) * step; v <= value.getUpperBound() + step * 1e-6; v += step) {
            values.add(v);
        }
        return values;
    }

    private String say(double v) {
        double shown = v * trace.axis().shown();
        String words =
                Math.abs(shown - Math.rint(shown)) < 1e-6 || step * trace.axis().shown() >= 1
                        ? String.format(Locale.ROOT, "%,.0f", shown)
                        : String.format(Locale.ROOT, step * trace.axis().shown() < 0.1 ? "%.2f" : "%.1f", shown);
        return trace.axis().shown() == 100 ? words + "\u00a0%" : words;
    }

    /** Room that its numbers need at the left. */
    double gutter(Graphics2D g2) {
        return values().stream()
                        .mapToDouble(v -> Text.width(g2, Text.small(style), say(v)))
                        .max()
                        .orElse(0)
                + 8;
    }
}
