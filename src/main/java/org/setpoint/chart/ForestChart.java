package org.setpoint.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A row for each finding, names on the left, one axis of standard errors for all; as tall as it needs to be. */
public final class ForestChart implements Picture {
    private static final int WIDTH = 1060;
    private static final double LABELS = 560;
    private static final double NAME = 78;
    private static final double STUDY = 142;
    private static final double GAP = 8;
    private static final float SMALL = 12;
    private static final double ROW = 18;
    private static final double HEAD = 46;
    private static final double FOOT = 92;

    private final ForestSpec spec;
    private final ChartStyle style;

    /**
     * A chart.
     *
     * @param spec what it shows
     * @param style how it looks
     */
    public ForestChart(ForestSpec spec, ChartStyle style) {
        this.spec = spec;
        this.style = style;
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int height() {
        return (int) Math.ceil(HEAD + 30 + spec.rows().size() * ROW + FOOT);
    }

    @Override
    public String title() {
        return spec.title();
    }

    @Override
    public String description() {
        String rows = spec.rows().stream()
                .map(r -> r.study() + " " + r.name() + " "
                        + (Double.isNaN(r.distance())
                                ? "a direction"
                                : String.format(Locale.ROOT, "%.1f", r.distance()))
                        + (r.agrees() ? "" : " (disagrees)"))
                .collect(Collectors.joining("; "));
        return "Distance of ours from what was published, in its standard errors. " + rows + ". " + spec.caption();
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area) {
        g2.setPaint(style.ground());
        g2.fill(area);
        double left = area.getX() + CurveChart.MARGIN;
        double right = area.getMaxX() - CurveChart.MARGIN;
        List<String> title = Words.wrap(g2, style.titleFont(), spec.title(), right - left, 1);
        Words.draw(g2, style.titleFont(), style.text(), title, left, area.getY() + 6);
        double top = area.getY() + HEAD + 22;
        shade(g2, left, right, top);
        Font small = style.tickFont().deriveFont(SMALL);
        double y = top + ROW / 2;
        for (ForestSpec.Row row : spec.rows()) {
            Color ink = row.agrees() ? style.text() : style.readable(OkabeIto.VERMILLION);
            cell(g2, style.nameFont().deriveFont(SMALL), ink, row.name(), left, NAME, y);
            cell(g2, small, style.muted(), row.study(), left + NAME + GAP, STUDY, y);
            double beyond = NAME + STUDY + 2 * GAP;
            cell(g2, small, ink, row.what(), left + beyond, LABELS - beyond - 2 * GAP, y);
            y += ROW;
        }
        double tall = spec.rows().size() * ROW;
        new ForestGrid(style, spec.rows())
                .draw(g2, new Rectangle2D.Double(left + LABELS, top, right - left - LABELS - 10, tall));
        String axis = "standard errors of what was published; ours is higher to the right";
        Words.drawRight(g2, style.tickFont(), style.muted(), axis, right, top + tall + 22);
        List<String> caption = Words.wrap(g2, style.tickFont(), spec.caption(), right - left, 3);
        Words.draw(g2, style.tickFont(), style.muted(), caption, left, top + tall + 42);
    }

    private static void cell(Graphics2D g2, Font font, Color ink, String text, double x, double room, double y) {
        Words.drawMiddle(g2, font, ink, Words.cut(g2, font, text, room), x, y);
    }

    /** Every other study on a light shade, so that the eye keeps its row. */
    private void shade(Graphics2D g2, double left, double right, double top) {
        g2.setPaint(ChartStyle.translucent(style.grid(), 0.45f));
        boolean dark = false;
        for (int i = 0; i < spec.rows().size(); i++) {
            boolean sameStudy = i > 0
                    && spec.rows().get(i).study().equals(spec.rows().get(i - 1).study());
            dark = sameStudy ? dark : !dark;
            if (dark) {
                g2.fill(new Rectangle2D.Double(left - 4, top + i * ROW, right - left + 8, ROW));
            }
        }
    }
}
