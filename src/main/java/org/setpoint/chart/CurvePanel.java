package org.setpoint.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Small multiples: many outcomes of one run at a glance. Each cell says what it shows, in which unit, and names its own
 * curves; only the time and the marks are shared.
 */
public final class CurvePanel implements Picture {
    private static final double GAP = 30;
    private static final int CELL_HEIGHT = 196;

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
        return 172 + rows() * CELL_HEIGHT;
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
        List<String> title = Words.wrap(g2, style.titleFont(), spec.title(), width, 3);
        double top = Words.draw(g2, style.titleFont(), style.text(), title, left, area.getY() + margin * 0.7);
        top = new CurveKey(g2, style, left, left + width)
                        .marks(
                                spec.charts(),
                                TimeScale.of(Span.of(spec.charts()).length()))
                        .draw(top + 2)
                + 8;
        List<Strand> all = spec.charts().stream()
                .flatMap(c -> Strand.of(c, style, names).stream())
                .toList();
        List<String> caption = Words.wrap(g2, style.tickFont(), spec.caption() + Strand.note(all), width, 4);
        double foot = area.getMaxY() - margin * 0.7 - caption.size() * Words.lineHeight(style.tickFont());
        Words.draw(g2, style.tickFont(), style.muted(), caption, left, foot);
        double bottom = foot - 8;
        double cellWidth = (width - GAP * (columns - 1)) / columns;
        double cellHeight = (bottom - top) / rows();
        double gutter = gutter(g2);
        int n = spec.charts().size();
        for (int i = 0; i < n; i++) {
            double x = left + (i % columns) * (cellWidth + GAP);
            int row = i / columns;
            double y = top + row * cellHeight;
            boolean alone = i == n - 1 && i % columns == 0;
            double w = alone ? width : cellWidth;
            cell(g2, spec.charts().get(i), new Rectangle2D.Double(x, y, w, cellHeight), gutter);
        }
    }

    private void cell(Graphics2D g2, CurveSpec chart, Rectangle2D box, double gutter) {
        String head = chart.title().isBlank() ? chart.axisLabel() : chart.title();
        String name = Words.cut(g2, style.nameFont(), head, box.getWidth());
        double top = Words.draw(g2, style.nameFont(), style.text(), List.of(name), box.getX(), box.getY() + 4);
        List<Strand> strands = Strand.of(chart, style, names);
        top = new CurveKey(g2, style, box.getX(), box.getMaxX())
                        .plain(chart.unit())
                        .curves(strands)
                        .draw(top)
                + 8;
        NiceScale y = scaleOf(strands, chart);
        Span span = Span.of(spec.charts());
        double width = box.getWidth() - gutter - 10;
        TimeScale scale = TimeScale.of(span.length());
        double step = scale.step(span.length(), (int) Math.max(2, width / (style.tickSize() * 3.5)));
        Grid grid = new Grid(style, span.rounded(step), scale, step, Grid.TimeLabels.SHOWN, y);
        strands.forEach(s -> grid.add(s, width));
        double line = Words.lineHeight(style.tickFont());
        double bottom = box.getMaxY() - line - 16;
        Rectangle2D data = new Rectangle2D.Double(box.getX() + gutter, top, width, bottom - top);
        grid.draw(g2, data);
        grid.drawMarks(g2, data, chart.marks());
        Words.draw(g2, style.tickFont(), style.muted(), List.of(scale.plural()), box.getX(), bottom + 3);
    }

    private static NiceScale scaleOf(List<Strand> strands, CurveSpec chart) {
        double[] range = Strand.rangeOf(strands, chart);
        return NiceScale.around(range[0], range[1], chart.measure(), 3);
    }

    /** One width for all cells, so that their time axes stand below each other, and wide enough for the unit of time. */
    private double gutter(Graphics2D g2) {
        TimeScale scale = TimeScale.of(Span.of(spec.charts()).length());
        double widest = Words.width(g2, style.tickFont(), scale.plural()) + 12;
        for (CurveSpec chart : spec.charts()) {
            widest = Math.max(widest, Gutter.width(g2, style, scaleOf(Strand.of(chart, style, names), chart)));
        }
        return widest;
    }

    private int rows() {
        return (spec.charts().size() + columns - 1) / columns;
    }
}
