package org.setpoint.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Groups of patients below each other, outcomes side by side: a dot for each mean, a bar for its interval. */
public final class DotChart implements Picture {
    private static final int ACROSS = 3;
    private static final double LABELS = 178;
    private static final double BETWEEN = 40;
    private static final double ROW = 19;
    private static final double HEAD = 40;
    private static final double FOOT = 30;

    private final DotSpec spec;
    private final ChartStyle style;

    /**
     * A chart.
     *
     * @param spec what it shows
     * @param style how it looks
     */
    public DotChart(DotSpec spec, ChartStyle style) {
        this.spec = spec;
        this.style = style;
    }

    @Override
    public int width() {
        return 800;
    }

    @Override
    public int height() {
        int bands = (spec.panels().size() + ACROSS - 1) / ACROSS;
        double title = spec.title().isBlank() ? 0 : Words.lineHeight(style.titleFont());
        return (int) (title + bands * (HEAD + rows() * ROW + FOOT) + 2 * Words.lineHeight(style.tickFont()) + 26);
    }

    @Override
    public String title() {
        return spec.title().isBlank() ? "Means by group" : spec.title();
    }

    @Override
    public String description() {
        List<String> names =
                spec.blocks().stream().flatMap(b -> b.groups().stream()).toList();
        String panels = spec.panels().stream()
                .map(p -> {
                    StringBuilder said = new StringBuilder(p.title()).append(':');
                    for (int i = 0; i < names.size(); i++) {
                        said.append(i == 0 ? " " : ", ").append(names.get(i)).append(' ');
                        said.append(number(p.dots().get(i).value(), p.measure()));
                    }
                    return said.toString();
                })
                .collect(Collectors.joining("; "));
        return "Means by group. " + panels + ". " + spec.caption();
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area) {
        g2.setPaint(style.ground());
        g2.fill(area);
        double left = area.getX() + CurveChart.MARGIN;
        double right = area.getMaxX() - CurveChart.MARGIN;
        double top = area.getY() + 6;
        if (!spec.title().isBlank()) {
            List<String> title = Words.wrap(g2, style.titleFont(), spec.title(), right - left, 1);
            top = Words.draw(g2, style.titleFont(), style.text(), title, left, top);
        }
        double wide = (right - left - LABELS - (ACROSS - 1) * BETWEEN) / ACROSS;
        double tall = rows() * ROW;
        for (int i = 0; i < spec.panels().size(); i++) {
            int band = i / ACROSS;
            int column = i % ACROSS;
            double y = top + band * (HEAD + tall + FOOT) + HEAD;
            double x = left + LABELS + column * (wide + BETWEEN);
            if (column == 0) {
                drawLabels(g2, left, y);
            }
            panel(g2, spec.panels().get(i), new Rectangle2D.Double(x, y, wide, tall));
        }
        List<String> caption = Words.wrap(g2, style.tickFont(), spec.caption(), right - left, 2);
        double foot = area.getMaxY() - 8 - caption.size() * Words.lineHeight(style.tickFont());
        Words.draw(g2, style.tickFont(), style.muted(), caption, left, foot);
    }

    private void panel(Graphics2D g2, DotSpec.Panel panel, Rectangle2D data) {
        List<String> title = Words.wrap(g2, style.nameFont(), panel.title(), data.getWidth() + 8, 1);
        double y = Words.draw(g2, style.nameFont(), style.text(), title, data.getX(), data.getY() - HEAD);
        List<String> unit = Words.wrap(g2, style.tickFont(), panel.unit(), data.getWidth() + 8, 1);
        Words.draw(g2, style.tickFont(), style.muted(), unit, data.getX(), y);
        new DotGrid(style, spec.blocks(), panel).draw(g2, data);
    }

    private void drawLabels(Graphics2D g2, double left, double top) {
        double y = top + ROW / 2;
        for (DotSpec.Block block : spec.blocks()) {
            Words.drawMiddle(g2, style.nameFont(), style.text(), block.heading(), left, y);
            for (String group : block.groups()) {
                y += ROW;
                String name = Words.cut(g2, style.tickFont(), group, LABELS - 18);
                Words.drawMiddle(g2, style.tickFont(), style.text(), name, left + 8, y);
            }
            y += ROW;
        }
    }

    /** A row for each group and one for the heading of each block. */
    private int rows() {
        return spec.blocks().stream().mapToInt(b -> 1 + b.groups().size()).sum();
    }

    private static String number(double v, Measure measure) {
        if (Double.isNaN(v)) {
            return "nobody";
        }
        return measure == Measure.SHARE
                ? String.format(Locale.ROOT, "%.1f %%", v * 100)
                : String.format(Locale.ROOT, Math.abs(v) < 1 ? "%.3f" : "%.1f", v);
    }
}
