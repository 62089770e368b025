package org.setpoint.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** The area between two curves, interrupted where one of them is unknown. */
final class BandFill extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1L;

    private final double[] day;
    private final double[] low;
    private final double[] high;
    private final Color fill;

    BandFill(double[] day, double[] low, double[] high, Color fill) {
        this.day = day;
        this.low = low;
        this.high = high;
        this.fill = fill;
    }

    @Override
    public void draw(
            Graphics2D g2,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis xAxis,
            ValueAxis yAxis,
            int rendererIndex,
            PlotRenderingInfo info) {
        g2.setPaint(fill);
        int from = 0;
        while (from < day.length) {
            int to = from;
            while (to < day.length && Double.isFinite(low[to]) && Double.isFinite(high[to])) {
                to++;
            }
            if (to - from > 1) {
                g2.fill(outline(from, to, area, xAxis, yAxis));
            }
            from = to + 1;
        }
    }

    private Path2D outline(int from, int to, Rectangle2D area, ValueAxis xAxis, ValueAxis yAxis) {
        Path2D path = new Path2D.Double();
        for (int i = from; i < to; i++) {
            double x = xAxis.valueToJava2D(day[i], area, RectangleEdge.BOTTOM);
            double y = yAxis.valueToJava2D(high[i], area, RectangleEdge.LEFT);
            if (i == from) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        for (int i = to - 1; i >= from; i--) {
            path.lineTo(
                    xAxis.valueToJava2D(day[i], area, RectangleEdge.BOTTOM),
                    yAxis.valueToJava2D(low[i], area, RectangleEdge.LEFT));
        }
        path.closePath();
        return path;
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
