package org.setpoint.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** The right side of a forest: what lies beyond the axis stands at its end as an arrow. */
final class ForestGrid {
    private static final double ROOM = 60;
    private static final Shape ROUND = new Ellipse2D.Double(-4.2, -4.2, 8.4, 8.4);
    private static final Shape DIAMOND = new Polygon(new int[] {0, 5, 0, -5}, new int[] {-5, 0, 5, 0}, 4);
    private static final Shape RIGHT = new Polygon(new int[] {6, -4, -4}, new int[] {0, -5, 5}, 3);
    private static final Shape LEFT = new Polygon(new int[] {-6, 4, 4}, new int[] {0, -5, 5}, 3);

    private final XYIntervalSeriesCollection ours = new XYIntervalSeriesCollection();
    private final XYIntervalSeriesCollection sampled = new XYIntervalSeriesCollection();
    private final XYErrorRenderer marks = renderer(2.6f, 0);
    private final XYErrorRenderer pale = renderer(1.4f, 5);
    private final XYPlot plot;
    private final ForestSpec.Axis axis;

    ForestGrid(ChartStyle style, List<ForestSpec.Row> rows, ForestSpec.Axis axis) {
        this.axis = axis;
        for (int i = 0; i < rows.size(); i++) {
            add(rows.get(i), i, i + 0.5);
        }
        plot = new XYPlot(ours, across(style), down(rows.size()), marks);
        plot.setDataset(1, sampled);
        plot.setRenderer(1, pale);
        NumberAxis above = across(style);
        plot.setDomainAxis(1, above);
        plot.setDomainAxisLocation(1, AxisLocation.TOP_OR_LEFT);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setDomainGridlinePaint(style.grid());
        plot.setDomainGridlineStroke(new BasicStroke(1));
        plot.setRangeGridlinesVisible(false);
        plot.setDomainZeroBaselineVisible(true);
        plot.setDomainZeroBaselinePaint(style.muted());
        if (axis.shaded() > 0) {
            IntervalMarker agrees =
                    new IntervalMarker(-axis.shaded(), axis.shaded(), ChartStyle.translucent(OkabeIto.GREEN, 1));
            agrees.setAlpha(0.14f);
            plot.addDomainMarker(agrees, Layer.BACKGROUND);
        }
    }

    void draw(Graphics2D g2, Rectangle2D data) {
        AxisSpace left = new AxisSpace();
        left.setLeft(ROOM);
        AxisSpace around = new AxisSpace();
        around.setBottom(ROOM);
        around.setTop(ROOM);
        plot.setFixedRangeAxisSpace(left);
        plot.setFixedDomainAxisSpace(around);
        Rectangle2D whole = new Rectangle2D.Double(
                data.getX() - ROOM, data.getY() - ROOM, data.getWidth() + ROOM, data.getHeight() + 2 * ROOM);
        plot.draw(g2, whole, null, null, null);
    }

    /** Ours lies upon what studies of the published size would find, which is pale. */
    private void add(ForestSpec.Row row, int i, double y) {
        Color colour = row.agrees() ? OkabeIto.BLUE : OkabeIto.VERMILLION;
        double at = Double.isNaN(row.distance()) ? 0 : clip(row.distance());
        XYIntervalSeries wide = new XYIntervalSeries(i);
        if (!Double.isNaN(row.sampledLow()) && !Double.isNaN(row.sampledHigh())) {
            wide.add(at, clip(row.sampledLow()), clip(row.sampledHigh()), y, y, y);
        }
        sampled.addSeries(wide);
        pale.setSeriesShapesVisible(i, false);
        pale.setSeriesPaint(i, ChartStyle.translucent(colour, 0.5f));
        XYIntervalSeries narrow = new XYIntervalSeries(i);
        boolean known = !Double.isNaN(row.low()) && !Double.isNaN(row.high());
        narrow.add(at, known ? clip(row.low()) : at, known ? clip(row.high()) : at, y, y, y);
        ours.addSeries(narrow);
        boolean beyond = Math.abs(row.distance()) > axis.end();
        marks.setSeriesShape(i, beyond ? (row.distance() > 0 ? RIGHT : LEFT) : row.filled() ? DIAMOND : ROUND);
        marks.setSeriesShapesFilled(i, row.filled());
        marks.setSeriesPaint(i, colour);
    }

    private static XYErrorRenderer renderer(float width, double cap) {
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawYError(false);
        renderer.setDrawXError(true);
        renderer.setErrorStroke(new BasicStroke(width));
        renderer.setCapLength(cap);
        return renderer;
    }

    private double clip(double v) {
        return Math.max(-axis.end(), Math.min(axis.end(), v));
    }

    private NumberAxis across(ChartStyle style) {
        NumberAxis across = new NumberAxis();
        across.setRange(-axis.end() * 1.05, axis.end() * 1.05);
        across.setTickUnit(new NumberTickUnit(
                axis.step(), new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.ROOT))));
        across.setTickLabelFont(style.tickFont());
        across.setTickLabelPaint(style.text());
        across.setTickMarksVisible(false);
        across.setAxisLinePaint(style.muted());
        return across;
    }

    private static NumberAxis down(int rows) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(0, rows);
        axis.setInverted(true);
        axis.setVisible(false);
        return axis;
    }
}
