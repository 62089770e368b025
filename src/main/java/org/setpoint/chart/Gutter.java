package org.setpoint.chart;

import java.awt.Graphics2D;

/** The room left of a grid for its numbers. */
final class Gutter {
    private Gutter() {}

    static double width(Graphics2D g2, ChartStyle style, NiceScale y) {
        double widest = 0;
        for (double v = Math.ceil(y.lower() / y.step() - 1e-9) * y.step();
                v <= y.upper() + y.step() * 1e-6;
                v += y.step()) {
            double shown = Math.abs(v) < y.step() * 1e-6 ? 0 : v;
            widest = Math.max(
                    widest, Words.width(g2, style.tickFont(), y.format().format(shown)));
        }
        return Math.ceil(widest + 10);
    }
}
