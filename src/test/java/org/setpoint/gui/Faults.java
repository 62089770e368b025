package org.setpoint.gui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.AbstractButton;
import javax.swing.CellRendererPane;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.JScrollPane;
import javax.swing.JSpinner;
import javax.swing.JSplitPane;
import javax.swing.JTextField;
import javax.swing.JViewport;

/** What is wrong with how a window is laid out: text that is cut off, parts outside of their parent or on each other. */
final class Faults {
    private static final int SMALLEST = 11; // pixels

    private final List<String> found = new ArrayList<>();

    private Faults() {}

    static List<String> of(Container window) {
        Faults faults = new Faults();
        faults.walk(window);
        return faults.found;
    }

    private void walk(Container in) {
        List<Component> shown = new ArrayList<>();
        for (Component c : in.getComponents()) {
            if (c.isVisible() && !(c instanceof CellRendererPane)) {
                shown.add(c);
            }
        }
        for (Component c : shown) {
            outside(in, c);
            text(c);
            if (c instanceof Container container
                    && !(c instanceof JComboBox)
                    && !(c instanceof JSpinner)
                    && !ofMason(c)) {
                walk(container);
            }
        }
        if (!(in instanceof JLayeredPane) && !(in instanceof JScrollPane)) {
            overlaps(shown);
        }
    }

    private static boolean ofMason(Component c) {
        return c.getClass().getName().startsWith("sim.display");
    }

    /** What scrolls is larger than what shows it. */
    private void outside(Container in, Component c) {
        if (in instanceof JViewport) {
            return;
        }
        Rectangle room = new Rectangle(0, 0, in.getWidth(), in.getHeight());
        if (c.getWidth() > 0 && c.getHeight() > 0 && !room.contains(c.getBounds())) {
            found.add(said(c) + " at " + box(c.getBounds()) + " is not within " + said(in) + " " + box(room));
        }
    }

    private void overlaps(List<Component> shown) {
        for (int i = 0; i < shown.size(); i++) {
            for (int j = 0; j < i; j++) {
                Rectangle both =
                        shown.get(i).getBounds().intersection(shown.get(j).getBounds());
                if (!both.isEmpty()) {
                    found.add(said(shown.get(i)) + " " + box(shown.get(i).getBounds()) + " covers "
                            + said(shown.get(j)) + " "
                            + box(shown.get(j).getBounds()));
                }
            }
        }
    }

    private void text(Component c) {
        String text = words(c);
        if (text.isBlank()) {
            return;
        }
        if (c.getFont().getSize() < SMALLEST) {
            found.add(said(c) + " is written in " + c.getFont().getSize() + " pixels");
        }
        boolean wraps = text.toLowerCase(Locale.ROOT).startsWith("<html>");
        Dimension wanted = c.getPreferredSize();
        if (!wraps && !(c instanceof JTextField) && c.getWidth() < wanted.width) {
            found.add(said(c) + " has " + c.getWidth() + " of " + wanted.width + " pixels across");
        }
        if (c.getHeight() < height(c, wanted)) {
            found.add(said(c) + " has " + c.getHeight() + " of " + wanted.height + " pixels down");
        }
        if (c instanceof JTextField f) {
            Insets in = f.getInsets();
            int width = f.getFontMetrics(f.getFont()).stringWidth(text) + in.left + in.right;
            if (f.getWidth() < width) {
                found.add(said(c) + " has " + c.getWidth() + " of " + width + " pixels for what stands in it");
            }
        }
    }

    /** A label may be lower than it likes as long as a line of text fits. */
    private static int height(Component c, Dimension wanted) {
        int line = c.getFontMetrics(c.getFont()).getAscent();
        return c instanceof JComponent && !(c instanceof JSplitPane) ? Math.min(wanted.height, line) : 0;
    }

    private static String words(Component c) {
        String text = "";
        if (c instanceof JLabel label) {
            text = label.getText();
        } else if (c instanceof AbstractButton button) {
            text = button.getText();
        } else if (c instanceof JTextField field) {
            text = field.getText();
        } else if (c instanceof JComboBox<?>) {
            text = "choice";
        }
        return text == null ? "" : text;
    }

    private static String said(Component c) {
        String name = c.getName() == null ? c.getClass().getSimpleName() : c.getName();
        String text = words(c);
        return name + (text.isBlank() ? "" : " '" + text + "'");
    }

    private static String box(Rectangle r) {
        return r.x + "," + r.y + " " + r.width + "x" + r.height;
    }
}
