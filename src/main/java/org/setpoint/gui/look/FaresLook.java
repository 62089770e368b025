package org.setpoint.gui.look;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.setpoint.chart.OkabeIto;
import org.setpoint.observation.Fares;

/** Colour and shape of a glyph by how its patient fares: never the colour alone. */
public final class FaresLook {
    private FaresLook() {}

    /**
     * The colour.
     *
     * @param fares of the patient
     * @param theme of the window
     * @return a colour that people with any colour vision tell from the others, with the shape at the latest
     */
    public static Color colour(Fares fares, Theme theme) {
        boolean dark = theme.isDark();
        return switch (fares) {
            case HELPED -> dark ? new Color(0x2EC49A) : OkabeIto.GREEN;
            case LITTLE_HELPED -> dark ? new Color(0xB9C4CE) : new Color(0x6B7B8C);
            case TOLERANT -> dark ? OkabeIto.ORANGE : new Color(0xC98600);
            case HYPERALGESIC -> OkabeIto.PURPLE;
            case ADDICTED -> dark ? new Color(0xFF7A33) : OkabeIto.VERMILLION;
            case IN_WITHDRAWAL -> dark ? OkabeIto.SKY : OkabeIto.BLUE;
            case OVERDOSED -> dark ? Color.WHITE : Color.BLACK;
            case WITHOUT -> dark ? new Color(0x7C828A) : new Color(0xA9AFB6);
            case DEAD -> dark ? new Color(0x8A8A8A) : new Color(0x6A6A6A);
        };
    }

    /**
     * The shape, filled.
     *
     * @param fares of the patient
     * @param x centre, pixels
     * @param y centre, pixels
     * @param r half its width, pixels
     * @return an outline to fill
     */
    public static Shape shape(Fares fares, double x, double y, double r) {
        return switch (fares) {
            case HELPED -> circle(x, y, r);
            case LITTLE_HELPED -> circle(x, y, r * 0.8);
            case TOLERANT -> new Rectangle2D.Double(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8);
            case HYPERALGESIC -> polygon(x, y, r * 1.25, 3, -Math.PI / 2);
            case ADDICTED -> polygon(x, y, r * 1.25, 4, 0);
            case IN_WITHDRAWAL -> polygon(x, y, r * 1.25, 3, Math.PI / 2);
            case OVERDOSED -> star(x, y, r * 1.6);
            case WITHOUT -> circle(x, y, r * 0.6);
            case DEAD -> cross(x, y, r);
        };
    }

    private static Shape circle(double x, double y, double r) {
        return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }

    private static Shape polygon(double x, double y, double r, int corners, double turn) {
        Path2D.Double p = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double a = turn + 2 * Math.PI * i / corners;
            to(p, i, x + r * Math.cos(a), y + r * Math.sin(a));
        }
        p.closePath();
        return p;
    }

    private static Shape star(double x, double y, double r) {
        Path2D.Double p = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double a = -Math.PI / 2 + Math.PI * i / 5;
            double length = i % 2 == 0 ? r : r * 0.45;
            to(p, i, x + length * Math.cos(a), y + length * Math.sin(a));
        }
        p.closePath();
        return p;
    }

    private static Shape cross(double x, double y, double r) {
        Path2D.Double p = new Path2D.Double();
        double w = r * 0.28;
        p.append(new Rectangle2D.Double(x - r, y - w, 2 * r, 2 * w), false);
        p.append(new Rectangle2D.Double(x - w, y - r, 2 * w, 2 * r), false);
        return p;
    }

    private static void to(Path2D.Double p, int i, double x, double y) {
        if (i == 0) {
            p.moveTo(x, y);
        } else {
            p.lineTo(x, y);
        }
    }
}
