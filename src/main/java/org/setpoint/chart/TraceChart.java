package org.setpoint.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One body over time: panels below each other, from what was taken to what it did, on one time axis. */
public final class TraceChart implements Picture {
    private static final double LABELS = 112;
    private static final double DOSES = 22;
    private static final int PANEL_HEIGHT = 98;
    private static final double GAP = 18;

    private final TraceSpec spec;
    private final ChartStyle style;
    private final Span span;
    private final TimeScale scale;

    /**
     * A chart.
     *
     * @param spec what it shows
     * @param style how it looks
     */
    public TraceChart(TraceSpec spec, ChartStyle style) {
        this.spec = spec;
        this.style = style;
        double from = Double.MAX_VALUE;
        double to = -Double.MAX_VALUE;
        for (TraceSpec.Panel panel : spec.panels()) {
            for (TraceSpec.Line line : panel.lines()) {
                from = Math.min(from, line.day()[0]);
                to = Math.max(to, line.day()[line.day().length - 1]);
            }
        }
        this.span = Span.atLeast(from, to);
        this.scale = TimeScale.ofBody(span.length());
    }

    @Override
    public int width() {
        return 800;
    }

    @Override
    public int height() {
        return 140 + spec.panels().size() * PANEL_HEIGHT + (spec.doses().isEmpty() ? 0 : (int) DOSES);
    }

    @Override
    public String title() {
        return spec.title();
    }

    @Override
    public String description() {
        String panels = spec.panels().stream()
                .map(p -> p.label() + (p.unit().isBlank() ? "" : " in " + p.unit()))
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "One body from %s to %s, from top to bottom: %s. %d doses taken. %s",
                scale.say(span.from()),
                scale.say(span.to()),
                panels,
                spec.doses().size(),
                caption());
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area) {
        g2.setPaint(style.ground());
        g2.fill(area);
        double left = area.getX() + CurveChart.MARGIN;
        double right = area.getMaxX() - CurveChart.MARGIN;
        List<String> title = Words.wrap(g2, style.titleFont(), spec.title(), right - left, 2);
        double top =
                Words.draw(g2, style.titleFont(), style.text(), title, left, area.getY() + CurveChart.MARGIN * 0.7);
        List<String> caption = Words.wrap(g2, style.tickFont(), caption(), right - left, 3);
        double foot = area.getMaxY() - CurveChart.MARGIN * 0.7 - caption.size() * Words.lineHeight(style.tickFont());
        Words.draw(g2, style.tickFont(), style.muted(), caption, left, foot);
        double axis = foot - 6 - Words.lineHeight(style.tickFont());
        double bottom = axis - Words.lineHeight(style.tickFont()) - 6;
        double names = spec.panels().stream()
                .mapToDouble(p -> names(g2, p).width())
                .max()
                .orElse(0);
        double gutter = LABELS
                + spec.panels().stream()
                        .mapToDouble(p -> Gutter.width(g2, style, scaleOf(p)))
                        .max()
                        .orElse(0);
        double width = right - left - gutter - Math.max(12, names);
        List<Row> rows = new ArrayList<>();
        double head = top + 8 + headOfMarks(g2, left + gutter, width, right);
        double rowTop = head + (spec.doses().isEmpty() ? 0 : DOSES + 6);
        double each = (bottom - rowTop + GAP) / spec.panels().size();
        for (int i = 0; i < spec.panels().size(); i++) {
            boolean last = i == spec.panels().size() - 1;
            Rectangle2D data = new Rectangle2D.Double(left + gutter, rowTop + i * each, width, each - GAP);
            rows.add(new Row(spec.panels().get(i), grid(spec.panels().get(i), last, width), data));
        }
        rows.forEach(row -> row.draw(g2, left));
        drawHead(g2, rows.get(0), head, left, right, bottom);
        Words.draw(g2, style.tickFont(), style.muted(), List.of(scale.axis(span.from())), left + gutter, axis);
    }

    private String caption() {
        boolean folded =
                spec.panels().stream().flatMap(p -> p.lines().stream()).anyMatch(line -> DailySwing.suits(line.day()));
        return spec.caption() + (folded ? " Line: mean of the day; band: its lowest to its highest." : "");
    }

    private double headOfMarks(Graphics2D g2, double x, double width, double right) {
        Grid any = grid(spec.panels().get(0), true, width);
        return new MarkWords(g2, style, any, spec.marks(), new Rectangle2D.Double(x, 0, width, 1), right).height();
    }

    /** The doses as ticks, the words of the marks above them. */
    private void drawHead(Graphics2D g2, Row first, double head, double left, double right, double bottom) {
        Rectangle2D strip =
                new Rectangle2D.Double(first.data.getX(), head, first.data.getWidth(), first.data.getY() - head);
        new MarkWords(g2, style, first.grid, spec.marks(), strip, right).draw(g2, head, bottom);
        if (spec.doses().isEmpty()) {
            return;
        }
        Words.drawMiddle(g2, style.nameFont(), style.text(), "doses taken", left, head + DOSES / 2);
        double most =
                spec.doses().stream().mapToDouble(TraceSpec.Dose::amount).max().orElse(1);
        g2.setStroke(style.line(0.8f));
        g2.setPaint(style.text());
        for (TraceSpec.Dose dose : spec.doses()) {
            if (dose.day() >= span.from() && dose.day() <= span.to()) {
                double x = first.grid.x(dose.day(), first.data);
                double tall = DOSES * Math.max(0.15, dose.amount() / most);
                g2.draw(new Line2D.Double(x, head + DOSES - tall, x, head + DOSES));
            }
        }
    }

    private Grid grid(TraceSpec.Panel panel, boolean last, double width) {
        double step = scale.step(span.length(), (int) Math.max(2, width / (style.tickSize() * 3.5)));
        Grid.TimeLabels labels = last ? Grid.TimeLabels.SHOWN : Grid.TimeLabels.HIDDEN;
        Grid grid = new Grid(style, span.rounded(step), scale, step, labels, scaleOf(panel));
        strands(panel).forEach(s -> grid.add(s, width));
        return grid;
    }

    private NiceScale scaleOf(TraceSpec.Panel panel) {
        double[] range = Strand.rangeOf(strands(panel));
        return NiceScale.around(range[0], range[1], panel.measure(), 2);
    }

    private List<Strand> strands(TraceSpec.Panel panel) {
        List<Strand> strands = new ArrayList<>();
        for (TraceSpec.Line line : panel.lines()) {
            boolean folded = DailySwing.suits(line.day());
            strands.add(new Strand(
                    panel.lines().size() == 1 ? "" : line.name(),
                    folded ? DailySwing.fold(line.day(), line.value()) : Band.line(line.day(), line.value()),
                    Centre.MEAN,
                    style.colour(strands.size()),
                    style.line(0.75f),
                    folded ? Strand.Bands.NARROW : Strand.Bands.NONE));
        }
        return strands;
    }

    private EndLabels names(Graphics2D g2, TraceSpec.Panel panel) {
        return new EndLabels(style).measure(g2, strands(panel), 150);
    }

    /** One panel in its place. */
    private final class Row {
        private final TraceSpec.Panel panel;
        private final Grid grid;
        private final Rectangle2D data;

        Row(TraceSpec.Panel panel, Grid grid, Rectangle2D data) {
            this.panel = panel;
            this.grid = grid;
            this.data = data;
        }

        void draw(Graphics2D g2, double left) {
            grid.draw(g2, data);
            names(g2, panel).draw(g2, grid, data);
            double room = data.getX() - left - Gutter.width(g2, style, scaleOf(panel)) - 4;
            List<String> label = Words.wrap(g2, style.nameFont(), panel.label(), room, 2);
            double below = Words.draw(g2, style.nameFont(), style.text(), label, left, data.getY() - 2);
            List<String> unit = Words.wrap(g2, style.tickFont(), panel.unit(), room, 2);
            Words.draw(g2, style.tickFont(), style.muted(), unit, left, below);
        }
    }
}
