package org.setpoint.gui.population;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import org.setpoint.gui.look.FaresLook;
import org.setpoint.gui.look.Theme;
import org.setpoint.observation.Fares;

/** A small picture of every glyph, drawn once: ten thousand of them are then copied many times a second. */
final class Glyphs {
    private static final int MARGIN = 2;

    private final BufferedImage[] pictures;
    private final Theme theme;
    private final double radius;

    Glyphs(Theme theme, double radius) {
        this.theme = theme;
        this.radius = radius;
        Fares[] all = Fares.values();
        pictures = new BufferedImage[all.length];
        for (int i = 0; i < all.length; i++) {
            pictures[i] = picture(all[i]);
        }
    }

    boolean fits(Theme other, double r) {
        return theme == other && Math.abs(radius - r) < 0.05;
    }

    private BufferedImage picture(Fares fares) {
        int size = (int) Math.ceil(radius * 3.4) + 2 * MARGIN;
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Shape shape = FaresLook.shape(fares, size / 2.0, size / 2.0, radius);
        Color colour = FaresLook.colour(fares, theme);
        g.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), opacity(fares)));
        g.fill(shape);
        if (radius > 3 && fares != Fares.WITHOUT) {
            g.setColor(theme.isDark() ? new Color(0, 0, 0, 150) : new Color(255, 255, 255, 170));
            g.draw(shape);
        }
        g.dispose();
        return image;
    }

    private static int opacity(Fares fares) {
        return switch (fares) {
            case WITHOUT, LITTLE_HELPED -> 170;
            case HELPED, TOLERANT -> 205;
            default -> 240;
        };
    }

    void draw(Graphics2D g, int fares, double x, double y) {
        BufferedImage p = pictures[fares];
        g.drawImage(p, (int) Math.round(x - p.getWidth() / 2.0), (int) Math.round(y - p.getHeight() / 2.0), null);
    }
}
