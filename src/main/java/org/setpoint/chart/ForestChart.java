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
                                : String.format(
                                        Locale.ROOT, Math.abs(r.distance()) < 1 ? "%.2f" : "%.1f", r.distance()))
                        + (r.agrees() ? "" : " (disagrees)"))
                .collect(Collectors.joining("; "));
        return spec.axis().said() + " " + rows + ". " + spec.caption();
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
        double names = spec.axis().names();
        double studies = spec.axis().studies();
        double y = top + ROW / 2;
        for (ForestSpec.Row row : spec.rows()) {
            Color ink = row.agrees() ? style.text() : style.readable(OkabeIto.VERMILLION);
            cell(g2, style.nameFont().deriveFont(SMALL), ink, row.name(), left, names, y);
            cell(g2, small, style.muted(), row.study(), left + names + GAP, studies, y);
            double beyond = names + studies + 2 * GAP;
            cell(g2, small, ink, row.what(), left + beyond, spec.axis().words(), y);
            y += ROW;
        }
        double tall = spec.rows().size() * ROW;
        double labels = names + studies + 4 * GAP + spec.axis().words();
        new ForestGrid(style, spec.rows(), spec.axis())
                .draw(g2, new Rectangle2D.Double(left + labels, top, right - left - labels - 10, tall));
        Words.drawRight(g2, style.tickFont(), style.muted(), spec.axis().label(), right, top + tall + 22);
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
            boolean sameStudy = i > 0 && belong(spec.rows().get(i), spec.rows().get(i - 1));
            dark = sameStudy ? dark : !dark;
            if (dark) {
                g2.fill(new Rectangle2D.Double(left - 4, top + i * ROW, right - left + 8, ROW));
            }
        }
    }

    private static boolean belong(ForestSpec.Row row, ForestSpec.Row before) {
        return row.study().equals(before.study()) || row.name().equals(before.name());
    }
}
