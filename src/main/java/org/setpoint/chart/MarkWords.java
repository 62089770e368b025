package org.setpoint.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.setpoint.chart.CurveSpec.Mark;

/**
 * Words of policy changes as flags above the chart: each hangs to the right of its dashed line, earlier flags higher
 * where they would touch, so that no word overlaps another and no line crosses a word.
 */
final class MarkWords {
    private static final double GAP = 8;
    private static final double INDENT = 4;

    private final ChartStyle style;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Double> free = new ArrayList<>();

    /**
     * Finds a row for every word.
     *
     * @param marks changes of policy
     * @param data the rectangle of the chart; only its horizontal extent matters here
     * @param right where words must end, pixels
     */
    MarkWords(Graphics2D g2, ChartStyle style, Grid grid, List<Mark> marks, Rectangle2D data, double right) {
        this.style = style;
        List<Mark> fromRight = marks.stream()
                .sorted(Comparator.comparingDouble(Mark::day).reversed())
                .toList();
        for (Mark mark : fromRight) {
            double x = grid.x(mark.day(), data);
            if (x >= data.getMinX() - 0.5 && x <= data.getMaxX() + 0.5) {
                String word = Words.cut(g2, style.tickFont(), mark.word(), data.getWidth() * 0.4);
                place(word, Words.width(g2, style.tickFont(), word), x, right);
            }
        }
    }

    private void place(String word, double width, double x, double right) {
        double left = Math.min(x + INDENT, right - width);
        int row = 0;
        while (row < free.size() && left + width + GAP > free.get(row)) {
            row++;
        }
        if (row == free.size()) {
            free.add(Double.MAX_VALUE);
        }
        for (int below = 0; below <= row; below++) {
            free.set(below, Math.min(free.get(below), Math.min(x, left)));
        }
        placed.add(new Placed(word, x, left, row));
    }

    /** Height to keep free above the chart, pixels. */
    double height() {
        return free.isEmpty() ? 0 : free.size() * Words.lineHeight(style.tickFont()) + 2;
    }

    /**
     * Draws the flags and their lines.
     *
     * @param foot where the words stand, pixels
     * @param bottom where the lines end, pixels
     */
    void draw(Graphics2D g2, double foot, double bottom) {
        for (Placed p : placed) {
            double top = foot - (p.row + 1) * Words.lineHeight(style.tickFont());
            Words.draw(g2, style.tickFont(), style.text(), List.of(p.word), p.left, top - 2);
            g2.setStroke(ChartStyle.dashed());
            g2.setPaint(style.muted());
            g2.draw(new Line2D.Double(p.x, p.left > p.x ? top + 1 : foot, p.x, bottom));
        }
    }

    private record Placed(String word, double x, double left, int row) {}
}
