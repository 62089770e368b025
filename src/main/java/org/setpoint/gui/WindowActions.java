package org.setpoint.gui;

import java.awt.BorderLayout;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.setpoint.gui.control.BeginDialog;
import org.setpoint.gui.control.LeversPanel;
import org.setpoint.gui.control.Library;
import org.setpoint.gui.control.Question;
import org.setpoint.gui.control.Transport;
import org.setpoint.gui.live.Snapshot;
import org.setpoint.gui.look.Look;
import org.setpoint.gui.look.Theme;
import org.setpoint.observation.Outcome;
import org.setpoint.unit.InputException;

/** What menus, buttons, sliders and links of the window do; all on the event thread. */
final class WindowActions implements Menus.Actions, Transport.Conductor, LeversPanel.Hand {
    private final SetpointWindow w;

    WindowActions(SetpointWindow window) {
        w = window;
    }

    void open(Library.Item item) {
        try {
            Question question = w.library.open(item);
            w.say("");
            w.session.open(question);
            w.opened(question);
            w.picker.open(item);
            if (item.isLesson() && question.lesson().orElseThrow().view().opensOnPatient()) {
                openPatient(0);
            } else {
                w.middle.setSelectedIndex(0);
            }
            w.left.setSelectedIndex(0);
        } catch (InputException e) {
            complain("This file cannot be opened", e);
        }
    }

    private void complain(String title, InputException e) {
        w.say(String.valueOf(e.getMessage()));
        JOptionPane.showMessageDialog(w, e.getMessage(), title, JOptionPane.ERROR_MESSAGE);
    }

    @Override
    public void openFile() {
        JFileChooser chooser = new JFileChooser(w.remembered.word("folder", "."));
        chooser.setDialogTitle("Open a lesson or a scenario");
        chooser.setFileFilter(new FileNameExtensionFilter("Lessons and scenarios (YAML)", "yaml", "yml"));
        if (chooser.showOpenDialog(w) == JFileChooser.APPROVE_OPTION) {
            Path file = chooser.getSelectedFile().toPath();
            w.remembered.keepWord("folder", String.valueOf(chooser.getCurrentDirectory()));
            open(w.library.item(file));
        }
    }

    @Override
    public void choose() {
        w.picker.requestFocusInWindow();
        w.picker.setPopupVisible(true);
    }

    void openPatient(int patient) {
        Snapshot seen = w.last;
        if (patient < 0 || patient >= w.now.scenario().patients()) {
            return;
        }
        w.patient = patient;
        w.population.mark(patient);
        w.inside.show(w.now.scenario(), w.vocabulary.drugs(), 1, patient, seen == null ? 0 : seen.day());
        w.middle.setTitleAt(1, "Inside patient " + patient);
        w.middle.setSelectedIndex(1);
    }

    void showCurve(Outcome outcome) {
        List<Outcome> shown = new ArrayList<>(w.curves.outcomes());
        if (!shown.contains(outcome)) {
            shown.add(0, outcome);
            w.curves.show(shown);
        }
        w.curves.point(outcome);
    }

    void goTo(int day) {
        Snapshot seen = w.last;
        int today = seen == null ? 0 : seen.day();
        if (day > today) {
            step(day - today);
        } else {
            w.curves.pointAt(day);
        }
    }

    @Override
    public void saveScenario() {
        new Savings(w).scenario();
    }

    @Override
    public void saveCurves() {
        new Savings(w).curves();
    }

    @Override
    public void savePictures() {
        new Savings(w).pictures();
    }

    @Override
    public void saveSheet() {
        new Savings(w).sheet();
    }

    @Override
    public void quit() {
        w.remembered.keepBounds(w.getBounds());
        w.remembered.keepLook(w.look);
        w.remembered.write();
        w.player.close();
        w.inside.close();
        for (Window other : Window.getWindows()) {
            if (other instanceof MasonConsole console) {
                console.doClose();
            }
        }
        w.dispose();
    }

    @Override
    public void undo() {
        w.session.undo();
    }

    @Override
    public void redo() {
        w.session.redo();
    }

    @Override
    public void reset(String path, String first, boolean midway) {
        if (midway) {
            w.session.reset(List.of(path));
        } else {
            change(path, first, false);
        }
    }

    @Override
    public void resetAll() {
        resetAll(w.levers.paths());
    }

    @Override
    public void resetAll(List<String> paths) {
        w.session.reset(paths);
    }

    @Override
    public void change(String path, String value, boolean midway) {
        if (midway) {
            w.session.change(path, value);
            return;
        }
        try {
            Question next = w.session.question().with(path, value, w.vocabulary);
            w.session.open(next);
            w.begun(next);
            w.say("Set up again: " + path + " is " + value + " from the beginning. Press play.");
        } catch (InputException e) {
            w.say(String.valueOf(e.getMessage()));
            w.levers.refuse(path, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void begin() {
        BeginDialog dialog = new BeginDialog(w, w.vocabulary.blocks(), w.session::begin);
        dialog.setVisible(true);
    }

    @Override
    public void setUp() {
        w.say("");
        w.session.again();
        w.begun(w.session.question());
    }

    @Override
    public void playOrPause() {
        if (w.doing == org.setpoint.gui.live.Audience.Doing.PLAYING) {
            w.player.pause();
        } else {
            w.player.play();
        }
    }

    @Override
    public void step(int days) {
        w.player.step(days);
    }

    @Override
    public void faster(int by) {
        w.transport.faster(by);
    }

    @Override
    public void speed(double daysPerSecond) {
        w.player.speed(daysPerSecond);
        w.remembered.keepNumber("speed", daysPerSecond);
    }

    @Override
    public void drawEvery(int days) {
        w.player.drawEvery(days);
    }

    @Override
    public void seed(String text) {
        try {
            Question next = w.session.question().withSeed(text.strip(), w.vocabulary);
            w.session.open(next);
            w.begun(next);
        } catch (InputException e) {
            w.say(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void twins(boolean both) {
        w.twins = both;
        w.showTwins(w.session.question());
    }

    @Override
    public void toggleTwins() {
        w.transport.twins(!w.twins);
        twins(!w.twins);
    }

    /** The same patients with the same luck under the policies of another scenario. */
    @Override
    public void putBehind() {
        JComboBox<Library.Item> choice = new JComboBox<>(
                w.library.items().stream().filter(i -> !i.isLesson()).toArray(Library.Item[]::new));
        choice.setRenderer(w.picker.getRenderer());
        choice.setMaximumRowCount(20);
        choice.setName("behind");
        JPanel panel = new JPanel(new BorderLayout(0, 8));
        panel.add(
                new JLabel("<html><p width=\"320\">The same patients, with the same luck, under the policies of which"
                        + " scenario? The run begins anew.</p></html>"),
                BorderLayout.NORTH);
        panel.add(choice, BorderLayout.CENTER);
        int answer = JOptionPane.showConfirmDialog(
                w, panel, "Put another policy behind", JOptionPane.OK_CANCEL_OPTION, JOptionPane.PLAIN_MESSAGE);
        if (answer == JOptionPane.OK_OPTION && choice.getSelectedItem() instanceof Library.Item item) {
            putBehind(item);
        }
    }

    void putBehind(Library.Item item) {
        try {
            Question other = w.library.open(item);
            Question next = w.session.question().withPoliciesBehind(other, w.vocabulary);
            w.session.open(next);
            w.twins = true;
            w.begun(next);
        } catch (InputException e) {
            complain("These policies cannot be put behind", e);
        }
    }

    @Override
    public void tab(int number) {
        if (number < 2) {
            w.left.setSelectedIndex(number);
            w.left.getSelectedComponent().requestFocusInWindow();
        } else {
            w.middle.setSelectedIndex(number - 2);
            w.middle.getSelectedComponent().requestFocusInWindow();
        }
        KeyboardFocusManager.getCurrentKeyboardFocusManager().focusNextComponent(w.middle);
    }

    @Override
    public void findPatient() {
        Snapshot seen = w.last;
        int most = seen == null ? 0 : seen.main().size() - 1;
        String typed = JOptionPane.showInputDialog(w, "Number of the patient, 0 to " + most);
        if (typed == null) {
            return;
        }
        try {
            int patient = Integer.parseInt(typed.strip());
            if (patient >= 0 && patient <= most) {
                openPatient(patient);
                return;
            }
        } catch (NumberFormatException e) {
            w.say("'" + typed + "' is no number");
        }
        w.say("'" + typed + "' is no patient; accepted: 0 to " + most);
    }

    @Override
    public void zoom(double factor) {
        w.population.zoom(factor);
    }

    @Override
    public void larger(double factor) {
        look(factor == 0 ? new Look(w.look.theme(), 1) : w.look.larger(factor));
    }

    @Override
    public void theme(Theme theme) {
        look(w.look.in(theme));
    }

    private void look(Look look) {
        w.look = look;
        look.apply();
        w.population.look(look);
        w.curves.look(look);
        w.lesson.look(look);
        w.transport.look(look);
        w.inside.style(look.style());
        w.remembered.keepLook(look);
        SwingUtilities.invokeLater(w::divide);
    }

    @Override
    public void help() {
        new HelpDialog(w).setVisible(true);
    }

    /** MASON's own console on the same run: it plays, pauses and inspects as its users know it. */
    @Override
    public void console() {
        w.player.pause();
        new MasonConsole(w.stage).setVisible(true);
        w.say("MASON's console plays the same run now; its Stop and Play set the run up anew.");
    }

    @Override
    public void about() {
        JOptionPane.showMessageDialog(
                w,
                "<html><p width=\"380\">Setpoint: an agent-based laboratory of opioid tolerance and down-regulation. For"
                        + " education and research; not medical advice and not a dosing tool. Where the model disagrees with"
                        + " the evidence, docs/validation.md says so.</p></html>",
                "About Setpoint",
                JOptionPane.PLAIN_MESSAGE);
    }
}
