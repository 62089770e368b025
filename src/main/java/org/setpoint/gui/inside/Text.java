package org.setpoint.gui.inside;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.setpoint.chart.ChartStyle;

/** Text on what is painted here: fonts of a style, measured and broken into lines. */
final class Text {
    private Text() {}

    static Font small(ChartStyle style) {
        return new Font(style.family(), Font.PLAIN, 1).deriveFont(style.tickSize());
    }

    static Font plain(ChartStyle style) {
        return new Font(style.family(), Font.PLAIN, 1).deriveFont(style.labelSize());
    }

    static Font bold(ChartStyle style) {
        return new Font(style.family(), Font.BOLD, 1).deriveFont(style.tickSize());
    }

    static double lineHeight(Font font) {
        return Math.ceil(font.getSize2D() * 1.35);
    }

    static double width(Graphics2D g2, Font font, String text) {
        return g2.getFontMetrics(font).getStringBounds(text, g2).getWidth();
    }

    static List<String> wrap(Graphics2D g2, Font font, String text, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(g2, font, longer) <= room) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    /** Draws lines below each other; returns the y below the last. */
    static double draw(Graphics2D g2, Font font, Color colour, List<String> lines, double x, double top) {
        g2.setFont(font);
        g2.setPaint(colour);
        double y = top;
        for (String line : lines) {
            g2.drawString(line, (float) x, (float) (y + font.getSize2D() * 1.02));
            y += lineHeight(font);
        }
        return y;
    }

    static void drawRight(Graphics2D g2, Font font, Color colour, String line, double right, double top) {
        draw(g2, font, colour, List.of(line), right - width(g2, font, line), top);
    }
}
