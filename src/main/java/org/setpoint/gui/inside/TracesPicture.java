package org.setpoint.gui.inside;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.setpoint.chart.ChartStyle;
import org.setpoint.chart.Picture;

/** The traces as they are seen, for a file. */
record TracesPicture(
        String title, String description, ChartStyle style, Timeline timeline, Stretch stretch, double cursor)
        implements Picture {
    @Override
    public int width() {
        return Math.round(style.tickSize() * 64);
    }

    @Override
    public int height() {
        return Math.round(style.tickSize() * 76);
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area) {
        g2.setPaint(style.ground());
        g2.fill(area);
        double room = area.getWidth() - 20;
        List<String> words = Text.wrap(g2, Text.bold(style), title, room);
        double y = Text.draw(g2, Text.bold(style), style.text(), words, area.getX() + 10, area.getY() + 8);
        words = Text.wrap(g2, Text.small(style), description, room);
        y = Text.draw(g2, Text.small(style), style.muted(), words, area.getX() + 10, y);
        TraceLayout laid = new TraceLayout(g2, style, timeline, timeline.window(stretch, cursor), area.getWidth());
        double marks = Marks.height(style, TraceLayout.markRows(style, area.getWidth()));
        double time = TraceLayout.timeHeight(style);
        laid.drawMarks(g2, new Rectangle2D.Double(area.getX(), y, area.getWidth(), marks));
        double bottom = area.getMaxY() - time - 6;
        Rectangle2D rows = new Rectangle2D.Double(area.getX(), y + marks, area.getWidth(), bottom - y - marks);
        laid.drawPlots(g2, rows);
        laid.drawCursor(g2, rows, cursor);
        laid.drawTime(g2, new Rectangle2D.Double(area.getX(), bottom, area.getWidth(), time), cursor);
    }
}
