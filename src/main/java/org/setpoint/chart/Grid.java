package org.setpoint.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * One rectangle with axes, a grid, bands and lines: what every chart here is made of. Titles, names and words around it
 * are drawn by the charts.
 */
final class Grid {
    private static final double SLICE = 2;
    private static final BasicStroke HAIR = new BasicStroke(1);

    private final ChartStyle style;
    private final NumberAxis time;
    private final NumberAxis value;
    private final XYPlot plot;
    private final DefaultXYDataset lines = new DefaultXYDataset();
    private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);

    /** Whether the numbers along the time axis are written. */
    enum TimeLabels {
        /** Below this grid. */
        SHOWN,
        /** Another grid below shows them. */
        HIDDEN
    }

    Grid(ChartStyle style, Span span, TimeScale scale, double step, TimeLabels labels, NiceScale y) {
        this.style = style;
        this.time = axis(
                span.from(),
                span.to(),
                new Ticks(
                        step,
                        scale.zero(span.from()),
                        scale.days(),
                        new DecimalFormat("#,##0.##", NiceScale.symbols())));
        this.value = axis(y.lower(), y.upper(), new Ticks(y.step(), 0, 1, y.format()));
        time.setTickLabelsVisible(labels == TimeLabels.SHOWN);
        time.setAxisLineVisible(true);
        time.setAxisLinePaint(style.muted());
        renderer.setDrawSeriesLineAsPath(true);
        plot = new XYPlot(lines, time, value, renderer);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(style.ground());
        plot.setDomainGridlinePaint(style.grid());
        plot.setRangeGridlinePaint(style.grid());
        plot.setDomainGridlineStroke(HAIR);
        plot.setRangeGridlineStroke(HAIR);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        if (y.lower() < 0 && y.upper() > 0) {
            plot.setRangeZeroBaselineVisible(true);
            plot.setRangeZeroBaselinePaint(style.muted());
            plot.setRangeZeroBaselineStroke(HAIR);
        }
    }

    /**
     * Adds a curve with its bands.
     *
     * @param width of the chart, pixels; no more points are drawn than can be seen
     */
    void add(Strand strand, double width) {
        Band b = strand.band();
        int slices = (int) Math.max(20, width / SLICE);
        if (strand.bands() == Strand.Bands.BOTH) {
            fill(b.day(), b.q05(), b.q95(), ChartStyle.translucent(strand.colour(), style.wideAlpha()), slices);
        }
        if (strand.bands() != Strand.Bands.NONE) {
            fill(b.day(), b.q25(), b.q75(), ChartStyle.translucent(strand.colour(), style.narrowAlpha()), slices);
        }
        int[] kept = Thinning.keep(b.day(), strand.middle(), slices);
        int n = lines.getSeriesCount();
        lines.addSeries(n, new double[][] {Thinning.pick(b.day(), kept), Thinning.pick(strand.middle(), kept)});
        renderer.setSeriesPaint(n, strand.colour());
        renderer.setSeriesStroke(n, strand.stroke());
    }

    /**
     * Draws.
     *
     * @param data the rectangle inside the axes; numbers are written to its left and below it
     */
    void draw(Graphics2D g2, Rectangle2D data) {
        double room = 80;
        AxisSpace left = new AxisSpace();
        left.setLeft(room);
        plot.setFixedRangeAxisSpace(left);
        AxisSpace below = new AxisSpace();
        below.setBottom(room);
        plot.setFixedDomainAxisSpace(below);
        Rectangle2D area = new Rectangle2D.Double(
                data.getX() - room, data.getY(), data.getWidth() + room, data.getHeight() + room);
        plot.setBackgroundPaint(null);
        plot.draw(g2, area, null, null, null);
    }

    void drawMarks(Graphics2D g2, Rectangle2D data, List<CurveSpec.Mark> marks) {
        g2.setStroke(ChartStyle.dashed());
        g2.setPaint(style.muted());
        for (CurveSpec.Mark mark : marks) {
            if (time.getRange().contains(mark.day())) {
                double x = x(mark.day(), data);
                g2.draw(new Line2D.Double(x, data.getMinY(), x, data.getMaxY()));
            }
        }
    }

    double x(double day, Rectangle2D data) {
        return time.valueToJava2D(day, data, RectangleEdge.BOTTOM);
    }

    double y(double v, Rectangle2D data) {
        return value.valueToJava2D(v, data, RectangleEdge.LEFT);
    }

    private void fill(double[] day, double[] low, double[] high, Color fill, int slices) {
        int[] kept = Thinning.union(Thinning.keep(day, low, slices), Thinning.keep(day, high, slices));
        BandFill band =
                new BandFill(Thinning.pick(day, kept), Thinning.pick(low, kept), Thinning.pick(high, kept), fill);
        renderer.addAnnotation(band, Layer.BACKGROUND);
    }

    private NumberAxis axis(double from, double to, Ticks ticks) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(from, to);
        axis.setTickUnit(ticks);
        axis.setTickLabelFont(style.tickFont());
        axis.setTickLabelPaint(style.text());
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        axis.setTickLabelInsets(new RectangleInsets(4, 2, 2, 6));
        return axis;
    }

    /** Numbers along an axis, in a unit of their own, and no minus before a zero. */
    private static final class Ticks extends NumberTickUnit {
        private static final long serialVersionUID = 1L;

        private final double zero;
        private final double unit;
        private final NumberFormat written;

        Ticks(double step, double zero, double unit, NumberFormat written) {
            super(step);
            this.zero = zero;
            this.unit = unit;
            this.written = written;
        }

        @Override
        public String valueToString(double v) {
            double shown = v - zero;
            return written.format(Math.abs(shown) < getSize() * 1e-6 ? 0.0 : shown / unit);
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
