package org.setpoint.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.setpoint.gui.control.Library;
import org.setpoint.gui.look.Look;
import org.setpoint.gui.look.Remembered;
import org.setpoint.gui.look.Theme;

/** A test in a real window. Afterwards nothing has been thrown on the event thread, and no player is left. */
@Timeout(120) // seconds; a modal dialog that nobody answers would wait for ever
abstract class WindowCase {
    static final Library LIBRARY = new Library(Small.VOCABULARY);
    static final Rectangle USUAL = new Rectangle(0, 0, 1280, 800);

    private static final String ADVICE = "no display, so no window: 'xvfb-run mvn' or .ci/run runs these tests";

    private final List<Throwable> thrown = Collections.synchronizedList(new ArrayList<>());
    private String place = "";
    private int nodes;
    Desk desk = new Desk();

    /** The window that is open. */
    SetpointWindow window() {
        return desk.window();
    }

    @BeforeEach
    void prepare() {
        assumeTrue(hasDisplay(), ADVICE);
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> thrown.add(e));
        place = "setpoint-test-" + ProcessHandle.current().pid();
        System.setProperty("setpoint.preferences", place);
    }

    private static boolean hasDisplay() {
        boolean unix = !System.getProperty("os.name", "").startsWith("Windows");
        boolean known = !unix || System.getenv("DISPLAY") != null;
        if (!known || GraphicsEnvironment.isHeadless()) {
            return false;
        }
        try {
            GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
            return true;
        } catch (AWTError | HeadlessException | UnsatisfiedLinkError | NoClassDefFoundError e) {
            return false;
        }
    }

    /** Opens a lesson by its number at the usual size, light. */
    void open(int lesson) {
        open(LIBRARY.items().get(lesson - 1), USUAL, new Look(Theme.LIGHT, 1));
    }

    void open(Library.Item first, Rectangle bounds, Look look) {
        Remembered remembered = remembered();
        remembered.keepLook(look);
        remembered.keepBounds(bounds);
        desk.open(first, remembered, bounds);
    }

    /** Opens a scenario that is lived in a moment, in the window that is open or in a new one. */
    void openSmall(Path folder) {
        if (desk.isClear()) {
            open(1);
        }
        Desk.on(() -> {
            try {
                Path file = Files.writeString(folder.resolve("small.yaml"), Small.TEXT);
                new WindowActions(window()).open(LIBRARY.item(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        desk.settle();
    }

    Remembered remembered() {
        nodes++;
        System.setProperty("setpoint.preferences", place + "/" + nodes);
        return Remembered.ofUser();
    }

    @AfterEach
    void closeAndLookForFaults() throws Exception {
        if (!place.isEmpty()) {
            desk.close();
            Thread.setDefaultUncaughtExceptionHandler(null);
            java.util.prefs.Preferences.userRoot().node(place).removeNode();
            System.clearProperty("setpoint.preferences");
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().equals("setpoint-player")) {
                    thread.join(30_000);
                    assertThat(thread.isAlive()).as("a player is left").isFalse();
                }
            }
        }
        for (Throwable t : thrown) {
            throw new AssertionError("thrown on the event thread", t);
        }
    }
}
