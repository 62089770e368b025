package org.setpoint.gui.inside;

import java.awt.Component;
import java.awt.Dimension;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** Controls side by side that go on in another row where there is no room. */
final class Bar extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int GAP = 5;

    Bar() {
        super(null);
        setOpaque(false);
    }

    /** Height that it needs in a width. */
    int heightFor(int width) {
        return lay(width, false);
    }

    @Override
    public void doLayout() {
        lay(getWidth(), true);
    }

    @Override
    public Dimension getPreferredSize() {
        int width = getWidth() > 0 ? getWidth() : 400;
        return new Dimension(width, heightFor(width));
    }

    private int lay(int width, boolean place) {
        int tallest = 0;
        for (Component c : getComponents()) {
            tallest = Math.max(tallest, c.getPreferredSize().height);
        }
        int x = 0;
        int y = 0;
        int tall = 0;
        for (Component c : getComponents()) {
            if (!c.isVisible()) {
                continue;
            }
            Dimension size = c.getPreferredSize();
            int wide = Math.min(size.width, width);
            if (x > 0 && x + wide > width) {
                x = 0;
                y += tall + GAP;
                tall = 0;
            }
            if (place) {
                c.setBounds(x, y, wide, c instanceof JLabel ? tallest : size.height);
            }
            x += wide + GAP;
            tall = Math.max(tall, c instanceof JLabel ? tallest : size.height);
        }
        return y + tall;
    }
}
