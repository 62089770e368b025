package org.setpoint.gui.population;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An image in memory of the size of the display, as fine as its screen. Ten thousand small pictures are copied into memory in a
 * few milliseconds; handed to a screen one by one they would take half a second.
 */
final class Canvas {
    private @Nullable BufferedImage image;

    /**
     * Draws by way of the image.
     *
     * @param g of the screen
     * @param area to draw, in its coordinates
     * @param ground behind everything
     * @param painting what to draw, in the coordinates of the screen
     */
    void paint(Graphics2D g, Rectangle2D area, Color ground, Consumer<Graphics2D> painting) {
        AffineTransform screen = g.getTransform();
        double fine = Math.max(1, Math.min(3, screen.getScaleX()));
        int width = (int) Math.ceil(area.getWidth() * fine);
        int height = (int) Math.ceil(area.getHeight() * fine);
        if (width < 1 || height < 1) {
            return;
        }
        BufferedImage drawn = image;
        if (drawn == null || drawn.getWidth() != width || drawn.getHeight() != height) {
            drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            image = drawn;
        }
        Graphics2D inner = drawn.createGraphics();
        inner.setColor(ground);
        inner.fillRect(0, 0, width, height);
        inner.scale(fine, fine);
        inner.translate(-area.getX(), -area.getY());
        painting.accept(inner);
        inner.dispose();
        AffineTransform place = AffineTransform.getTranslateInstance(area.getX(), area.getY());
        place.scale(1 / fine, 1 / fine);
        g.drawImage(drawn, place, null);
    }
}
