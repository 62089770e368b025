package org.setpoint.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Lines of equal height through the middles of cells, by marching squares (Lorensen and Cline 1987, in the plane). */
final class Contours {
    private final double[][] cells;

    Contours(double[][] cells) {
        this.cells = cells;
    }

    void draw(Graphics2D g2, Rectangle2D data, NiceScale scale, Color colour) {
        g2.setStroke(new BasicStroke(1));
        g2.setPaint(ChartStyle.translucent(colour, 0.85f));
        double first = Math.ceil(scale.lower() / scale.step() - 1e-9) * scale.step();
        for (double level = first; level <= scale.upper(); level += scale.step()) {
            for (int r = 0; r + 1 < cells.length; r++) {
                for (int c = 0; c + 1 < cells[r].length; c++) {
                    square(g2, data, r, c, level);
                }
            }
        }
    }

    private void square(Graphics2D g2, Rectangle2D data, int r, int c, double level) {
        int[][] corners = {{r, c}, {r, c + 1}, {r + 1, c + 1}, {r + 1, c}};
        List<double[]> ends = new ArrayList<>();
        for (int i = 0; i < corners.length; i++) {
            int[] a = corners[i];
            int[] b = corners[(i + 1) % corners.length];
            double va = cells[a[0]][a[1]];
            double vb = cells[b[0]][b[1]];
            if (Double.isNaN(va) || Double.isNaN(vb) || (va < level) == (vb < level)) {
                continue;
            }
            double share = (level - va) / (vb - va);
            ends.add(new double[] {a[1] + share * (b[1] - a[1]), a[0] + share * (b[0] - a[0])});
        }
        for (int i = 0; i + 1 < ends.size(); i += 2) {
            g2.draw(new Line2D.Double(
                    x(data, ends.get(i)[0]),
                    y(data, ends.get(i)[1]),
                    x(data, ends.get(i + 1)[0]),
                    y(data, ends.get(i + 1)[1])));
        }
    }

    private double x(Rectangle2D data, double column) {
        return data.getX() + (column + 0.5) / cells[0].length * data.getWidth();
    }

    private double y(Rectangle2D data, double row) {
        return data.getMaxY() - (row + 0.5) / cells.length * data.getHeight();
    }
}
