package org.setpoint.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names of curves to the right of their ends, pushed apart where curves end close together. */
final class EndLabels {
    private static final double LEADER = 16;
    private static final double GAP = 4;

    private final ChartStyle style;
    private final List<Label> labels = new ArrayList<>();
    private double width;

    EndLabels(ChartStyle style) {
        this.style = style;
    }

    /**
     * Breaks the names into lines.
     *
     * @param most width that names may take, pixels
     */
    EndLabels measure(Graphics2D g2, List<Strand> strands, double most) {
        for (Strand s : strands) {
            if (!s.name().isBlank() && !Double.isNaN(s.last())) {
                List<String> lines = Words.wrap(g2, style.nameFont(), s.name(), most - LEADER - GAP, 2);
                labels.add(new Label(lines, s.colour(), s.last()));
                for (String line : lines) {
                    width = Math.max(width, Words.width(g2, style.nameFont(), line) + LEADER + GAP);
                }
            }
        }
        return this;
    }

    /** Width to keep free on the right, pixels. */
    double width() {
        return width;
    }

    void draw(Graphics2D g2, Grid grid, Rectangle2D data) {
        double line = Words.lineHeight(style.nameFont());
        List<Label> sorted = labels.stream()
                .sorted(Comparator.comparingDouble((Label l) -> grid.y(l.value, data)))
                .toList();
        double[] heights =
                sorted.stream().mapToDouble(l -> line * l.lines.size() + 2).toArray();
        double[] wanted = sorted.stream()
                .mapToDouble(l -> clamp(grid.y(l.value, data), data))
                .toArray();
        double[] middle = spread(wanted, heights, data.getMinY() - line / 2, data.getMaxY() + line / 2);
        for (int i = 0; i < sorted.size(); i++) {
            Label label = sorted.get(i);
            leader(g2, data.getMaxX(), wanted[i], middle[i], label.colour);
            double first = middle[i] - line * (label.lines.size() - 1) / 2;
            for (String text : label.lines) {
                Words.drawMiddle(
                        g2, style.nameFont(), style.readable(label.colour), text, data.getMaxX() + LEADER + GAP, first);
                first += line;
            }
        }
    }

    /**
     * Moves labels as little as needed so that none overlaps another.
     *
     * @param wanted middles, increasing
     * @param height of each
     * @return middles, in the same order; they leave the room only where it is too small for all
     */
    static double[] spread(double[] wanted, double[] height, double top, double bottom) {
        int n = wanted.length;
        double[] middle = wanted.clone();
        for (int round = 0; round < 200; round++) {
            boolean moved = false;
            for (int i = 1; i < n; i++) {
                double overlap = (height[i - 1] + height[i]) / 2 - (middle[i] - middle[i - 1]);
                if (overlap > 1e-6) {
                    middle[i - 1] -= overlap / 2;
                    middle[i] += overlap / 2;
                    moved = true;
                }
            }
            if (!moved) {
                break;
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            double limit = i == n - 1 ? bottom : middle[i + 1] - height[i + 1] / 2;
            middle[i] = Math.min(middle[i], limit - height[i] / 2);
        }
        for (int i = 0; i < n; i++) {
            double limit = i == 0 ? top : middle[i - 1] + height[i - 1] / 2;
            middle[i] = Math.max(middle[i], limit + height[i] / 2);
        }
        return middle;
    }

    private static void leader(Graphics2D g2, double x, double from, double to, Color colour) {
        Path2D path = new Path2D.Double();
        path.moveTo(x + 2, from);
        path.lineTo(x + 5, from);
        path.lineTo(x + LEADER - 3, to);
        path.lineTo(x + LEADER, to);
        g2.setStroke(new BasicStroke(1.2f));
        g2.setPaint(colour);
        g2.draw(path);
    }

    private static double clamp(double y, Rectangle2D data) {
        return Math.max(data.getMinY(), Math.min(data.getMaxY(), y));
    }

    private record Label(List<String> lines, Color colour, double value) {}
}
