package org.setpoint.gui.curves;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.AbstractRenderer;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYDifferenceRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jspecify.annotations.Nullable;
import org.setpoint.chart.ChartStyle;
import org.setpoint.chart.NiceScale;
import org.setpoint.chart.TimeScale;
import org.setpoint.gui.live.Curves;
import org.setpoint.gui.look.Labels;
import org.setpoint.gui.look.Look;
import org.setpoint.observation.Distribution;
import org.setpoint.observation.Outcome;

/**
 * The drawing of one outcome: light band nine tenths of the patients, dark band the middle half, a line for the middle, the
 * arm behind in grey with the difference shaded, and a mark where something was changed.
 */
final class LiveChart {
    private static final int TICKS = 3;
    private static final double SPARE = 1.02;

    private final NumberAxis time = new NumberAxis();
    private final NumberAxis value = new NumberAxis();
    private final LiveSeries most = new LiveSeries(LiveSeries.Band.MOST);
    private final LiveSeries half = new LiveSeries(LiveSeries.Band.HALF);
    private final XYPlot plot;
    private final JFreeChart chart;
    /** Lines with the difference between them shaded. */
    private final XYDifferenceRenderer shaded = new XYDifferenceRenderer();
    /** Lines alone, which can break off where nobody counts. */
    private final XYLineAndShapeRenderer apart = new XYLineAndShapeRenderer(true, false);

    private final ValueMarker cursor = new ValueMarker(0);
    private Look look;
    private double days = 1;
    private double low = Double.NaN;
    private double high = Double.NaN;

    LiveChart(Look look) {
        this.look = look;
        plot = new XYPlot(most, time, value, new DeviationRenderer(true, false));
        plot.setDataset(1, half);
        plot.setRenderer(1, new DeviationRenderer(true, false));
        plot.setDataset(2, half);
        plot.setRenderer(2, shaded);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.REVERSE);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(6, 2, 2, 8));
        time.setTickMarksVisible(false);
        value.setTickMarksVisible(false);
        value.setAxisLineVisible(false);
        value.setAutoRange(false);
        time.setAutoRange(false);
        chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        style(look);
    }

    JFreeChart chart() {
        return chart;
    }

    XYPlot plot() {
        return plot;
    }

    NumberAxis time() {
        return time;
    }

    void style(Look other) {
        look = other;
        ChartStyle s = look.style();
        Color main = s.colour(0);
        chart.setBackgroundPaint(s.ground());
        plot.setBackgroundPaint(s.ground());
        plot.setDomainGridlinePaint(s.grid());
        plot.setRangeGridlinePaint(s.grid());
        plot.setDomainGridlineStroke(new BasicStroke(1));
        plot.setRangeGridlineStroke(new BasicStroke(1));
        for (NumberAxis axis : List.of(time, value)) {
            axis.setTickLabelFont(s.tickFont());
            axis.setTickLabelPaint(s.text());
            axis.setLabelFont(s.tickFont());
            axis.setLabelPaint(s.muted());
        }
        time.setAxisLinePaint(s.muted());
        band(0, main, s.wideAlpha());
        band(1, main, s.narrowAlpha());
        lines(shaded, s);
        lines(apart, s);
        apart.setDrawSeriesLineAsPath(true);
        shaded.setRoundXCoordinates(false);
        shaded.setPositivePaint(ChartStyle.translucent(s.colour(4), 0.3f));
        shaded.setNegativePaint(ChartStyle.translucent(s.colour(2), 0.3f));
        cursor.setPaint(s.text());
        cursor.setStroke(new BasicStroke(1));
        ticks();
    }

    private static void lines(AbstractRenderer lines, ChartStyle s) {
        lines.setSeriesPaint(0, s.colour(0));
        lines.setSeriesPaint(1, s.baseline());
        lines.setSeriesStroke(0, new BasicStroke(s.lineWidth(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        lines.setSeriesStroke(
                1,
                new BasicStroke(
                        s.lineWidth() * 0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {7, 3}, 0));
    }

    /** The fill of a band; its lines are drawn by the renderer of the lines. */
    private void band(int index, Color colour, float alpha) {
        DeviationRenderer r = (DeviationRenderer) plot.getRenderer(index);
        r.setAlpha(alpha);
        r.setSeriesFillPaint(0, colour);
        r.setSeriesFillPaint(1, new Color(0, 0, 0, 0));
        r.setSeriesLinesVisible(0, false);
        r.setSeriesLinesVisible(1, false);
        r.setSeriesPaint(0, new Color(0, 0, 0, 0));
        r.setSeriesPaint(1, new Color(0, 0, 0, 0));
        r.setDrawSeriesLineAsPath(true);
    }

    /** Forgets how far the axes had to reach. */
    void clear(int duration) {
        days = duration;
        low = Double.NaN;
        high = Double.NaN;
        time.setRange(0, Math.max(1, duration));
        ticks();
    }

    void show(Outcome outcome, Curves main, @Nullable Curves behind) {
        chart.setNotify(false);
        most.show(outcome, main, behind);
        half.show(outcome, main, behind);
        plot.setRenderer(2, half.hasGap() ? apart : shaded, false);
        reach(outcome, main);
        if (behind != null) {
            reach(outcome, behind);
        }
        NiceScale scale = NiceScale.around(low, high, Labels.measure(outcome), TICKS);
        value.setRange(scale.lower(), Math.max(scale.upper(), scale.lower() + 1e-9));
        value.setTickUnit(new NumberTickUnit(scale.step(), scale.format()));
        chart.setNotify(true);
    }

    private void reach(Outcome outcome, Curves curves) {
        int o = curves.outcomes().indexOf(outcome);
        for (int i = 0; o >= 0 && i < curves.points(); i++) {
            Distribution d = curves.at(i, outcome);
            hold(LiveSeries.centre(d, outcome));
            if (!outcome.isShare()) {
                hold(d.q05());
                hold(d.q95());
            }
        }
    }

    private void hold(double v) {
        if (Double.isFinite(v)) {
            low = Double.isNaN(low) ? v : Math.min(low, v);
            high = Double.isNaN(high) ? v : Math.max(high, v > high ? v * (v > 0 ? SPARE : 1) : v);
        }
    }

    /** A line at the day that the pointer is at; none for NaN. */
    void cursor(double day) {
        plot.removeDomainMarker(cursor, Layer.FOREGROUND);
        if (!Double.isNaN(day)) {
            cursor.setValue(day);
            plot.addDomainMarker(cursor, Layer.FOREGROUND);
        }
    }

    void marks(List<Mark> marks) {
        plot.clearDomainMarkers();
        ChartStyle s = look.style();
        for (Mark mark : marks) {
            ValueMarker line = new ValueMarker(mark.day());
            line.setStroke(ChartStyle.dashed());
            line.setPaint(s.muted());
            line.setLabel(mark.sign());
            line.setLabelFont(s.tickFont().deriveFont(Font.BOLD));
            line.setLabelPaint(s.text());
            line.setLabelBackgroundColor(s.ground());
            line.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
            line.setLabelTextAnchor(TextAnchor.TOP_LEFT);
            plot.addDomainMarker(line, Layer.BACKGROUND);
        }
    }

    private void ticks() {
        double span = time.getRange().getLength();
        TimeScale scale = TimeScale.of(days);
        double step = scale.step(span, 7);
        DecimalFormat format = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        time.setTickUnit(new Ticks(step, scale, format), false, true);
    }

    /** Labels follow when somebody zooms. */
    void zoomed() {
        ticks();
    }

    /** Days written in the unit that suits the length of the run. */
    private static final class Ticks extends NumberTickUnit {
        private static final long serialVersionUID = 1L;
        private final TimeScale scale;
        private final DecimalFormat format;

        Ticks(double step, TimeScale scale, DecimalFormat format) {
            super(step);
            this.scale = scale;
            this.format = format;
        }

        @Override
        public String valueToString(double v) {
            String text = format.format(v / scale.days());
            return Math.abs(v - getSize()) < 1e-6 ? text + " " + scale.plural() : text;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
