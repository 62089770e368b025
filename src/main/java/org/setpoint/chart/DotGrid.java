package org.setpoint.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** One panel of dots: values from left to right, groups from top to bottom. */
final class DotGrid {
    private static final BasicStroke HAIR = new BasicStroke(1);
    private static final List<Shape> SHAPES = List.of(
            new Ellipse2D.Double(-4.5, -4.5, 9, 9),
            new Rectangle2D.Double(-4, -4, 8, 8),
            new Polygon(new int[] {0, 5, -5}, new int[] {-5, 4, 4}, 3),
            new Polygon(new int[] {0, 6, 0, -6}, new int[] {-6, 0, 6, 0}, 4));
    private static final double ROOM = 60;
    /** So that a dot at an end is whole, share of the axis. */
    private static final double ROOM_FOR_A_DOT = 0.04;

    private final XYPlot plot;

    DotGrid(ChartStyle style, List<DotSpec.Block> blocks, DotSpec.Panel panel) {
        XYIntervalSeriesCollection dots = new XYIntervalSeriesCollection();
        XYErrorRenderer renderer = new XYErrorRenderer();
        int row = 0;
        int dot = 0;
        for (int b = 0; b < blocks.size(); b++) {
            XYIntervalSeries series = new XYIntervalSeries(b);
            row++;
            for (int g = 0; g < blocks.get(b).groups().size(); g++, row++, dot++) {
                DotSpec.Dot d = panel.dots().get(dot);
                if (!Double.isNaN(d.value())) {
                    double y = row + 0.5;
                    series.add(d.value(), or(d.low(), d.value()), or(d.high(), d.value()), y, y, y);
                }
            }
            dots.addSeries(series);
            renderer.setSeriesPaint(b, style.colour(b));
            renderer.setSeriesShape(b, SHAPES.get(b % SHAPES.size()));
        }
        renderer.setDrawYError(false);
        renderer.setDrawXError(true);
        renderer.setCapLength(6);
        renderer.setErrorStroke(new BasicStroke(1.6f));
        plot = new XYPlot(dots, values(style, panel), places(row), renderer);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setDomainGridlinePaint(style.grid());
        plot.setDomainGridlineStroke(HAIR);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainZeroBaselineVisible(true);
        plot.setDomainZeroBaselinePaint(style.muted());
        plot.setDomainZeroBaselineStroke(HAIR);
    }

    /** Draws; numbers are written below the rectangle. */
    void draw(Graphics2D g2, Rectangle2D data) {
        AxisSpace left = new AxisSpace();
        left.setLeft(ROOM);
        AxisSpace below = new AxisSpace();
        below.setBottom(ROOM);
        plot.setFixedRangeAxisSpace(left);
        plot.setFixedDomainAxisSpace(below);
        plot.draw(
                g2,
                new Rectangle2D.Double(
                        data.getX() - ROOM, data.getY(), data.getWidth() + ROOM, data.getHeight() + ROOM),
                null,
                null,
                null);
    }

    private static NumberAxis values(ChartStyle style, DotSpec.Panel panel) {
        double low = Double.NaN;
        double high = Double.NaN;
        for (DotSpec.Dot d : panel.dots()) {
            if (!Double.isNaN(d.value())) {
                double least = or(d.low(), d.value());
                double most = or(d.high(), d.value());
                low = Double.isNaN(low) ? least : Math.min(low, least);
                high = Double.isNaN(high) ? most : Math.max(high, most);
            }
        }
        NiceScale scale = NiceScale.around(low, high, panel.measure(), 3);
        NumberAxis axis = new NumberAxis();
        double room = ROOM_FOR_A_DOT * (scale.upper() - scale.lower());
        axis.setRange(scale.lower() - room, scale.upper() + room);
        axis.setTickUnit(new NumberTickUnit(scale.step(), scale.format()));
        axis.setTickLabelFont(style.tickFont());
        axis.setTickLabelPaint(style.text());
        axis.setTickMarksVisible(false);
        axis.setAxisLinePaint(style.muted());
        axis.setTickLabelInsets(new RectangleInsets(4, 2, 2, 2));
        return axis;
    }

    private static NumberAxis places(int rows) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(0, rows);
        axis.setInverted(true);
        axis.setVisible(false);
        return axis;
    }

    private static double or(double end, double value) {
        return Double.isNaN(end) ? value : end;
    }
}
