package org.setpoint.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** Text on a picture: measured, broken into lines, cut where there is no room. All lengths are pixels at scale 1. */
final class Words {
    private static final String ELLIPSIS = "…";

    private Words() {}

    static double width(Graphics2D g2, Font font, String text) {
        return g2.getFontMetrics(font).getStringBounds(text, g2).getWidth();
    }

    static double lineHeight(Font font) {
        return Math.ceil(font.getSize2D() * 1.3);
    }

    /**
     * Breaks a text at spaces.
     *
     * @param g2 measures
     * @param font of the text
     * @param text one paragraph
     * @param room width of a line
     * @param most number of lines; the last one ends in an ellipsis where more would be needed
     * @return at least one line
     */
    static List<String> wrap(Graphics2D g2, Font font, String text, double room, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("[ \\t\\r\\n]+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(g2, font, longer) <= room) {
                line = longer;
            } else if (lines.size() == most - 1) {
                line = longer; // the last line takes the rest and is cut below
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        lines.replaceAll(l -> cut(g2, font, l, room));
        return lines;
    }

    /** Shortens a line until it fits. */
    static String cut(Graphics2D g2, Font font, String line, double room) {
        if (width(g2, font, line) <= room) {
            return line;
        }
        int end = line.length();
        while (end > 0 && width(g2, font, line.substring(0, end) + ELLIPSIS) > room) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /**
     * Draws lines below each other.
     *
     * @return the y below the last line
     */
    static double draw(Graphics2D g2, Font font, Color colour, List<String> lines, double x, double top) {
        g2.setFont(font);
        g2.setPaint(colour);
        double y = top;
        for (String line : lines) {
            g2.drawString(line, (float) x, (float) (y + baseline(font)));
            y += lineHeight(font);
        }
        return y;
    }

    /** Draws one line whose middle is at a height. */
    static void drawMiddle(Graphics2D g2, Font font, Color colour, String line, double x, double middle) {
        g2.setFont(font);
        g2.setPaint(colour);
        g2.drawString(line, (float) x, (float) (middle + font.getSize2D() * 0.35));
    }

    /** Draws one line that ends at x. */
    static void drawRight(Graphics2D g2, Font font, Color colour, String line, double right, double top) {
        g2.setFont(font);
        g2.setPaint(colour);
        g2.drawString(line, (float) (right - width(g2, font, line)), (float) (top + baseline(font)));
    }

    private static double baseline(Font font) {
        return font.getSize2D() * 1.02;
    }
}
