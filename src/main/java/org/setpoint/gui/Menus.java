package org.setpoint.gui;

import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.ButtonGroup;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.KeyStroke;
import org.setpoint.gui.look.Theme;

/** Everything the window can do, with a key for each. */
final class Menus extends JMenuBar {
    private static final long serialVersionUID = 1L;
    private static final int SHIFT = InputEvent.SHIFT_DOWN_MASK;

    private final int control = Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();

    Menus(Actions a, Theme theme) {
        JMenu file = menu("File", 'F');
        item(file, "Open lesson or scenario …", key(KeyEvent.VK_O, control), a::openFile);
        item(file, "Choose a lesson", key(KeyEvent.VK_L, control), a::choose);
        file.addSeparator();
        item(file, "Save changed scenario …", key(KeyEvent.VK_S, control), a::saveScenario);
        item(file, "Save curves as CSV …", key(KeyEvent.VK_S, control | SHIFT), a::saveCurves);
        item(file, "Save pictures (PNG, SVG) …", key(KeyEvent.VK_P, control), a::savePictures);
        item(file, "Save lesson sheet …", key(KeyEvent.VK_P, control | SHIFT), a::saveSheet);
        file.addSeparator();
        item(file, "Quit", key(KeyEvent.VK_Q, control), a::quit);

        JMenu edit = menu("Edit", 'E');
        item(edit, "Undo", key(KeyEvent.VK_Z, control), a::undo);
        item(edit, "Redo", key(KeyEvent.VK_Y, control), a::redo);
        item(edit, "Reset all sliders", key(KeyEvent.VK_BACK_SPACE, control | SHIFT), a::resetAll);
        item(edit, "Begin a policy …", key(KeyEvent.VK_B, control), a::begin);

        JMenu run = menu("Run", 'R');
        item(run, "Set up", key(KeyEvent.VK_F4, 0), a::setUp);
        item(run, "Play or pause", key(KeyEvent.VK_F5, 0), a::playOrPause);
        item(run, "One day", key(KeyEvent.VK_F6, 0), () -> a.step(1));
        item(run, "Four weeks", key(KeyEvent.VK_F7, 0), () -> a.step(28));
        item(run, "To the end", key(KeyEvent.VK_F8, 0), () -> a.step(Integer.MAX_VALUE));
        item(run, "Faster", key(KeyEvent.VK_RIGHT, control), () -> a.faster(1));
        item(run, "Slower", key(KeyEvent.VK_LEFT, control), () -> a.faster(-1));

        JMenu view = menu("View", 'V');
        item(view, "Twins", key(KeyEvent.VK_T, control), a::toggleTwins);
        item(view, "Put another policy behind …", key(KeyEvent.VK_K, control), a::putBehind);
        item(view, "Lesson", key(KeyEvent.VK_1, control), () -> a.tab(0));
        item(view, "Sliders", key(KeyEvent.VK_2, control), () -> a.tab(1));
        item(view, "Population", key(KeyEvent.VK_3, control), () -> a.tab(2));
        item(view, "Inside one patient", key(KeyEvent.VK_4, control), () -> a.tab(3));
        item(view, "Find a patient …", key(KeyEvent.VK_F, control), a::findPatient);
        view.addSeparator();
        item(view, "Nearer", key(KeyEvent.VK_PERIOD, control), () -> a.zoom(1.25));
        item(view, "Farther", key(KeyEvent.VK_COMMA, control), () -> a.zoom(0.8));
        item(view, "Larger text", key(KeyEvent.VK_EQUALS, control), () -> a.larger(1.15));
        item(view, "Smaller text", key(KeyEvent.VK_MINUS, control), () -> a.larger(1 / 1.15));
        item(view, "Normal text", key(KeyEvent.VK_0, control), () -> a.larger(0));
        view.addSeparator();
        ButtonGroup group = new ButtonGroup();
        for (Theme t : Theme.values()) {
            JRadioButtonMenuItem radio = new JRadioButtonMenuItem(t.title(), t == theme);
            radio.setName("theme-" + t.word());
            radio.addActionListener(e -> a.theme(t));
            group.add(radio);
            view.add(radio);
        }

        JMenu help = menu("Help", 'H');
        item(help, "How to read this window", key(KeyEvent.VK_F1, 0), a::help);
        item(help, "MASON's console", null, a::console);
        item(help, "About Setpoint", null, a::about);
    }

    /** What the items do. */
    interface Actions {
        void openFile();

        void choose();

        void saveScenario();

        void saveCurves();

        void savePictures();

        void saveSheet();

        void quit();

        void undo();

        void redo();

        void resetAll();

        void begin();

        void setUp();

        void playOrPause();

        void step(int days);

        void faster(int by);

        void toggleTwins();

        void putBehind();

        void tab(int number);

        void findPatient();

        void zoom(double factor);

        void larger(double factor);

        void theme(Theme theme);

        void help();

        void console();

        void about();
    }

    private JMenu menu(String text, char letter) {
        JMenu menu = new JMenu(text);
        menu.setMnemonic(letter);
        menu.setName("menu-" + text);
        add(menu);
        return menu;
    }

    private static KeyStroke key(int code, int modifiers) {
        return KeyStroke.getKeyStroke(code, modifiers);
    }

    private static void item(JMenu menu, String text, @org.jspecify.annotations.Nullable KeyStroke key, Runnable what) {
        Consumer<ActionEvent> act = e -> what.run();
        JMenuItem item = new JMenuItem(new AbstractAction(text) {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                act.accept(e);
            }
        });
        item.setName("item-" + text);
        item.setAccelerator(key);
        menu.add(item);
    }
}
