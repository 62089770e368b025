package org.setpoint.gui.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JScrollBar;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setpoint.chart.ChartStyle;
import org.setpoint.scenario.Scenario;
import org.setpoint.simulation.WhatIf;

/** The panel as it is used, painted on an image; no display is needed. */
class InsidePanelTest {
    private static final Scenario DEPENDENT = Bodies.scenario("""
            seed: 11
            duration: 60 days
            cohort:
              patients: 12
              history: {opioid: oxycodone-er, dose: 120 MME/day, for: 90 days}
            prescribers: {panel: 6, practices: 2}
            """);

    @SuppressWarnings("NullAway.Init") // made before each test
    private InsidePanel panel;

    @BeforeEach
    void make() throws Exception {
        SwingUtilities.invokeAndWait(() -> panel = new InsidePanel(ChartStyle.light()));
    }

    @AfterEach
    void close() throws Exception {
        SwingUtilities.invokeAndWait(panel::close);
    }

    /** Does something, and waits until the panel says what it should. */
    private void until(Predicate<String> said, Runnable action) throws Exception {
        CountDownLatch seen = new CountDownLatch(1);
        SwingUtilities.invokeAndWait(() -> {
            panel.addPropertyChangeListener(InsidePanel.SENTENCE, e -> {
                if (said.test(panel.sentence())) {
                    seen.countDown();
                }
            });
            action.run();
        });
        assertThat(seen.await(60, TimeUnit.SECONDS)).as(panel.sentence()).isTrue();
    }

    private void shown(int day) throws Exception {
        until(s -> s.contains("; day " + day + ":"), () -> panel.show(DEPENDENT, Bodies.WORDS.drugs(), 1, 2, day));
    }

    private void press(int key, int modifiers) throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            Component on = find(panel, TraceStack.class, "");
            SwingUtilities.processKeyBindings(
                    new KeyEvent(on, KeyEvent.KEY_PRESSED, 0, modifiers, key, KeyEvent.CHAR_UNDEFINED));
        });
    }

    private static <C extends Component> C find(Container in, Class<C> kind, String name) {
        return all(in).filter(c -> kind.isInstance(c) && (name.isEmpty() || name.equals(c.getName())))
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> all(Container in) {
        return Arrays.stream(in.getComponents())
                .flatMap(c -> c instanceof Container inner ? Stream.concat(Stream.of(c), all(inner)) : Stream.of(c));
    }

    private static void lay(Container container) {
        container.doLayout();
        for (Component c : container.getComponents()) {
            if (c instanceof Container inner) {
                lay(inner);
            }
        }
    }

    private BufferedImage paint(int width, int height) {
        panel.setSize(width, height);
        lay(panel);
        lay(panel); // a scroll bar may have come or gone
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        panel.paint(image.createGraphics());
        return image;
    }

    @Test
    void theKeysMoveTheCursor() throws Exception {
        shown(20);
        assertThat(panel.cursor()).isEqualTo(20);
        press(KeyEvent.VK_LEFT, 0);
        assertThat(panel.cursor()).isCloseTo(20 - 1 / 24.0, within(1e-9));
        assertThat(panel.sentence()).contains("Day 19, 23:00");
        press(KeyEvent.VK_LEFT, KeyEvent.CTRL_DOWN_MASK);
        assertThat(panel.sentence()).contains("Day 18, 23:00");
        press(KeyEvent.VK_HOME, 0);
        assertThat(panel.cursor()).isZero();
        press(KeyEvent.VK_RIGHT, 0);
        assertThat(panel.sentence()).contains("Day 0, 01:00");
        press(KeyEvent.VK_END, 0);
        press(KeyEvent.VK_RIGHT, 0);
        assertThat(panel.cursor()).isEqualTo(20);
    }

    @Test
    void theRunGoesOnAndThePanelWithIt() throws Exception {
        shown(5);
        until(s -> s.contains("Day 9, 00:00"), () -> panel.moveTo(DEPENDENT, 9));
        press(KeyEvent.VK_HOME, 0);
        until(s -> s.contains("; day 12:"), () -> panel.moveTo(DEPENDENT, 12));
        assertThat(panel.cursor()).as("who looks at the past is left there").isZero();
        until(s -> s.contains("; day 3:"), () -> panel.moveTo(DEPENDENT, 3)); // the run was started anew
    }

    @Test
    void anotherScenarioIsRelivedFromItsBeginning() throws Exception {
        shown(20);
        Scenario stopped = Bodies.scenario("""
                seed: 11
                duration: 60 days
                cohort:
                  patients: 12
                  history: {opioid: oxycodone-er, dose: 120 MME/day, for: 90 days}
                prescribers: {panel: 6, practices: 2}
                policies:
                  - stop: {from: day 10}
                """);
        until(s -> s.contains("no opioid prescribed"), () -> panel.moveTo(stopped, 20));
    }

    @Test
    void aWhatIfIsHeldAgainstTheOtherCopyUntilItIsPutAway() throws Exception {
        shown(20);
        until(s -> s.contains("What if naloxone"), () -> panel.tryOut(WhatIf.NALOXONE_INJECTED));
        press(KeyEvent.VK_RIGHT, KeyEvent.SHIFT_DOWN_MASK);
        assertThat(panel.sentence()).contains("Day 20, 00:05").contains("naloxone holds");
        SwingUtilities.invokeAndWait(() -> panel.moveTo(DEPENDENT, 25));
        assertThat(panel.sentence()).contains("What if");
        until(s -> s.contains("; day 25:"), panel::backToTheRun);
        assertThat(panel.sentence()).doesNotContain("What if");
    }

    @Test
    void aWrongMomentIsAnsweredWithWhatIsAccepted() throws Exception {
        shown(20);
        JTextField field = find(panel, JTextField.class, "moment");
        JTextArea notice = find(panel, JTextArea.class, "Notice");
        SwingUtilities.invokeAndWait(() -> {
            field.setText("tomorrow");
            field.postActionEvent();
        });
        assertThat(notice.getText()).contains("'tomorrow'", "accepted: a day from 0 to 20");
        assertThat(panel.cursor()).isEqualTo(20);
        SwingUtilities.invokeAndWait(() -> {
            field.setText("7 06:00");
            field.postActionEvent();
        });
        assertThat(notice.getText()).isEmpty();
        assertThat(panel.cursor()).isEqualTo(7.25);
    }

    @Test
    void aPatientWhoDoesNotExistIsAnsweredAndNothingBreaks() throws Exception {
        JTextArea notice = find(panel, JTextArea.class, "Notice");
        CountDownLatch told = new CountDownLatch(1);
        SwingUtilities.invokeAndWait(() -> {
            notice.getDocument().addDocumentListener(new Written(() -> {
                if (notice.getText().contains("cannot")) {
                    told.countDown();
                }
            }));
            panel.show(DEPENDENT, Bodies.WORDS.drugs(), 1, 999, 5);
        });
        assertThat(told.await(60, TimeUnit.SECONDS)).isTrue();
        shown(5);
    }

    /** Hears of every change of a text. */
    private record Written(Runnable action) implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent e) {
            action.run();
        }

        @Override
        public void removeUpdate(DocumentEvent e) {
            action.run();
        }

        @Override
        public void changedUpdate(DocumentEvent e) {
            action.run();
        }
    }

    @ParameterizedTest
    @CsvSource({"460, 520, 1", "1500, 1200, 1", "1500, 1200, 1.6", "700, 500, 1.3", "460, 520, 1.6"})
    void nothingIsClipped(int width, int height, float factor) throws Exception {
        shown(20);
        until(s -> s.contains("What if"), () -> panel.tryOut(WhatIf.MISSED_DAY));
        SwingUtilities.invokeAndWait(() -> {
            panel.style(ChartStyle.dark().scaled(factor));
            paint(width, height);
            inside(panel);
        });
    }

    /** Every control lies wholly within its parent and is as high as it wants to be. */
    private static void inside(Container container) {
        for (Component c : container.getComponents()) {
            boolean scrolled = container instanceof JViewport;
            if (c.isVisible() && c.getWidth() > 0 && !scrolled && !(c instanceof JScrollBar)) {
                Rectangle all = new Rectangle(0, 0, container.getWidth(), container.getHeight());
                assertThat(all.contains(c.getBounds()))
                        .as("%s in %s", c, container)
                        .isTrue();
                Dimension wanted = c.getPreferredSize();
                if (c instanceof AbstractButton || c instanceof JComboBox<?> || c instanceof JTextField) {
                    assertThat(c.getHeight()).as("height of %s", c.getName()).isGreaterThanOrEqualTo(wanted.height);
                    assertThat(c.getWidth()).as("width of %s", c.getName()).isGreaterThanOrEqualTo(wanted.width);
                }
            }
            if (c instanceof Container inner && !(c instanceof AbstractButton) && !(c instanceof JComboBox<?>)) {
                inside(inner);
            }
        }
    }

    @Test
    void everyControlSaysWhatItIs() throws Exception {
        shown(5);
        SwingUtilities.invokeAndWait(() -> named(panel));
    }

    private static void named(Container container) {
        for (Component c : container.getComponents()) {
            if (c instanceof AbstractButton
                    || c instanceof JComboBox<?>
                    || c instanceof JTextField
                    || c instanceof TraceStack
                    || c instanceof SynapseView) {
                assertThat(c.getAccessibleContext().getAccessibleName())
                        .as("%s", c)
                        .isNotBlank();
            } else if (c instanceof Container inner && !(c instanceof JScrollBar)) {
                named(inner);
            }
        }
    }

    @Test
    void theCursorMovesInThePictureToo() throws Exception {
        shown(20);
        BufferedImage[] images = new BufferedImage[2];
        SwingUtilities.invokeAndWait(() -> images[0] = paint(1200, 900));
        press(KeyEvent.VK_LEFT, KeyEvent.CTRL_DOWN_MASK);
        SwingUtilities.invokeAndWait(() -> images[1] = paint(1200, 900));
        int changed = 0;
        for (int x = 0; x < 1200; x++) {
            for (int y = 0; y < 900; y++) {
                changed += images[0].getRGB(x, y) == images[1].getRGB(x, y) ? 0 : 1;
            }
        }
        assertThat(changed).isBetween(500, 1200 * 900 / 4);
    }

    @Test
    void whatIsSeenCanBeTakenAway(@TempDir Path folder) throws Exception {
        shown(20);
        Path csv = folder.resolve("trace.csv");
        panel.csv(csv);
        assertThat(Files.readAllLines(csv)).hasSize(20 * 24 + 1);
        assertThat(panel.pictures()).hasSize(2);
        assertThat(panel.svg())
                .hasValueSatisfying(
                        svg -> assertThat(svg).startsWith("<svg").contains("Withdrawal", "Breathing", "Patient 2"));
    }
}
