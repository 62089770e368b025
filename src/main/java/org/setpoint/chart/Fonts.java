package org.setpoint.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Whether this machine can draw text. Without any font even a headless Java fails deep inside its font code. */
public final class Fonts {
    /** What to tell a person whose machine has no fonts. */
    public static final String ADVICE =
            "no pictures: this machine has no fonts; install fontconfig and a font, e.g. fonts-dejavu-core";

    private Fonts() {}

    /**
     * Tries once to measure a word.
     *
     * @return false where text cannot be drawn
     */
    public static boolean available() {
        return Probe.WORKS;
    }

    /** Runs once, when first asked. */
    private static final class Probe {
        static final boolean WORKS = measures();

        // The font code throws InternalError, NullPointerException or NoClassDefFoundError, depending on the release.
        private static boolean measures() {
            try {
                Graphics2D g2 = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
                try {
                    return g2.getFontMetrics(new Font(Font.SANS_SERIF, Font.PLAIN, 12))
                                    .stringWidth("month")
                            > 0;
                } finally {
                    g2.dispose();
                }
            } catch (RuntimeException | LinkageError | InternalError e) {
                return false;
            }
        }
    }
}
