package org.setpoint.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.awt.event.WindowEvent;
import java.util.Arrays;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JEditorPane;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.JToggleButton;
import org.junit.jupiter.api.Test;
import org.setpoint.gui.lesson.Picker;
import org.setpoint.gui.live.Audience.Doing;
import org.setpoint.gui.live.Spectator;

/** Opening, playing, stepping, speeds, seeds, twins, closing. */
class RunWindowTest extends WindowCase {
    private String text(String label) {
        return Desk.see(() -> Desk.find(JLabel.class, label).getText());
    }

    @Test
    void itOpensOnTheFirstLessonAtDayZero() {
        open(1);
        assertThat(window().getTitle()).contains("Setpoint");
        assertThat(text("day")).contains("Day 0");
        assertThat(Desk.see(() -> Desk.find(JEditorPane.class, "lesson").getText()))
                .contains("What it is", "What to notice", "What to try");
        assertThat(Desk.see(() -> Desk.find(Picker.class, "picker").getSelectedIndex()))
                .isZero();
        assertThat(Desk.see(() -> Desk.find(JButton.class, "play").isEnabled())).isTrue();
    }

    @Test
    void anotherLessonIsPickedAndStandsAtDayZero() {
        open(1);
        Desk.click("step");
        desk.untilDay(1);
        Desk.on(() -> Desk.find(Picker.class, "picker").setSelectedIndex(2));
        Desk.until("the new patients are there", () -> desk.day() == 0);
        desk.settle();
        assertThat(window().getTitle()).startsWith("Two tolerances");
        assertThat(text("day")).contains("Day 0").contains("730");
        assertThat(Desk.see(() -> window().seen().main().size())).isEqualTo(1000);
        assertThat(Desk.see(() -> Desk.find(JToggleButton.class, "twins").isSelected()))
                .isTrue();
    }

    @Test
    void playPauseAndStepsGoOnFromDayToDay() {
        open(3);
        Desk.click("play");
        desk.untilDay(3);
        assertThat(Desk.see(() -> Desk.find(JButton.class, "play").getText())).isEqualTo("Pause");
        Desk.click("play");
        Desk.until("it waits", () -> window().doing == Doing.PAUSED);
        desk.settle();
        int day = Desk.see(desk::day);
        Desk.click("step");
        Desk.until("one day more", () -> desk.day() == day + 1);
        Desk.click("step-weeks");
        Desk.until("four weeks more", () -> desk.day() == day + 29);
        assertThat(text("day")).contains("Day " + (day + 29));
        Desk.click("set-up");
        Desk.until("it begins anew", () -> desk.day() == 0);
    }

    @Test
    void theEndIsSaidAndTheCurvesAreThoseOfTheBatch() {
        open(1);
        Desk.click("item-To the end");
        Desk.until("the end", () -> window().doing == Doing.OVER);
        assertThat(text("status")).contains("ended");
        assertThat(Desk.see(() -> Desk.find(JButton.class, "play").isEnabled())).isFalse();
        Spectator.assertSame(
                window().seen().main().curves(), Small.batch(window().now.scenario()));
    }

    @Test
    void speedAndDrawingCanBeChangedWhileItPlays() {
        open(2);
        Desk.click("play");
        Desk.on(() -> Desk.find(JSlider.class, "speed").setValue(8));
        Desk.on(() -> Desk.find(JSpinner.class, "draw-every").setValue(7));
        desk.untilDay(50);
        Desk.on(() -> {
            Desk.find(JSpinner.class, "draw-every").setValue(1);
            Desk.find(JSlider.class, "speed").setValue(0);
        });
        Desk.click("play");
        Desk.until("it waits", () -> window().doing == Doing.PAUSED);
    }

    @Test
    void anotherSeedIsAnotherRunAndNonsenseIsRefused() {
        open(1);
        Desk.type("seed", "4711");
        desk.settle();
        assertThat(window().now.scenario().seed()).isEqualTo(4711);
        Desk.type("seed", "luck");
        desk.settle();
        assertThat(text("status")).contains("luck");
        assertThat(window().now.scenario().seed()).isEqualTo(4711);
    }

    @Test
    void twinsComeAndGoWhileItPlays() {
        open(3);
        Desk.click("play");
        desk.untilDay(2);
        for (boolean on : new boolean[] {false, true, false, true}) {
            Desk.click("twins");
            Desk.until("twins " + on, () -> window().twins == on);
            int day = Desk.see(desk::day);
            desk.untilDay(day + 1);
        }
        assertThat(Desk.see(() -> window().seen().isPair())).isTrue();
    }

    @Test
    void theKeyboardAloneIsEnough() {
        open(3);
        desk.keys(KeyEvent.VK_F6);
        Desk.until("one day", () -> desk.day() == 1);
        desk.keys(KeyEvent.VK_F7);
        Desk.until("four weeks", () -> desk.day() == 29);
        desk.keys(KeyEvent.VK_F5);
        desk.untilDay(32);
        desk.keys(KeyEvent.VK_F5);
        Desk.until("it waits", () -> window().doing == Doing.PAUSED);
        desk.control(KeyEvent.VK_T);
        Desk.until("one arm", () -> !window().twins);
        desk.control(KeyEvent.VK_2);
        Desk.until("sliders", () -> window().left.getSelectedIndex() == 1);
        desk.control(KeyEvent.VK_4);
        Desk.until("inside", () -> window().middle.getSelectedIndex() == 1);
        desk.control(KeyEvent.VK_3);
        Desk.until("population", () -> window().middle.getSelectedIndex() == 0);
        desk.control(KeyEvent.VK_1);
        Desk.until("lesson", () -> window().left.getSelectedIndex() == 0);
        desk.control(KeyEvent.VK_EQUALS);
        Desk.until("larger", () -> window().look.size() > 1.1);
        desk.control(KeyEvent.VK_0);
        Desk.until("normal", () -> Math.abs(window().look.size() - 1) < 1e-9);
        desk.keys(KeyEvent.VK_F4);
        Desk.until("it begins anew", () -> desk.day() == 0);
        desk.keys(KeyEvent.VK_F1);
        Desk.until("help", () -> Desk.isThere("help"));
    }

    @Test
    void masonsConsoleStepsTheSameRun() {
        open(3);
        Desk.click("step-weeks");
        desk.untilDay(28);
        MasonConsole console = openConsole();
        Desk.on(console::pressPause); // begins anew and waits
        Desk.until("the console has begun it anew", () -> desk.day() == 0);
        Desk.on(console::pressPlay); // one day
        Desk.until("the console has lived a day", () -> desk.day() == 1);
        Desk.click("step");
        Desk.until("our own button still lives days", () -> desk.day() == 2);
    }

    @Test
    void closingMasonsConsoleClosesNothingElse() {
        open(3);
        MasonConsole console = openConsole();
        Desk.on(console::pressPlay);
        desk.untilDay(5);
        Desk.on(() -> console.dispatchEvent(new WindowEvent(console, WindowEvent.WINDOW_CLOSING)));
        Desk.until("the console is gone", () -> !console.isDisplayable());
        desk.settle();
        int day = Desk.see(desk::day);
        Desk.click("step");
        Desk.until("the window lives", () -> desk.day() == day + 1);
        assertThat(Desk.see(() -> window().isShowing())).isTrue();
    }

    private static MasonConsole openConsole() {
        Desk.click("item-MASON's console");
        Desk.until("the console shows", () -> console().isPresent());
        return console().orElseThrow();
    }

    private static Optional<MasonConsole> console() {
        return Arrays.stream(Window.getWindows())
                .filter(w -> w instanceof MasonConsole && w.isShowing())
                .map(MasonConsole.class::cast)
                .findFirst();
    }

    @Test
    void closedWhileItPlaysItIsGone() {
        open(2);
        Desk.click("play");
        desk.untilDay(2);
        Desk.click("item-Quit");
        SetpointWindow w = window();
        Desk.until("it is gone", () -> !w.isDisplayable());
    }

    @Test
    void everyItemOfTheMenusHasANameAndMostHaveAKey() {
        open(1);
        long without = Desk.see(() -> {
            long n = 0;
            for (int m = 0; m < window().getJMenuBar().getMenuCount(); m++) {
                for (Component c : window().getJMenuBar().getMenu(m).getMenuComponents()) {
                    if (c instanceof JMenuItem item) {
                        assertThat(item.getName()).isNotBlank();
                        n += item.getAccelerator() == null ? 1 : 0;
                    }
                }
            }
            return n;
        });
        assertThat(without).isLessThan(8);
    }
}
