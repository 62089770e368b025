package org.setpoint.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.Objects;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.setpoint.observation.Fares;
import org.setpoint.observation.Outcome;

/** The population: clicking, finding, axes, ward, trails, zoom; and what is then seen inside one patient. */
class PatientsWindowTest extends WindowCase {
    private Component population() {
        return Desk.find(Component.class, "population");
    }

    private String insideTitle() {
        return window().middle.getTitleAt(1);
    }

    @Test
    void aClickOnAPatientOpensTheInsideOfThatPatient() {
        open(3);
        Desk.click("step-weeks");
        desk.untilDay(28);
        Desk.on(() -> Desk.find(JCheckBox.class, "ward").doClick(0));
        desk.settle();
        int width = Desk.see(() -> population().getWidth());
        int height = Desk.see(() -> population().getHeight());
        desk.clickAt(population(), width / 2, height / 2);
        Desk.until("the inside shows", () -> window().middle.getSelectedIndex() == 1);
        assertThat(Desk.see(this::insideTitle)).matches("Inside patient \\d+");
        Desk.until(
                "the patient is relived",
                () -> window().inside.sentence().contains("day")
                        || window().inside.sentence().contains("Day"));
        assertThat(Desk.see(() -> window().inside.pictures().size())).isPositive();
    }

    @Test
    void theKeyboardGoesFromPatientToPatientAndOpensOne() {
        open(3);
        Desk.on(() -> population().requestFocusInWindow());
        Desk.until("the population has the focus", () -> population().isFocusOwner());
        desk.keys(KeyEvent.VK_RIGHT);
        desk.keys(KeyEvent.VK_RIGHT);
        desk.keys(KeyEvent.VK_ENTER);
        Desk.until("the inside shows", () -> window().middle.getSelectedIndex() == 1);
        assertThat(Desk.see(this::insideTitle)).isEqualTo("Inside patient 1");
    }

    @Test
    void aPatientIsFoundByNumberAndAWrongNumberIsAnswered() {
        open(3);
        Desk.click("item-Find a patient …");
        Desk.when(JTextField.class, f -> {});
        answerInput("1000");
        Desk.until("it is refused", () -> window().said().contains("accepted: 0 to 999"));
        Desk.click("item-Find a patient …");
        answerInput("17");
        Desk.until("the inside shows", () -> insideTitle().equals("Inside patient 17"));
    }

    private static void answerInput(String text) {
        Desk.when(javax.swing.JOptionPane.class, pane -> {
            pane.setInputValue(text);
            pane.setValue(javax.swing.JOptionPane.OK_OPTION);
        });
        Desk.until(
                "the question is gone",
                () -> Desk.showing(javax.swing.JOptionPane.class).isEmpty());
    }

    @Test
    void anotherLessonForgetsThePatientAndTheDayOfTheOneBefore() {
        open(3);
        Desk.click("step-weeks");
        desk.untilDay(28);
        Desk.on(() -> new WindowActions(window()).openPatient(3));
        Desk.on(() -> new WindowActions(window()).open(LIBRARY.items().get(3)));
        desk.settle();
        assertThat(Desk.see(this::insideTitle)).isEqualTo("Inside one patient");
        assertThat(Desk.see(desk::day)).isZero();
    }

    @Test
    void aLessonThatOpensOnAPatientShowsThatOfItsOwnRun() {
        open(3);
        Desk.click("step-weeks");
        desk.untilDay(28);
        Desk.on(() -> new WindowActions(window()).open(LIBRARY.items().get(0)));
        desk.settle();
        Desk.until("the inside shows", () -> window().middle.getSelectedIndex() == 1);
        assertThat(Desk.see(this::insideTitle)).isEqualTo("Inside patient 0");
        Desk.until("it says something", () -> !window().inside.sentence().isBlank());
        assertThat(Desk.see(() -> window().inside.cursor())).isLessThan(2);
    }

    @Test
    void axesWardAndTrailsCanBeChangedWhileItPlays() {
        open(3);
        Desk.click("play");
        desk.untilDay(2);
        Desk.on(() -> Desk.find(JComboBox.class, "across").setSelectedItem(Outcome.PAIN));
        Desk.on(() -> Desk.find(JComboBox.class, "up").setSelectedItem(Outcome.RELIEF));
        Desk.until("the axes are others", () -> seen().across() == Outcome.PAIN && seen().up() == Outcome.RELIEF);
        for (String box : new String[] {"ward", "trails", "ward", "trails"}) {
            Desk.on(() -> Desk.find(JCheckBox.class, box).doClick(0));
            int day = Desk.see(desk::day);
            desk.untilDay(day + 1);
        }
        for (int i = 0; i < 4; i++) {
            Desk.click("item-Nearer");
        }
        for (int i = 0; i < 6; i++) {
            Desk.click("item-Farther");
        }
        int day = Desk.see(desk::day);
        desk.untilDay(day + 1);
    }

    private org.setpoint.gui.live.Frame seen() {
        return Objects.requireNonNull(window().last).main();
    }

    @Test
    void theLegendCountsEveryPatient() {
        open(5);
        Desk.click("step-weeks");
        desk.untilDay(28);
        desk.settle();
        int sum = Desk.see(() -> {
            int n = 0;
            for (Fares f : Fares.values()) {
                String text = Desk.find(JLabel.class, "legend-" + f.word()).getText();
                n += Integer.parseInt(text.replaceFirst(" [+−][0-9,]+$", "")
                        .replaceFirst("^.* ", "")
                        .replace(",", ""));
            }
            return n;
        });
        assertThat(sum).isEqualTo(2000);
    }
}
