package org.setpoint.gui.inside;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.setpoint.chart.ChartStyle;
import org.setpoint.gui.inside.SynapseShapes.Ligand;

/** Paints the synapse: a sending cell, the cleft, the membrane with its receptors, the inside of the receiving cell. */
final class SynapsePainter {
    /** What may sit on a receptor, in the order in which places are given. */
    private static final List<Ligand> HOLDERS = List.of(Ligand.AGONIST, Ligand.PARTIAL, Ligand.ANTAGONIST, Ligand.OWN);

    private static final int COLUMNS = SynapseScene.RECEPTORS / 2;
    /** Steps through the columns so that neighbours are filled late; has no divisor in common with their number. */
    private static final int STRIDE = 17;

    /** By how much of the width the far edge of the membrane is narrower on each side. */
    private static final double INSET = 0.05;

    private final Graphics2D g2;
    private final ChartStyle style;
    private final SynapseScene scene;
    private final SynapseShapes shapes;

    SynapsePainter(Graphics2D g2, ChartStyle style, SynapseScene scene) {
        this.g2 = g2;
        this.style = style;
        this.scene = scene;
        shapes = new SynapseShapes(g2, style);
    }

    /** Where the parts of the picture lie, from top to bottom. */
    record Zones(Rectangle2D sender, Rectangle2D cleft, Rectangle2D membrane, Rectangle2D inside) {
        static Zones of(Rectangle2D area) {
            double h = area.getHeight();
            return new Zones(
                    part(area, 0, h * 0.16),
                    part(area, h * 0.16, h * 0.36),
                    part(area, h * 0.52, h * 0.2),
                    part(area, h * 0.72, h * 0.28));
        }

        private static Rectangle2D part(Rectangle2D area, double top, double height) {
            return new Rectangle2D.Double(area.getX(), area.getY() + top, area.getWidth(), height);
        }
    }

    void paint(Rectangle2D area) {
        Zones zones = Zones.of(area);
        cells(zones);
        molecules(zones.cleft());
        double size = Math.min(zones.membrane().getHeight() * 0.32, area.getWidth() / COLUMNS * 0.62);
        receptors(zones, size);
        words(zones);
    }

    private void cells(Zones zones) {
        Rectangle2D s = zones.sender();
        Color flesh = mix(style.ground(), style.colour(5), 0.22f);
        Path2D bulb = new Path2D.Double();
        bulb.moveTo(s.getX(), s.getY());
        bulb.lineTo(s.getMaxX(), s.getY());
        bulb.curveTo(
                s.getMaxX(),
                s.getMaxY() * 1.0,
                s.getCenterX() + s.getWidth() * 0.3,
                s.getMaxY(),
                s.getCenterX(),
                s.getMaxY());
        bulb.curveTo(s.getCenterX() - s.getWidth() * 0.3, s.getMaxY(), s.getX(), s.getMaxY(), s.getX(), s.getY());
        bulb.closePath();
        g2.setPaint(flesh);
        g2.fill(bulb);
        g2.setPaint(style.muted());
        g2.setStroke(new BasicStroke(1.5f));
        g2.draw(bulb);
        Rectangle2D m = zones.membrane();
        double back = m.getY() + m.getHeight() * 0.3;
        double front = m.getY() + m.getHeight() * 0.95;
        double edge = Math.max(3, m.getHeight() * 0.05);
        g2.setPaint(flesh);
        g2.fill(new Rectangle2D.Double(
                m.getX(), front, m.getWidth(), zones.inside().getMaxY() - front));
        Path2D sheet = new Path2D.Double();
        sheet.moveTo(m.getX(), front);
        sheet.lineTo(m.getX() + m.getWidth() * INSET, back);
        sheet.lineTo(m.getMaxX() - m.getWidth() * INSET, back);
        sheet.lineTo(m.getMaxX(), front);
        sheet.closePath();
        g2.setPaint(mix(style.ground(), style.muted(), 0.16f));
        g2.fill(sheet);
        g2.setPaint(mix(style.ground(), style.muted(), 0.6f));
        g2.setStroke(new BasicStroke(1));
        g2.draw(sheet);
        g2.fill(new Rectangle2D.Double(m.getX(), front, m.getWidth(), edge));
    }

    private void words(Zones zones) {
        Rectangle2D s = zones.sender();
        Rectangle2D m = zones.membrane();
        double back = m.getY() + m.getHeight() * 0.3;
        word("sending nerve cell", s.getX() + 8, s.getY() + 2, s);
        word("membrane", m.getX() + 8, back - Text.lineHeight(Text.small(style)) * 1.2, m);
        word(
                "cleft",
                zones.cleft().getX() + 8,
                zones.cleft().getY() + zones.cleft().getHeight() * 0.4,
                zones.cleft());
        Rectangle2D i = zones.inside();
        word("inside the receiving cell", i.getX() + 8, i.getMaxY() - Text.lineHeight(Text.small(style)) - 1, i);
    }

    /** Names a part where there is room for it. */
    private void word(String word, double x, double y, Rectangle2D part) {
        if (part.getHeight() < 1.6 * Text.lineHeight(Text.small(style))) {
            return;
        }
        double wide = Text.width(g2, Text.small(style), word);
        g2.setPaint(new Color(
                style.ground().getRed(),
                style.ground().getGreen(),
                style.ground().getBlue(),
                170));
        g2.fill(new Rectangle2D.Double(x - 2, y, wide + 4, Text.lineHeight(Text.small(style))));
        Text.draw(g2, Text.small(style), style.muted(), List.of(word), x, y);
    }

    /** Spread evenly and always alike (the additive recurrence of the plastic number), kinds mixed. */
    private void molecules(Rectangle2D cleft) {
        double size = Math.max(6, style.tickSize() * 0.62);
        Ligand[] kinds = {Ligand.OWN, Ligand.AGONIST, Ligand.PARTIAL, Ligand.ANTAGONIST};
        int[] counts = {scene.ownDots(), scene.agonistDots(), scene.partialDots(), scene.antagonistDots()};
        for (int k = 0; k < kinds.length; k++) {
            for (int i = 0; i < counts[k]; i++) {
                double x = (0.13 + 0.29 * k + (i + 1) * 0.7548776662466927) % 1;
                double y = (0.41 + 0.23 * k + (i + 1) * 0.5698402909980532) % 1;
                double left = cleft.getX() + size + x * (cleft.getWidth() - 2 * size);
                double top = cleft.getY() + size + y * (cleft.getHeight() * 0.9 - 2 * size);
                shapes.molecule(kinds[k], left, top, size);
            }
        }
    }

    /** A receptor keeps its place: those that go first return last. */
    private void receptors(Zones zones, double size) {
        Rectangle2D m = zones.membrane();
        int[] order = order();
        int[] held = {scene.agonist(), scene.partial(), scene.antagonist(), scene.own()};
        int at = 0;
        int kind = 0;
        int used = 0;
        for (int place : order) {
            int column = place % COLUMNS;
            boolean upper = place < COLUMNS;
            double inset = m.getWidth() * INSET * (upper ? 0.85 : 0.25);
            double each = (m.getWidth() - 2 * inset) / (COLUMNS + 0.5);
            double x = m.getX() + inset + each * (column + (upper ? 0.5 : 1));
            double y = m.getY() + m.getHeight() * (upper ? 0.42 : 0.85) - size;
            if (at >= scene.left()) {
                double depth = 0.12 + 0.42 * ((at * 0.618) % 1);
                shapes.gone(x, zones.inside().getY() + zones.inside().getHeight() * depth + size * 0.3, size);
            } else {
                shapes.receptor(x, y, size);
                while (kind < held.length && used == held[kind]) {
                    kind++;
                    used = 0;
                }
                if (kind < held.length) {
                    shapes.molecule(HOLDERS.get(kind), x, y - size * 0.05, size * 0.72);
                    used++;
                }
            }
            at++;
        }
    }

    private static int[] order() {
        int[] order = new int[SynapseScene.RECEPTORS];
        for (int i = 0; i < order.length; i++) {
            order[i] = (i * STRIDE + 3) % order.length;
        }
        return order;
    }

    static Color mix(Color a, Color b, float share) {
        return new Color(
                Math.round(a.getRed() + (b.getRed() - a.getRed()) * share),
                Math.round(a.getGreen() + (b.getGreen() - a.getGreen()) * share),
                Math.round(a.getBlue() + (b.getBlue() - a.getBlue()) * share));
    }
}
