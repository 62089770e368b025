package org.setpoint.gui.population;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.setpoint.chart.ChartStyle;
import org.setpoint.chart.Picture;
import org.setpoint.gui.live.Frame;
import org.setpoint.gui.live.Snapshot;
import org.setpoint.gui.look.FaresLook;
import org.setpoint.gui.look.Labels;
import org.setpoint.gui.look.Theme;
import org.setpoint.observation.Fares;

/** The population at one time as a picture for a file: every glyph a shape, with a legend that counts. */
final class PopulationPicture implements Picture {
    private static final int SIDE = 800;
    private static final int HEAD = 40;
    private static final int LEGEND = 84;
    private static final int COLUMNS = 3;

    private final String title;
    private final Snapshot seen;
    private final Axis across;
    private final Axis up;
    private final boolean ward;
    private final boolean pair;
    private final ChartStyle style = ChartStyle.light();

    PopulationPicture(String title, Snapshot seen, Axis across, Axis up, boolean ward, boolean pair) {
        this.title = title;
        this.seen = seen;
        this.across = across;
        this.up = up;
        this.ward = ward;
        this.pair = pair;
    }

    @Override
    public int width() {
        return pair ? 2 * SIDE : SIDE;
    }

    @Override
    public int height() {
        return SIDE;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String description() {
        StringBuilder words = new StringBuilder("Patients by how they fare:");
        for (Fares f : Fares.values()) {
            words.append(String.format(
                    Locale.ROOT, " %s %,d;", Labels.name(f.word()), seen.main().count(f)));
        }
        return words.toString();
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        g.setPaint(style.ground());
        g.fill(area);
        g.setPaint(style.text());
        g.setFont(style.titleFont());
        g.drawString(title, (float) area.getX() + 16, (float) area.getY() + 26);
        for (int i = 0; i < (pair ? 2 : 1); i++) {
            arm(
                    g,
                    seen.arms().get(i),
                    new Rectangle2D.Double(
                            area.getX() + i * SIDE, area.getY() + HEAD, SIDE, area.getHeight() - HEAD - LEGEND));
        }
    }

    private void arm(Graphics2D g, Frame frame, Rectangle2D box) {
        Rectangle2D plot = PatientField.inside(box, style, ward);
        Places places = ward ? Places.Ward.of(plot, frame.size()) : new Places.Scatter(across, up, plot, frame.size());
        if (places instanceof Places.Scatter scatter) {
            PatientField.axes(g, scatter, box, style);
        }
        for (Fares f : Fares.values()) {
            g.setPaint(ChartStyle.translucent(FaresLook.colour(f, Theme.LIGHT), 0.85f));
            for (int i = 0; i < frame.size(); i++) {
                double x = places.x(frame, i);
                double y = places.y(frame, i);
                if (frame.fares(i) == f && !Double.isNaN(x) && !Double.isNaN(y)) {
                    g.fill(FaresLook.shape(f, x, y, places.radius()));
                }
            }
        }
        legend(g, frame, box);
    }

    private void legend(Graphics2D g, Frame frame, Rectangle2D box) {
        g.setFont(style.labelFont());
        Fares[] all = Fares.values();
        for (int i = 0; i < all.length; i++) {
            double x = box.getX() + 24 + i % COLUMNS * (box.getWidth() - 24) / COLUMNS;
            double y = box.getMaxY() + 20 + Math.floorDiv(i, COLUMNS) * 22;
            g.setPaint(FaresLook.colour(all[i], Theme.LIGHT));
            g.fill(FaresLook.shape(all[i], x, y - 5, 6));
            g.setPaint(style.text());
            g.drawString(
                    String.format(Locale.ROOT, "%s %,d", Labels.name(all[i].word()), frame.count(all[i])),
                    (float) x + 14,
                    (float) y);
        }
    }
}
