package org.setpoint.gui.out;

import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.swing.RepaintManager;

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
        BufferedImage image = image(content, SCALE);
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("this Java cannot write PNG files");
        }
    }

    /**
     * What a component shows; on the event thread.
     *
     * @param content of a window
     * @param scale pixels of the picture for one of the screen
     * @return its picture
     */
    public static BufferedImage image(Container content, int scale) {
        BufferedImage image =
                new BufferedImage(content.getWidth() * scale, content.getHeight() * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        // Painted as on the screen, without the buffer, which has the size of the screen.
        RepaintManager manager = RepaintManager.currentManager(content);
        boolean buffered = manager.isDoubleBufferingEnabled();
        manager.setDoubleBufferingEnabled(false);
        try {
            content.paint(g);
        } finally {
            manager.setDoubleBufferingEnabled(buffered);
            g.dispose();
        }
        return image;
    }
}
