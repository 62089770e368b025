package org.setpoint.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Container;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.setpoint.gui.out.Screen;

/**
 * The pictures of the window in the README and the pages, at 1280 x 800 and on a day that is always the same. {@code
 * -Dpictures.write=true} writes them to {@code docs/images}.
 */
class PicturesWindowTest extends WindowCase {
    private static final int A_YEAR = 364;
    private static final int A_WEEK = 7;

    @TempDir
    private Path folder;

    /** Week by week, each drawn once, so that trails do not depend on how fast this machine draws. */
    private void live(int days) {
        Desk.on(() -> window().player.drawEvery(Integer.MAX_VALUE));
        for (int day = 0; day < days; day += A_WEEK) {
            Desk.on(() -> window().player.step(A_WEEK));
            desk.untilDay(day + A_WEEK);
        }
        desk.settle();
    }

    private void picture(String name) throws IOException {
        Desk.on(() -> {
            window().validate();
            window().repaint();
        });
        desk.settle();
        Container all = window().getRootPane();
        BufferedImage image = Desk.see(() -> Screen.image(all, 1));
        assertThat(image.getWidth()).isBetween(1260, 1280);
        assertThat(image.getHeight()).isBetween(740, 800);
        long colours = IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
                .distinct()
                .count();
        assertThat(colours).as("colours of " + name).isGreaterThan(200);
        Path to = Boolean.getBoolean("pictures.write") ? Path.of("docs", "images") : folder;
        ImageIO.write(
                image, "png", Files.createDirectories(to).resolve(name + ".png").toFile());
    }

    @Test
    void twinsPlayAndThePatientInsideIsRelived() throws IOException {
        open(3);
        live(A_YEAR);
        picture("window-lesson-3");
        Desk.on(() -> new WindowActions(window()).openPatient(17));
        Desk.until("the patient is relived", () -> !window().inside.pictures().isEmpty());
        picture("window-inside");
    }

    @Test
    void aChangeIsMarkedInTheDark() throws IOException {
        open(6);
        Desk.click("theme-dark");
        live(56);
        Desk.click("item-Sliders");
        Desk.drag(Desk.see(() -> "lever-" + window().levers.paths().get(0)), 0.2);
        desk.settle();
        for (int day = 56; day < 168; day += A_WEEK) {
            int next = day + A_WEEK;
            Desk.on(() -> window().player.step(A_WEEK));
            desk.untilDay(next);
        }
        picture("window-dark");
    }
}
