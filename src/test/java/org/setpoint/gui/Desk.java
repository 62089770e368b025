package org.setpoint.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.AbstractButton;
import javax.swing.JMenu;
import javax.swing.JSlider;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import org.setpoint.gui.control.Library;
import org.setpoint.gui.live.Snapshot;
import org.setpoint.gui.live.Spectator;
import org.setpoint.gui.look.Remembered;

/** A window on the screen, and what a person's eyes and hands do with it. */
final class Desk {
    private static final int LONG = 60; // seconds; only a window that hangs takes so long
    private static final int LOOK_AGAIN = 15; // ms

    private @Nullable SetpointWindow window;
    private @Nullable Robot robot;

    SetpointWindow window() {
        return Objects.requireNonNull(window);
    }

    /** What was drawn last; on the event thread, or when all is settled. */
    Snapshot seen() {
        return Objects.requireNonNull(window().last);
    }

    boolean isClear() {
        return window == null;
    }

    void open(Library.Item first, Remembered remembered, Rectangle bounds) {
        on(() -> {
            remembered.look().apply();
            SetpointWindow made =
                    new SetpointWindow(WindowCase.LIBRARY, first, Small.VOCABULARY, Small.LIFE_TABLE, remembered);
            window = made;
            made.setBounds(bounds);
            made.setVisible(true);
            made.divide();
        });
        until("the patients are enrolled", () -> window().last != null && window().isShowing());
        settle();
    }

    void close() {
        if (window == null) {
            return;
        }
        on(() -> {
            for (Window w : Window.getWindows()) {
                if (w != window) {
                    w.dispose();
                }
            }
            if (window().isDisplayable()) {
                new WindowActions(window()).quit();
            }
        });
        window = null;
    }

    /** Does something on the event thread. */
    static void on(Runnable what) {
        try {
            SwingUtilities.invokeAndWait(what);
        } catch (InterruptedException | InvocationTargetException e) {
            throw new AssertionError(e.getCause() == null ? e : e.getCause());
        }
    }

    /** Reads something on the event thread. */
    static <T> T see(Supplier<T> what) {
        AtomicReference<@Nullable T> seen = new AtomicReference<>();
        on(() -> seen.set(what.get()));
        return Objects.requireNonNull(seen.get());
    }

    /** Waits until the event thread sees that something is so. */
    static void until(String what, BooleanSupplier so) {
        CompletableFuture<Boolean> seen = new CompletableFuture<>();
        Timer timer = new Timer(LOOK_AGAIN, e -> {
            try {
                if (so.getAsBoolean()) {
                    seen.complete(true);
                }
            } catch (RuntimeException | Error problem) {
                seen.completeExceptionally(problem);
            }
        });
        timer.setInitialDelay(0);
        timer.start();
        try {
            seen.get(LONG, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("waited in vain until " + what, e);
        } finally {
            timer.stop();
        }
    }

    /** Waits until the player has done what it was asked, and the window has shown it. */
    void settle() {
        Spectator.settle(window().player);
        Spectator.settle(window().player);
    }

    void untilDay(int day) {
        until("day " + day, () -> day() >= day);
    }

    /** The day that is drawn; on the event thread. */
    int day() {
        Snapshot s = window().last;
        return s == null ? -1 : s.day();
    }

    /** A component by its name, the visible one if there are several. */
    static <T extends Component> T find(Class<T> kind, String name) {
        List<T> found = new ArrayList<>();
        for (Window w : Window.getWindows()) {
            if (w.isDisplayable()) {
                collect(w, kind, name, found);
            }
        }
        assertThat(found).as("components named " + name).isNotEmpty();
        return found.stream().filter(Component::isShowing).findFirst().orElse(found.get(0));
    }

    private static <T extends Component> void collect(Container in, Class<T> kind, String name, List<T> found) {
        Component[] inside = in instanceof JMenu menu ? menu.getMenuComponents() : in.getComponents();
        if (kind.isInstance(in) && name.equals(in.getName())) {
            found.add(kind.cast(in));
        }
        for (Component c : inside) {
            if (c instanceof Container container) {
                collect(container, kind, name, found);
            }
        }
    }

    /** Does a component of this name show? On the event thread. */
    static boolean isThere(String name) {
        List<Component> found = new ArrayList<>();
        for (Window w : Window.getWindows()) {
            if (w.isShowing()) {
                collect(w, Component.class, name, found);
            }
        }
        return found.stream().anyMatch(Component::isShowing);
    }

    /** The one component of a kind that shows, whatever its name; on the event thread. */
    static <T extends Component> Optional<T> showing(Class<T> kind) {
        for (Window w : Window.getWindows()) {
            List<T> found = w.isShowing() ? within(w, kind) : List.of();
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    /** Waits for a component of a kind, whatever its name, and does something to it. */
    static <T extends Component> void when(Class<T> kind, Consumer<T> then) {
        until(kind.getSimpleName() + " shows", () -> showing(kind).isPresent());
        SwingUtilities.invokeLater(() -> then.accept(showing(kind).orElseThrow()));
    }

    /** All components of a kind that show. */
    static <T extends Component> List<T> within(Container in, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Component c : in.getComponents()) {
            if (kind.isInstance(c) && c.isShowing()) {
                found.add(kind.cast(c));
            }
            if (c instanceof Container container) {
                found.addAll(within(container, kind));
            }
        }
        return found;
    }

    /** Clicks a button or an item of a menu; returns even if that opens a dialog that waits. */
    static void click(String name) {
        SwingUtilities.invokeLater(() -> {
            AbstractButton button = find(AbstractButton.class, name);
            assertThat(button.isEnabled()).as(name + " can be clicked").isTrue();
            button.doClick(0);
        });
    }

    /** Types into a field, and presses Enter. */
    static void type(String field, String text) {
        on(() -> {
            JTextField f = find(JTextField.class, field);
            f.setText(text);
            f.postActionEvent();
        });
    }

    /** Drags a slider to a share of its length. */
    static void drag(String slider, double share) {
        on(() -> {
            JSlider s = find(JSlider.class, slider);
            s.setValueIsAdjusting(true);
            s.setValue((int) Math.round(s.getMaximum() * share * 0.5));
            s.setValue((int) Math.round(s.getMaximum() * share));
            s.setValueIsAdjusting(false);
        });
    }

    /** Clicks with the mouse itself. */
    void clickAt(Component c, int x, int y) {
        Point p = see(c::getLocationOnScreen);
        Robot hand = hand();
        hand.mouseMove(p.x + x, p.y + y);
        hand.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        hand.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    /** Presses keys of the keyboard itself, the last one while the others are held. */
    void keys(int... codes) {
        until("the window has the focus", () -> {
            if (!window().isFocused()) {
                window().toFront();
                window().requestFocus();
            }
            return window().isFocused();
        });
        Robot hand = hand();
        for (int code : codes) {
            hand.keyPress(code);
        }
        for (int i = codes.length - 1; i >= 0; i--) {
            hand.keyRelease(codes[i]);
        }
        on(() -> {});
    }

    /** With the key of menus held. */
    void control(int code) {
        keys(KeyEvent.VK_CONTROL, code);
    }

    private Robot hand() {
        try {
            Robot hand = robot == null ? new Robot() : robot;
            robot = hand;
            return hand;
        } catch (AWTException e) {
            throw new AssertionError(e);
        }
    }
}
