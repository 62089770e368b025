package org.setpoint.gui.inside;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Font;
import java.awt.Insets;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.text.DefaultCaret;
import javax.swing.text.View;
import org.setpoint.chart.ChartStyle;

/** Makes controls that say what they are, and dresses them in a style. */
final class Widgets {
    private Widgets() {}

    static JButton button(String text, String meaning, Runnable action) {
        JButton button = new JButton(text);
        button.setName(text);
        button.putClientProperty("JButton.minimumWidth", 0); // FlatLaf: a short word is a small button
        button.setMargin(new Insets(2, 6, 2, 6));
        button.setToolTipText(meaning);
        button.getAccessibleContext().setAccessibleName(meaning);
        button.addActionListener(e -> action.run());
        return button;
    }

    static JLabel label(String text, Component of) {
        JLabel label = new JLabel(text);
        label.setLabelFor(of);
        return label;
    }

    /** Text that breaks where it must, and that can be read by a screen reader and copied. */
    static JTextArea words(String name) {
        JTextArea area = new JTextArea();
        area.setName(name);
        area.setEditable(false);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setOpaque(false);
        area.setBorder(null);
        area.setMargin(new Insets(0, 0, 0, 0));
        area.setCaret(new DefaultCaret() {
            private static final long serialVersionUID = 1L;

            @Override
            public void setVisible(boolean visible) {
                super.setVisible(false); // nothing can be written here
            }
        });
        area.getAccessibleContext().setAccessibleName(name);
        return area;
    }

    /** Height of a text in a width; 0 if there is no text. The area itself stays as it is. */
    static int heightFor(JTextArea area, int width) {
        if (area.getText().isEmpty()) {
            return 0;
        }
        View root = area.getUI().getRootView(area);
        root.setSize(width, Short.MAX_VALUE);
        return (int) Math.ceil(root.getPreferredSpan(View.Y_AXIS));
    }

    /** Font of the style for everything; its colours for words, which lie on its ground. */
    static void dress(Container parent, ChartStyle style) {
        Font font = Text.plain(style);
        for (Component c : parent.getComponents()) {
            c.setFont(font);
            if (c instanceof JLabel || c instanceof JTextArea) {
                Color colour = style.text();
                c.setForeground(colour);
            }
            if (c instanceof Container inner) {
                dress(inner, style);
            }
        }
    }
}
