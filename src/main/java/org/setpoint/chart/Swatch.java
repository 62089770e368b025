package org.setpoint.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/** A small sample of a line, beside its name in a key. */
enum Swatch {
    /** A curve. */
    LINE(22),
    /** A change of policy: dashed and upright, as in the chart. */
    DASHES(8);

    /** Pixels. */
    final double width;

    Swatch(double width) {
        this.width = width;
    }

    void draw(Graphics2D g2, ChartStyle style, Color colour, double x, double middle) {
        g2.setPaint(colour);
        if (this == LINE) {
            g2.setStroke(style.line(1.2f));
            g2.draw(new Line2D.Double(x + 2, middle, x + width - 2, middle));
        } else {
            g2.setStroke(ChartStyle.dashed());
            g2.draw(new Line2D.Double(x + width / 2, middle - 8, x + width / 2, middle + 8));
        }
    }
}
