package org.setpoint.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Observed against predicted: published to the right, simulated upwards, equality as a line. */
public final class PairChart implements Picture {
    private static final int SIZE = 800;
    /** Decades from which only powers of ten are written along the axes. */
    private static final double SEVERAL = 2.5;

    private static final double ROOM = 58;
    private static final Shape ROUND = new Ellipse2D.Double(-4.2, -4.2, 8.4, 8.4);
    private static final Shape DIAMOND = new Polygon(new int[] {0, 5, 0, -5}, new int[] {-5, 0, 5, 0}, 4);

    private final PairSpec spec;
    private final ChartStyle style;

    /**
     * A chart.
     *
     * @param spec what it shows
     * @param style how it looks
     */
    public PairChart(PairSpec spec, ChartStyle style) {
        this.spec = spec;
        this.style = style;
    }

    @Override
    public int width() {
        return SIZE;
    }

    @Override
    public int height() {
        return SIZE;
    }

    @Override
    public String title() {
        return spec.title();
    }

    @Override
    public String description() {
        long agree = spec.pairs().stream().filter(PairSpec.Pair::agrees).count();
        List<String> off = spec.pairs().stream()
                .filter(p -> !p.agrees())
                .map(PairSpec.Pair::name)
                .toList();
        return "Simulated against published magnitudes of " + spec.pairs().size() + " findings, " + agree + " agree"
                + (off.isEmpty() ? "" : "; these do not: " + String.join(", ", off)) + ". " + spec.caption();
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area) {
        g2.setPaint(style.ground());
        g2.fill(area);
        double left = area.getX() + CurveChart.MARGIN;
        double right = area.getMaxX() - CurveChart.MARGIN;
        List<String> title = Words.wrap(g2, style.titleFont(), spec.title(), right - left, 1);
        double top = Words.draw(g2, style.titleFont(), style.text(), title, left, area.getY() + 6);
        List<String> caption = Words.wrap(g2, style.tickFont(), spec.caption(), right - left, 3);
        double foot = area.getMaxY() - 8 - caption.size() * Words.lineHeight(style.tickFont());
        Words.draw(g2, style.tickFont(), style.muted(), caption, left, foot);
        AxisSpace beside = new AxisSpace();
        beside.setLeft(ROOM);
        AxisSpace below = new AxisSpace();
        below.setBottom(ROOM);
        XYPlot plot = plot();
        plot.setFixedRangeAxisSpace(beside);
        plot.setFixedDomainAxisSpace(below);
        plot.draw(g2, new Rectangle2D.Double(left, top + 6, right - left - 6, foot - top - 12), null, null, null);
    }

    private XYPlot plot() {
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        for (int s = 0; s < 4; s++) {
            boolean agrees = s % 2 == 0;
            boolean filled = s >= 2;
            XYSeries series = new XYSeries(s, false, true);
            spec.pairs().stream()
                    .filter(p -> p.agrees() == agrees && p.filled() == filled)
                    .forEach(p -> series.add(p.published(), p.simulated()));
            data.addSeries(series);
            renderer.setSeriesPaint(s, agrees ? OkabeIto.BLUE : OkabeIto.VERMILLION);
            renderer.setSeriesShape(s, filled ? DIAMOND : ROUND);
            renderer.setSeriesShapesFilled(s, filled);
        }
        double low = spec.pairs().stream()
                .mapToDouble(p -> Math.min(p.published(), p.simulated()))
                .min()
                .orElseThrow();
        double high = spec.pairs().stream()
                .mapToDouble(p -> Math.max(p.published(), p.simulated()))
                .max()
                .orElseThrow();
        double from = low / 2;
        double until = high * 2;
        XYPlot plot = new XYPlot(data, axis("published", from, until), axis("simulated", from, until), renderer);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setDomainGridlinePaint(style.grid());
        plot.setRangeGridlinePaint(style.grid());
        line(plot, from, until, 1, style.text());
        line(plot, from, until, spec.fold(), style.muted());
        line(plot, from, until, 1 / spec.fold(), style.muted());
        spec.pairs().stream().filter(p -> !p.agrees()).forEach(p -> name(plot, p));
        return plot;
    }

    /** Beside the mark, on the side that is farther from the line, where there is room for it. */
    private void name(XYPlot plot, PairSpec.Pair p) {
        boolean above = p.simulated() > p.published();
        XYTextAnnotation name =
                new XYTextAnnotation(above ? p.name() + "  " : "  " + p.name(), p.published(), p.simulated());
        name.setFont(style.tickFont().deriveFont(11f));
        name.setPaint(style.readable(OkabeIto.VERMILLION));
        name.setTextAnchor(above ? TextAnchor.CENTER_RIGHT : TextAnchor.CENTER_LEFT);
        plot.addAnnotation(name);
    }

    private static void line(XYPlot plot, double from, double until, double factor, Color colour) {
        BasicStroke stroke = factor == 1 ? new BasicStroke(1.2f) : ChartStyle.dashed();
        double start = Math.max(from, from / factor);
        double end = Math.min(until, until / factor);
        plot.addAnnotation(new XYLineAnnotation(start, start * factor, end, end * factor, stroke, colour));
    }

    private LogAxis axis(String label, double from, double until) {
        LogAxis axis = new LogAxis(label);
        axis.setRange(from, until);
        boolean decades = Math.log10(until / from) > SEVERAL;
        axis.setTickUnit(new NumberTickUnit(decades ? 1 : Math.log10(2)));
        axis.setNumberFormatOverride(new PlainNumbers());
        axis.setLabelFont(style.labelFont());
        axis.setLabelPaint(style.text());
        axis.setTickLabelFont(style.tickFont());
        axis.setTickLabelPaint(style.text());
        axis.setMinorTickMarksVisible(false);
        axis.setAxisLinePaint(style.muted());
        return axis;
    }
}
