package org.setpoint.gui.look;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Insets;

/** A flow that asks for as many rows as its width makes it need, so that nothing is cut off. */
public final class WrapLayout extends FlowLayout {
    private static final long serialVersionUID = 1L;

    /**
     * From the leading edge.
     *
     * @param across gap between components, pixels
     * @param down gap between rows, pixels
     */
    public WrapLayout(int across, int down) {
        super(LEADING, across, down);
    }

    @Override
    public Dimension preferredLayoutSize(Container target) {
        synchronized (target.getTreeLock()) {
            int width = target.getWidth() > 0 ? target.getWidth() : widthAbove(target);
            Insets in = target.getInsets();
            int room = width - in.left - in.right - getHgap();
            int row = 0;
            int rowHeight = 0;
            int height = getVgap();
            int widest = 0;
            for (Component c : target.getComponents()) {
                if (!c.isVisible()) {
                    continue;
                }
                Dimension d = c.getPreferredSize();
                if (row > 0 && row + d.width + getHgap() > room) {
                    height += rowHeight + getVgap();
                    row = 0;
                    rowHeight = 0;
                }
                row += d.width + getHgap();
                widest = Math.max(widest, row);
                rowHeight = Math.max(rowHeight, d.height);
            }
            return new Dimension(widest + in.left + in.right, height + rowHeight + getVgap() + in.top + in.bottom);
        }
    }

    private static int widthAbove(Container target) {
        for (Container up = target.getParent(); up != null; up = up.getParent()) {
            if (up.getWidth() > 0) {
                return up.getWidth();
            }
        }
        return Integer.MAX_VALUE;
    }

    @Override
    public Dimension minimumLayoutSize(Container target) {
        return new Dimension(0, preferredLayoutSize(target).height);
    }
}
