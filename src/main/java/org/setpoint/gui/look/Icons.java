package org.setpoint.gui.look;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import javax.swing.Icon;

/** Signs on buttons, drawn rather than taken from a font, which may lack them. */
public enum Icons {
    /** Goes on. */
    PLAY {
        @Override
        Shape shape() {
            return triangle(0.2, 0.9);
        }
    },
    /** Waits. */
    PAUSE {
        @Override
        Shape shape() {
            Area a = new Area(new Rectangle2D.Double(0.2, 0.1, 0.22, 0.8));
            a.add(new Area(new Rectangle2D.Double(0.58, 0.1, 0.22, 0.8)));
            return a;
        }
    },
    /** One day. */
    STEP {
        @Override
        Shape shape() {
            Area a = new Area(triangle(0.1, 0.65));
            a.add(new Area(new Rectangle2D.Double(0.7, 0.1, 0.18, 0.8)));
            return a;
        }
    },
    /** From the beginning. */
    AGAIN {
        @Override
        Shape shape() {
            Area a = new Area(new Arc2D.Double(0.08, 0.08, 0.84, 0.84, 60, 290, Arc2D.PIE));
            a.subtract(new Area(new Arc2D.Double(0.27, 0.27, 0.46, 0.46, 0, 360, Arc2D.PIE)));
            Path2D.Double head = new Path2D.Double();
            head.moveTo(0.55, -0.05);
            head.lineTo(0.98, 0.1);
            head.lineTo(0.7, 0.45);
            head.closePath();
            a.add(new Area(head));
            return a;
        }
    };

    abstract Shape shape();

    private static Shape triangle(double from, double to) {
        Path2D.Double p = new Path2D.Double();
        p.moveTo(from, 0.05);
        p.lineTo(to, 0.5);
        p.lineTo(from, 0.95);
        p.closePath();
        return p;
    }

    /**
     * The sign in the colour of the text beside it.
     *
     * @param pixels width and height
     * @return an icon
     */
    public Icon of(int pixels) {
        return new Icon() {
            @Override
            public void paintIcon(Component c, Graphics g, int x, int y) {
                Graphics2D g2 = (Graphics2D) g.create();
                g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
                g2.setColor(c.getForeground());
                g2.translate(x, y);
                g2.scale(pixels, pixels);
                g2.fill(shape());
                g2.dispose();
            }

            @Override
            public int getIconWidth() {
                return pixels;
            }

            @Override
            public int getIconHeight() {
                return pixels;
            }
        };
    }
}
