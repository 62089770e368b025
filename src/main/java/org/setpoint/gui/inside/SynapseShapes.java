package org.setpoint.gui.inside;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import org.setpoint.chart.ChartStyle;
import org.setpoint.chart.OkabeIto;

/** What sits at a synapse; each kind has a shape of its own, so that colour is never needed to tell them apart. */
final class SynapseShapes {
    private final Graphics2D g2;
    private final ChartStyle style;

    /** What binds to a receptor. */
    enum Ligand {
        /** A disc. */
        AGONIST,
        /** A diamond. */
        PARTIAL,
        /** A cross. */
        ANTAGONIST,
        /** A triangle. */
        OWN
    }

    SynapseShapes(Graphics2D g2, ChartStyle style) {
        this.g2 = g2;
        this.style = style;
    }

    /** A molecule whose middle is at a point. */
    void molecule(Ligand ligand, double x, double y, double size) {
        double r = size / 2;
        g2.setPaint(colour(ligand));
        switch (ligand) {
            case AGONIST -> fill(new Ellipse2D.Double(x - r, y - r, size, size), 0.7f);
            case PARTIAL -> fill(polygon(x, y - 1.25 * r, x + 1.25 * r, y, x, y + 1.25 * r, x - 1.25 * r, y), 0.7f);
            case OWN -> fill(polygon(x, y - 1.1 * r, x + 1.1 * r, y + 0.9 * r, x - 1.1 * r, y + 0.9 * r), 0.7f);
            case ANTAGONIST -> {
                g2.setStroke(new BasicStroke((float) Math.max(1.8, size * 0.32)));
                g2.draw(new Line2D.Double(x - r, y - r, x + r, y + r));
                g2.draw(new Line2D.Double(x - r, y + r, x + r, y - r));
            }
        }
    }

    Color colour(Ligand ligand) {
        return switch (ligand) {
            case AGONIST -> OkabeIto.VERMILLION;
            case PARTIAL -> OkabeIto.PURPLE;
            case ANTAGONIST -> style.text();
            case OWN -> OkabeIto.GREEN;
        };
    }

    private void fill(Shape shape, float edge) {
        g2.fill(shape);
        g2.setPaint(style.text());
        g2.setStroke(new BasicStroke(edge));
        g2.draw(shape);
    }

    /** A receptor in the membrane: a cup that opens upwards, on a stalk. */
    void receptor(double x, double y, double size) {
        g2.setPaint(style.readable(style.colour(0)));
        g2.setStroke(
                new BasicStroke((float) Math.max(1.6, size * 0.17), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        cup(x, y, size);
    }

    /** A receptor that has disappeared into the cell: thin, dashed, in a bubble. */
    void gone(double x, double y, double size) {
        g2.setPaint(style.muted());
        float dash = (float) Math.max(1.5, size * 0.16);
        g2.setStroke(new BasicStroke(
                Math.max(1f, (float) size * 0.09f),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                10,
                new float[] {dash, dash},
                0));
        cup(x, y, size * 0.8);
        g2.setStroke(new BasicStroke(0.8f));
        g2.draw(new Ellipse2D.Double(x - size * 0.62, y - size * 0.4, size * 1.24, size * 1.24));
    }

    private void cup(double x, double y, double size) {
        double r = size / 2;
        g2.draw(new Arc2D.Double(x - r, y - r, size, size, 180, 180, Arc2D.OPEN));
        g2.draw(new Line2D.Double(x, y + r, x, y + size));
    }

    private static Path2D polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }
}
