package org.setpoint.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** One outcome over time: curves with their bands, names at their ends, policy changes as dashed lines. */
public final class CurveChart implements Picture {
    static final double MARGIN = 18;

    private final CurveSpec spec;
    private final ChartStyle style;
    private final List<Strand> strands;

    /**
     * A chart.
     *
     * @param spec what it shows
     * @param style how it looks
     */
    public CurveChart(CurveSpec spec, ChartStyle style) {
        this.spec = spec;
        this.style = style;
        this.strands = Strand.of(spec, style, Strand.names(List.of(spec)));
    }

    @Override
    public int width() {
        return 800;
    }

    @Override
    public int height() {
        return 500;
    }

    @Override
    public String title() {
        return spec.title().isBlank() ? spec.axis() : spec.title();
    }

    @Override
    public String description() {
        return Description.of(spec);
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area) {
        g2.setPaint(style.ground());
        g2.fill(area);
        double left = area.getX() + MARGIN;
        double right = area.getMaxX() - MARGIN;
        List<String> title =
                spec.title().isBlank() ? List.of() : Words.wrap(g2, style.titleFont(), spec.title(), right - left, 2);
        double top = Words.draw(g2, style.titleFont(), style.text(), title, left, area.getY() + MARGIN * 0.7);
        top = Words.draw(
                g2,
                style.labelFont(),
                style.muted(),
                Words.wrap(g2, style.labelFont(), spec.axis(), right - left, 1),
                left,
                top + 2);
        List<String> caption = Words.wrap(g2, style.tickFont(), spec.caption() + Strand.note(strands), right - left, 3);
        double foot = area.getMaxY() - MARGIN * 0.7 - caption.size() * Words.lineHeight(style.tickFont());
        Words.draw(g2, style.tickFont(), style.muted(), caption, left, foot);
        double axis = foot - 8 - Words.lineHeight(style.tickFont());
        double bottom = axis - Words.lineHeight(style.tickFont()) - 6;
        drawGrid(g2, new Rectangle2D.Double(left, top + 8, right - left, bottom - top - 8), axis);
    }

    /** Draws grid, curves and names into a box; the numbers of the time axis hang below it. */
    private void drawGrid(Graphics2D g2, Rectangle2D box, double axisTop) {
        EndLabels names =
                new EndLabels(style).measure(g2, strands.size() > 1 ? strands : List.of(), box.getWidth() * 0.27);
        double[] range = Strand.rangeOf(strands, spec);
        NiceScale y = NiceScale.around(range[0], range[1], spec.measure(), 5);
        double gutter = Gutter.width(g2, style, y);
        double width = box.getWidth() - gutter - Math.max(12, names.width());
        Span span = Span.of(List.of(spec));
        TimeScale scale = TimeScale.of(span.length());
        double step = scale.step(span.length(), (int) Math.max(2, width / (style.tickSize() * 4.5)));
        Grid grid = new Grid(style, span.rounded(step), scale, step, Grid.TimeLabels.SHOWN, y);
        strands.forEach(s -> grid.add(s, width));
        Rectangle2D data = new Rectangle2D.Double(box.getX() + gutter, box.getY(), width, box.getHeight());
        MarkWords words = new MarkWords(g2, style, grid, spec.marks(), data, box.getMaxX());
        double head = Math.max(6, words.height());
        data.setRect(data.getX(), data.getY() + head, data.getWidth(), data.getHeight() - head);
        grid.draw(g2, data);
        words.draw(g2, data.getMinY(), data.getMaxY());
        names.draw(g2, grid, data);
        Words.draw(g2, style.tickFont(), style.muted(), List.of(scale.axis()), data.getX(), axisTop);
    }
}
