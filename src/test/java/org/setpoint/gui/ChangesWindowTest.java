package org.setpoint.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JSlider;
import javax.swing.JTextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.setpoint.gui.live.Curves;
import org.setpoint.gui.live.Spectator;
import org.setpoint.observation.Distribution;
import org.setpoint.observation.Outcome;

/** Sliders, fields, undo and policies, while the third lesson plays. */
class ChangesWindowTest extends WindowCase {
    private static final String STEP = "lever-policies.titration.step";

    @TempDir
    private Path folder;

    @BeforeEach
    void openTheThirdLessonOnItsSliders() {
        open(3);
        Desk.click("item-Sliders");
        Desk.until("the sliders show", () -> Desk.isThere("undo"));
    }

    private int changes() {
        return Desk.see(() -> Desk.find(JList.class, "changes").getModel().getSize());
    }

    private void untilChanges(int n) {
        Desk.until(
                n + " changes are listed",
                () -> Desk.find(JList.class, "changes").getModel().getSize() == n);
    }

    private void untilLived(String path, String value) {
        Desk.until(
                path + " is " + value,
                () -> window().now
                        .draft()
                        .value(window().now.day(), path)
                        .filter(value::equals)
                        .isPresent());
    }

    /** The dose in both arms at the last point of the curves. */
    private double[] doses() {
        return Desk.see(() -> {
            Curves main = window().seen().main().curves();
            Curves other = window().seen().other().curves();
            int at = main.points() - 1;
            Distribution a = main.at(at, Outcome.DOSE);
            Distribution b = other.at(at, Outcome.DOSE);
            return new double[] {a.mean(), b.mean()};
        });
    }

    @Test
    void aSliderThatIsMovedWhileItPlaysIsMarkedAndActs() {
        openSmall(folder);
        Desk.click("item-Sliders");
        Desk.click("play");
        desk.untilDay(10);
        Desk.drag("lever-policies.dose-cap.cap", 0.1);
        untilChanges(1);
        assertThat(window().now.marks().get(0).day()).isBetween(10.0, 150.0);
        Desk.click("item-To the end");
        Desk.until("the end", () -> desk.day() == Small.DAYS);
        desk.settle();
        Spectator.assertSame(
                window().seen().main().curves(),
                Small.batch(Small.read(window().session.draft().yaml())));
        assertThat(doses()[0]).isLessThan(0.9 * doses()[1]);
    }

    @Test
    void aScenarioHasItselfBehindAndPartsFromItWhereItIsChanged() {
        openSmall(folder);
        Desk.click("step-weeks");
        desk.untilDay(28);
        assertThat(parted()).isEmpty();
        Desk.click("item-Sliders");
        Desk.type("lever-policies.dose-cap.cap-field", "50 MME/day");
        untilChanges(1);
        Desk.click("item-To the end");
        desk.untilDay(Small.DAYS);
        assertThat(parted()).contains(Outcome.DOSE);
    }

    /** The outcomes that differ at the last point from the run behind. */
    private List<Outcome> parted() {
        return Desk.see(() -> {
            Curves main = window().seen().main().curves();
            Curves other = window().seen().other().curves();
            int at = Math.min(main.points(), other.points()) - 1;
            return main.outcomes().stream()
                    .filter(o -> !main.at(at, o).equals(other.at(at, o)))
                    .toList();
        });
    }

    @Test
    void aNumberThatIsTypedIsTakenAndNonsenseIsAnsweredBesideTheField() {
        Desk.type(STEP + "-field", "20 %");
        untilChanges(1);
        untilLived("policies.titration.step", "20 %");
        Desk.type(STEP + "-field", "a lot");
        Desk.until("there is a complaint", () -> Desk.isThere(STEP + "-complaint"));
        assertThat(Desk.see(() -> Desk.find(JLabel.class, STEP + "-complaint").getText()))
                .contains("a lot");
        Desk.type(STEP + "-field", "-5 %");
        assertThat(Desk.see(() -> Desk.find(JLabel.class, STEP + "-complaint").getText()))
                .contains("accepted: 0 % to 200 %");
        desk.settle();
        assertThat(changes()).isEqualTo(1);
        assertThat(window().now.draft().value(0, "policies.titration.step")).hasValue("20 %");
        Desk.type(STEP + "-field", "10 %");
        untilLived("policies.titration.step", "10 %");
        assertThat(Desk.see(() -> Desk.isThere(STEP + "-complaint"))).isFalse();
    }

    @Test
    void undoRedoAndResetPutTheSlidersWhereTheValuesAre() {
        int before = Desk.see(() -> Desk.find(JSlider.class, STEP).getValue());
        String first =
                Desk.see(() -> Desk.find(JTextField.class, STEP + "-field").getText());
        Desk.click("step");
        desk.untilDay(1);
        Desk.drag(STEP, 0.9);
        untilChanges(1);
        Desk.click("undo");
        untilChanges(2);
        assertThat(Desk.see(() -> Desk.find(JSlider.class, STEP).getValue())).isEqualTo(before);
        assertThat(Desk.see(() -> Desk.find(JButton.class, "undo").isEnabled())).isFalse();
        Desk.click("redo");
        untilChanges(3);
        assertThat(Desk.see(() -> Desk.find(JSlider.class, STEP).getValue())).isEqualTo(180);
        Desk.click(STEP + "-reset");
        untilChanges(4);
        assertThat(Desk.see(() -> Desk.find(JTextField.class, STEP + "-field").getText()))
                .isEqualTo(first);
        desk.control(KeyEvent.VK_Z);
        untilChanges(5);
        Desk.click("reset-all");
        untilChanges(6);
        assertThat(Desk.see(() -> Desk.find(JTextField.class, STEP + "-field").getText()))
                .isEqualTo(first);
    }

    @Test
    void aPolicyIsBegunFromItsDialog() {
        openSmall(folder);
        Desk.click("item-Sliders");
        Desk.click("step-weeks");
        desk.untilDay(28);
        Desk.click("begin");
        Desk.until("the dialog shows", () -> Desk.isThere("block"));
        Desk.on(() -> Desk.find(JComboBox.class, "block").setSelectedItem("taper"));
        Desk.on(() -> Desk.find(JTextField.class, "key-rate").setText("10 %/week"));
        Desk.click("begin-today");
        untilChanges(1);
        assertThat(window().now.marks().get(0).words()).isEqualTo("begin taper");
        assertThat(window().now.marks().get(0).day()).isEqualTo(28);
        Desk.click("item-To the end");
        Desk.until("the end", () -> desk.day() == Small.DAYS);
        desk.settle();
        Spectator.assertSame(
                window().seen().main().curves(),
                Small.batch(Small.read(window().session.draft().yaml())));
    }

    @Test
    void aPolicyWithAWrongNumberIsRefusedInWords() {
        Desk.click("begin");
        Desk.until("the dialog shows", () -> Desk.isThere("block"));
        Desk.on(() -> Desk.find(JComboBox.class, "block").setSelectedItem("taper"));
        Desk.on(() -> Desk.find(JTextField.class, "key-rate").setText("slowly"));
        Desk.click("begin-today");
        Desk.until(
                "it is refused",
                () -> Desk.find(JLabel.class, "status").getText().contains("slowly"));
        assertThat(changes()).isZero();
    }

    @Test
    void everySliderOfTheWindowCanBeMovedToBothEndsWhileItPlays() {
        Desk.click("play");
        desk.untilDay(2);
        int moved = 0;
        for (JSlider slider : Desk.see(() -> Desk.within(window().levers, JSlider.class))) {
            String name = slider.getName();
            for (double share : new double[] {1, 0}) {
                Desk.drag(name, share);
                desk.settle();
                // Two values may exclude each other: then it says so, and the slider shows what is lived.
                assertThat(Desk.see(() -> Desk.isThere(name + "-complaint")))
                        .as(name + " at " + share + ": " + Desk.see(() -> window().said()))
                        .isEqualTo(Desk.see(() -> window().said()).contains("'"));
            }
            moved++;
        }
        assertThat(moved).isGreaterThan(5);
    }
}
