package org.setpoint.gui.out;

import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** The window as it is seen, twice as fine. */
public final class Screen {
    private static final int SCALE = 2;

    private Screen() {}

    /**
     * Writes what a component shows; on the event thread.
     *
     * @param content of a window
     * @param file PNG
     * @throws IOException if it cannot be written
     */
    public static void write(Container content, Path file) throws IOException {
        BufferedImage image =
                new BufferedImage(content.getWidth() * SCALE, content.getHeight() * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(SCALE, SCALE);
        content.printAll(g);
        g.dispose();
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("this Java cannot write PNG files");
        }
    }
}
