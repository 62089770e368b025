package org.setpoint.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.setpoint.chart.CurveSpec.Mark;

/** A line of words above a chart: its unit, its curves in their colours, or the marks; as many lines as they need. */
final class CurveKey {
    private static final double SPACE = 16;

    private final Graphics2D g2;
    private final ChartStyle style;
    private final double left;
    private final double right;
    private final List<Item> items = new ArrayList<>();

    CurveKey(Graphics2D g2, ChartStyle style, double left, double right) {
        this.g2 = g2;
        this.style = style;
        this.left = left;
        this.right = right;
    }

    /** Words without a sample. */
    CurveKey plain(String words) {
        if (!words.isBlank()) {
            items.add(new Item(words, style.muted(), style.muted(), null));
        }
        return this;
    }

    /** The names of curves, unless there is only one: then the title says it. The main curve comes first. */
    CurveKey curves(List<Strand> strands) {
        int n = strands.size();
        for (int i = 0; i < n && n > 1; i++) {
            Strand s = strands.get((i + n - 1) % n);
            items.add(new Item(s.name(), s.colour(), style.readable(s.colour()), Swatch.LINE));
        }
        return this;
    }

    /** The marks of all charts, each once. */
    CurveKey marks(List<CurveSpec> charts, TimeScale scale) {
        Set<Mark> marks = new LinkedHashSet<>();
        charts.forEach(c -> marks.addAll(c.marks()));
        for (Mark m : marks) {
            items.add(new Item(Description.said(m, scale), style.muted(), style.text(), Swatch.DASHES));
        }
        return this;
    }

    /**
     * Draws.
     *
     * @return the y below the last line; the same y where there is nothing to say
     */
    double draw(double top) {
        if (items.isEmpty()) {
            return top;
        }
        double line = Words.lineHeight(style.tickFont());
        double x = left;
        double y = top;
        for (Item item : items) {
            double sample = item.swatch == null ? 0 : item.swatch.width + 5;
            String text = Words.cut(g2, style.tickFont(), item.text, right - left - sample);
            double width = sample + Words.width(g2, style.tickFont(), text);
            if (x > left && x + width > right) {
                x = left;
                y += line;
            }
            double middle = y + line / 2;
            if (item.swatch != null) {
                item.swatch.draw(g2, style, item.colour, x, middle);
            }
            Words.drawMiddle(g2, style.tickFont(), item.ink, text, x + sample, middle);
            x += width + SPACE;
        }
        return y + line;
    }

    private record Item(
            String text, Color colour, Color ink, @Nullable Swatch swatch) {}
}
