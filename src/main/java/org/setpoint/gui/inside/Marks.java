package org.setpoint.gui.inside;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.setpoint.chart.ChartStyle;
import org.setpoint.observation.Event;

/**
 * Events above the traces: each has a shape by what it did, and a word where there is room; grave ones take the room first.
 * What has no room is found by the steps from event to event, and under the pointer.
 */
final class Marks {
    private static final Set<String> GRAVE =
            Set.of("overdose", "death", "naloxone-reversal", "precipitated-withdrawal", "suicide-attempt", "crisis");
    private static final Set<String> LESS = Set.of("prescribed-less", "opioid-stopped", "dose-cut");
    private static final Set<String> PRESCRIPTION = Set.of(
            "prescribed-more",
            "opioid-started",
            "taper-started",
            "taper-completed",
            "rotated",
            "buprenorphine-started",
            "methadone-started",
            "illicit-started",
            "resumed",
            "treatment-started",
            "treatment-ended");

    private final ChartStyle style;
    private final TimePlace place;
    private final int rows;

    /** Where a time lies. */
    interface TimePlace {
        double x(double day);
    }

    Marks(ChartStyle style, int rows, TimePlace place) {
        this.rows = rows;
        this.style = style;
        this.place = place;
    }

    /** Height of the strip, pixels. */
    static double height(ChartStyle style, int rows) {
        return rows * Text.lineHeight(Text.small(style)) + symbol(style) + 4;
    }

    private static double symbol(ChartStyle style) {
        return style.tickSize() * 0.8;
    }

    /** The lower, the sooner it gets room for its word. */
    private static int weight(Event e) {
        if (GRAVE.contains(e.kind())) {
            return 0;
        }
        return PRESCRIPTION.contains(e.kind()) || LESS.contains(e.kind()) ? 1 : 2;
    }

    /** Does it stand out, rather than being one of many? */
    static boolean matters(Event e) {
        return weight(e) < 2;
    }

    void draw(Graphics2D g2, Rectangle2D strip, List<Event> events, List<Word> first) {
        double middle = strip.getMaxY() - symbol(style) * 0.6;
        List<List<double[]>> taken = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            taken.add(new ArrayList<>());
        }
        for (Word word : first) {
            write(g2, strip, word, middle, taken);
        }
        List<Event> ordered = new ArrayList<>(events);
        ordered.sort(Comparator.comparingInt(Marks::weight)
                .thenComparing(Comparator.comparingInt(Event::day).reversed()));
        for (Event e : ordered) {
            double x = place.x(e.day());
            symbol(g2, e, x, middle);
            write(g2, strip, new Word(e.kind().replace('-', ' '), x), middle, taken);
        }
    }

    /**
     * A word over a time.
     *
     * @param text of it
     * @param x where the time lies
     */
    record Word(String text, double x) {}

    private void write(Graphics2D g2, Rectangle2D strip, Word word, double foot, List<List<double[]>> taken) {
        double width = Text.width(g2, Text.small(style), word.text());
        double left = Math.max(strip.getX(), Math.min(word.x() - 4, strip.getMaxX() - width));
        for (int row = 0; row < rows; row++) {
            if (isFree(taken.get(row), left, left + width)) {
                taken.get(row).add(new double[] {left, left + width});
                double top = strip.getY() + (rows - 1 - row) * Text.lineHeight(Text.small(style));
                Text.draw(g2, Text.small(style), style.text(), List.of(word.text()), left, top);
                g2.setPaint(style.muted());
                g2.setStroke(new BasicStroke(1));
                g2.draw(new Line2D.Double(word.x(), top + Text.lineHeight(Text.small(style)), word.x(), foot));
                return;
            }
        }
    }

    private static boolean isFree(List<double[]> taken, double from, double to) {
        return taken.stream().noneMatch(t -> from < t[1] + 8 && to > t[0] - 8);
    }

    private void symbol(Graphics2D g2, Event e, double x, double y) {
        double r = symbol(style) / 2;
        g2.setStroke(new BasicStroke(Math.max(1.6f, style.lineWidth() * 0.7f)));
        if (GRAVE.contains(e.kind())) {
            g2.setPaint(style.colour(1));
            g2.draw(new Line2D.Double(x - r, y - r, x + r, y + r));
            g2.draw(new Line2D.Double(x - r, y + r, x + r, y - r));
        } else if (matters(e)) {
            boolean down = LESS.contains(e.kind());
            g2.setPaint(style.colour(0));
            Path2D triangle = new Path2D.Double();
            triangle.moveTo(x - r, down ? y - r : y + r);
            triangle.lineTo(x + r, down ? y - r : y + r);
            triangle.lineTo(x, down ? y + r : y - r);
            triangle.closePath();
            g2.fill(triangle);
        } else {
            g2.setPaint(style.muted());
            g2.draw(new Ellipse2D.Double(x - r * 0.8, y - r * 0.8, r * 1.6, r * 1.6));
        }
    }
}
