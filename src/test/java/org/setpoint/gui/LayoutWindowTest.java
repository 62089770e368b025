package org.setpoint.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.Window;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.swing.JComboBox;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.setpoint.gui.look.Look;
import org.setpoint.gui.look.Theme;

/** On a small screen and on a large one nothing is cut off, and nothing lies on something else. */
class LayoutWindowTest extends WindowCase {
    /** Faults of the window as it is, on every tab. */
    private List<String> faults(String where) {
        List<String> all = new ArrayList<>();
        for (int left = 0; left < 2; left++) {
            for (int middle = 0; middle < 2; middle++) {
                int l = left;
                int m = middle;
                Desk.on(() -> {
                    window().left.setSelectedIndex(l);
                    window().middle.setSelectedIndex(m);
                });
                laidOut();
                Desk.see(() -> Faults.of(window().getContentPane()))
                        .forEach(f -> all.add(where + ", tabs " + l + m + ": " + f));
            }
        }
        return all;
    }

    /** What is valid has been laid out by whoever came before; two rounds for what follows its width. */
    private void laidOut() {
        for (int i = 0; i < 3; i++) {
            Desk.on(() -> window().validate());
        }
    }

    @ParameterizedTest(name = "{0} x {1}, text {2}")
    @CsvSource({"1280, 800, 1.0", "2560, 1440, 1.0", "2560, 1440, 1.5"})
    void everyLessonFits(int width, int height, double size) {
        open(LIBRARY.items().get(0), new Rectangle(0, 0, width, height), new Look(Theme.LIGHT, size));
        List<String> found = new ArrayList<>();
        for (int lesson : new int[] {0, 2, 4, 5, 7, 8}) {
            Desk.on(() -> new WindowActions(window()).open(LIBRARY.items().get(lesson)));
            desk.settle();
            Desk.click("step-weeks");
            desk.settle();
            desk.settle();
            Desk.on(() -> new WindowActions(window()).openPatient(1));
            found.addAll(faults("lesson " + (lesson + 1)));
        }
        assertThat(new LinkedHashSet<>(found)).isEmpty();
    }

    @Test
    void aScenarioWithManyPoliciesFits() {
        open(1);
        Desk.on(() -> new WindowActions(window())
                .open(LIBRARY.items().get(LIBRARY.items().size() - 3)));
        desk.settle();
        assertThat(faults("scenario")).isEmpty();
    }

    @Test
    void theDialogsFit() {
        open(3);
        Desk.click("item-Begin a policy …");
        Desk.until("the dialog shows", () -> Desk.isThere("block"));
        Set<String> found = new LinkedHashSet<>();
        JComboBox<?> box = Desk.see(() -> Desk.find(JComboBox.class, "block"));
        Window dialog = Desk.see(() -> SwingUtilities.getWindowAncestor(box));
        for (int i = 0; i < Desk.see(box::getItemCount); i++) {
            int block = i;
            Desk.on(() -> box.setSelectedIndex(block));
            Desk.until(
                    "the dialog has the size it wants",
                    () -> dialog.getHeight() >= Math.min(dialog.getPreferredSize().height, 780));
            String name = Desk.see(() -> String.valueOf(box.getSelectedItem()));
            Desk.on(dialog::validate);
            Desk.see(() -> Faults.of(dialog)).forEach(f -> found.add(name + ": " + f));
            assertThat(Desk.see(dialog::getHeight)).as(name).isLessThan(800);
        }
        Desk.click("item-How to read this window");
        Desk.until("help shows", () -> Desk.isThere("help"));
        found.addAll(Desk.see(() -> Faults.of(Desk.find(HelpDialog.class, "help"))));
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyThemeFitsAndTheTextGrowsAndShrinks(Theme theme) {
        open(3);
        Desk.click("theme-" + theme.word());
        Desk.until("the theme is " + theme, () -> window().look.theme() == theme);
        assertThat(faults(theme.title())).isEmpty();
        for (int i = 0; i < 3; i++) {
            Desk.click("item-Larger text");
        }
        Desk.until("larger", () -> window().look.size() > 1.5);
        Desk.click("item-Normal text");
        Desk.until("normal", () -> Math.abs(window().look.size() - 1) < 1e-9);
        assertThat(faults(theme.title() + " again")).isEmpty();
    }
}
