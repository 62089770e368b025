package org.setpoint.lesson;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A picture for a sheet.
 *
 * @param caption what it shows, also for those who cannot see it
 * @param data the picture as a {@code data:} address, so that the sheet needs no other file
 */
public record Picture(String caption, String data) {
    /**
     * A drawing.
     *
     * @param caption what it shows
     * @param svg the whole document, as UTF-8
     * @return the picture
     */
    public static Picture svg(String caption, byte[] svg) {
        return of(caption, "image/svg+xml", svg);
    }

    /**
     * A drawing.
     *
     * @param caption what it shows
     * @param svg the whole document
     * @return the picture
     */
    public static Picture svg(String caption, String svg) {
        return svg(caption, svg.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A bitmap.
     *
     * @param caption what it shows
     * @param png the bytes of the file
     * @return the picture
     */
    public static Picture png(String caption, byte[] png) {
        return of(caption, "image/png", png);
    }

    private static Picture of(String caption, String type, byte[] bytes) {
        return new Picture(
                caption, "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes));
    }
}
