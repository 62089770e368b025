package org.setpoint.gui.inside;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import org.setpoint.chart.ChartStyle;
import org.setpoint.observation.BodyMoment;

/**
 * The signal behind the receptors: what the cell gets, against what it has adapted to (adenylyl cyclase and all that works
 * like it). What is missing is withdrawal.
 */
final class SynapseGauge {
    private final ChartStyle style;
    private final BodyMoment moment;
    private final double reach;

    /** @param reach end of the scale, MME/d-eq, the same for all moments of a patient */
    SynapseGauge(ChartStyle style, BodyMoment moment, double reach) {
        this.style = style;
        this.moment = moment;
        this.reach = Math.max(reach, 1);
    }

    /** Says what is drawn. */
    String text() {
        return String.format(
                Locale.ROOT,
                "Dependence: the cell is used to %s MME/d-eq and gets %s; COWS %s",
                Say.number(moment.synapse().dependence()),
                Say.number(moment.hour().stimulus()),
                Say.number(moment.hour().cows()));
    }

    double height(Graphics2D g2, double width) {
        Text.lineHeight(Text.small(style));
        return (Text.wrap(g2, Text.small(style), text(), width).size() + 1.4) * Text.lineHeight(Text.small(style));
    }

    void draw(Graphics2D g2, Rectangle2D area) {
        double line = Text.lineHeight(Text.small(style));
        List<String> words = Text.wrap(g2, Text.small(style), text(), area.getWidth());
        double y = Text.draw(g2, Text.small(style), style.text(), words, area.getX(), area.getY());
        Rectangle2D bar = new Rectangle2D.Double(area.getX(), y + line * 0.35, area.getWidth(), line * 0.6);
        g2.setPaint(style.grid());
        g2.fill(bar);
        double gets = x(moment.hour().stimulus(), bar);
        double used = x(moment.synapse().dependence(), bar);
        g2.setPaint(style.colour(0));
        g2.fill(new Rectangle2D.Double(bar.getX(), bar.getY(), gets - bar.getX(), bar.getHeight()));
        if (used > gets) {
            g2.setPaint(style.colour(1));
            g2.setStroke(new BasicStroke(1.2f));
            for (double x = gets; x < used; x += 5) {
                g2.draw(new Line2D.Double(x, bar.getMaxY(), Math.min(used, x + 5), bar.getY()));
            }
        }
        g2.setPaint(style.text());
        g2.setStroke(new BasicStroke(1));
        g2.draw(bar);
        Path2D pointer = new Path2D.Double();
        pointer.moveTo(used, bar.getY() + 2);
        pointer.lineTo(used - line * 0.3, bar.getY() - line * 0.35);
        pointer.lineTo(used + line * 0.3, bar.getY() - line * 0.35);
        pointer.closePath();
        g2.fill(pointer);
        g2.setStroke(new BasicStroke(2));
        g2.draw(new Line2D.Double(used, bar.getY(), used, bar.getMaxY()));
    }

    private double x(double level, Rectangle2D bar) {
        return bar.getX() + bar.getWidth() * Math.min(1, Math.max(0, level / reach));
    }
}
