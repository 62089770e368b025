package org.setpoint.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.setpoint.chart.CurveSpec.Mark;

/** Small multiples: many outcomes of one run at a glance, each in its own cell, one key of curves for all of them. */
public final class CurvePanel implements Picture {
    private static final double GAP = 22;
    private static final int CELL_HEIGHT = 168;

    private final PanelSpec spec;
    private final ChartStyle style;
    private final int columns;
    private final List<String> names;

    /**
     * A page; two columns up to ten charts, three for more.
     *
     * @param spec what it shows
     * @param style how it looks
     */
    public CurvePanel(PanelSpec spec, ChartStyle style) {
        this.spec = spec;
        this.style = style;
        this.names = Strand.names(spec.charts());
        int n = spec.charts().size();
        this.columns = n == 1 ? 1 : n <= 10 ? 2 : 3;
    }

    @Override
    public int width() {
        return 800;
    }

    @Override
    public int height() {
        return 150 + rows() * CELL_HEIGHT;
    }

    @Override
    public String title() {
        return spec.title();
    }

    @Override
    public String description() {
        return spec.charts().stream().map(Description::of).collect(Collectors.joining(" "));
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area) {
        g2.setPaint(style.ground());
        g2.fill(area);
        double margin = CurveChart.MARGIN;
        double left = area.getX() + margin;
        double width = area.getWidth() - 2 * margin;
        List<String> title = Words.wrap(g2, style.titleFont(), spec.title(), width, 2);
        double top = Words.draw(g2, style.titleFont(), style.text(), title, left, area.getY() + margin * 0.7);
        Span span = Span.of(spec.charts());
        TimeScale scale = TimeScale.of(span.length());
        top = new Key(g2, left, left + width).draw(top + 4, scale);
        List<Strand> all = spec.charts().stream()
                .flatMap(c -> Strand.of(c, style, names).stream())
                .toList();
        List<String> caption = Words.wrap(g2, style.tickFont(), spec.caption() + Strand.note(all), width, 3);
        double foot = area.getMaxY() - margin * 0.7 - caption.size() * Words.lineHeight(style.tickFont());
        Words.draw(g2, style.tickFont(), style.muted(), caption, left, foot);
        double axis = foot - 6 - Words.lineHeight(style.tickFont());
        double bottom = axis - Words.lineHeight(style.tickFont()) - 6;
        double cellWidth = (width - GAP * (columns - 1)) / columns;
        double cellHeight = (bottom - top) / rows();
        double gutter = gutter(g2);
        for (int i = 0; i < spec.charts().size(); i++) {
            double x = left + (i % columns) * (cellWidth + GAP);
            int row = i / columns;
            double y = top + row * cellHeight;
            boolean last = i + columns >= spec.charts().size();
            cell(g2, spec.charts().get(i), new Rectangle2D.Double(x, y, cellWidth, cellHeight), gutter, last);
        }
        Words.draw(g2, style.tickFont(), style.muted(), List.of(scale.axis()), left + gutter, axis);
    }

    private void cell(Graphics2D g2, CurveSpec chart, Rectangle2D box, double gutter, boolean last) {
        double line = Words.lineHeight(style.labelFont());
        double head = box.getY() + 10;
        String name = Words.cut(g2, style.nameFont(), chart.axisLabel(), box.getWidth());
        Words.draw(g2, style.nameFont(), style.text(), List.of(name), box.getX(), head);
        double used = Words.width(g2, style.nameFont(), name) + 8;
        if (!chart.unit().isBlank() && used < box.getWidth() - 30) {
            String unit = Words.cut(g2, style.tickFont(), chart.unit(), box.getWidth() - used);
            Words.draw(g2, style.tickFont(), style.muted(), List.of(unit), box.getX() + used, head + 1);
        }
        List<Strand> strands = Strand.of(chart, style, names);
        NiceScale y = scaleOf(strands, chart);
        Span span = Span.of(spec.charts());
        double width = box.getWidth() - gutter - 10;
        TimeScale scale = TimeScale.of(span.length());
        double step = scale.step(span.length(), (int) Math.max(2, width / (style.tickSize() * 3.5)));
        Grid.TimeLabels labels = last ? Grid.TimeLabels.SHOWN : Grid.TimeLabels.HIDDEN;
        Grid grid = new Grid(style, span.rounded(step), scale, step, labels, y);
        strands.forEach(s -> grid.add(s, width));
        double top = head + line + 6;
        Rectangle2D data = new Rectangle2D.Double(box.getX() + gutter, top, width, box.getMaxY() - top - 4);
        grid.draw(g2, data);
        grid.drawMarks(g2, data, chart.marks());
    }

    private static NiceScale scaleOf(List<Strand> strands, CurveSpec chart) {
        double[] range = Strand.rangeOf(strands);
        return NiceScale.around(range[0], range[1], chart.measure(), 3);
    }

    /** One width for all cells, so that their time axes stand below each other. */
    private double gutter(Graphics2D g2) {
        double widest = 0;
        for (CurveSpec chart : spec.charts()) {
            widest = Math.max(widest, Gutter.width(g2, style, scaleOf(Strand.of(chart, style, names), chart)));
        }
        return widest;
    }

    private int rows() {
        return (spec.charts().size() + columns - 1) / columns;
    }

    /** The names of the curves in their colours and the words of the marks, in as many lines as they need. */
    private final class Key {
        private final Graphics2D g2;
        private final double left;
        private final double right;
        private double x;
        private double y;

        Key(Graphics2D g2, double left, double right) {
            this.g2 = g2;
            this.left = left;
            this.right = right;
        }

        double draw(double top, TimeScale scale) {
            x = left;
            y = top;
            Map<String, Strand> drawn = new LinkedHashMap<>();
            for (CurveSpec chart : spec.charts()) {
                Strand.of(chart, style, names).forEach(s -> drawn.putIfAbsent(s.name(), s));
            }
            drawn.forEach((name, s) -> item(name, s.colour(), style.readable(s.colour()), Swatch.LINE));
            Set<Mark> marks = new LinkedHashSet<>();
            spec.charts().forEach(c -> marks.addAll(c.marks()));
            marks.forEach(m -> item(Description.said(m, scale), style.muted(), style.text(), Swatch.DASHES));
            return y + Words.lineHeight(style.labelFont()) + 4;
        }

        private void item(String text, Color colour, Color ink, Swatch swatch) {
            String name = Words.cut(g2, style.labelFont(), text, right - left - swatch.width - 6);
            double width = swatch.width + 6 + Words.width(g2, style.labelFont(), name);
            if (x > left && x + width > right) {
                x = left;
                y += Words.lineHeight(style.labelFont());
            }
            double middle = y + Words.lineHeight(style.labelFont()) / 2;
            swatch.draw(g2, style, colour, x, middle);
            Words.drawMiddle(g2, style.labelFont(), ink, name, x + swatch.width + 6, middle);
            x += width + 18;
        }
    }
}
