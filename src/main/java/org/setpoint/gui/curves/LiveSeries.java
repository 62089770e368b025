package org.setpoint.gui.curves;

import java.util.function.ToDoubleFunction;
import org.jfree.data.xy.AbstractIntervalXYDataset;
import org.jspecify.annotations.Nullable;
import org.setpoint.chart.Centre;
import org.setpoint.gui.live.Curves;
import org.setpoint.gui.look.Labels;
import org.setpoint.observation.Distribution;
import org.setpoint.observation.Outcome;

/** One outcome of one or two arms as JFreeChart reads it: straight from the curves, which are not copied. */
final class LiveSeries extends AbstractIntervalXYDataset {
    private static final long serialVersionUID = 1L;

    /** What the interval of a point holds. */
    enum Band {
        /** The middle half of the patients. */
        HALF,
        /** Nine tenths of them. */
        MOST
    }

    private final Band band;
    private final transient Curves[] arms = new Curves[2];
    private final int[] points = new int[2];
    private int count;
    private Outcome outcome = Outcome.PAIN;

    LiveSeries(Band band) {
        this.band = band;
    }

    void show(Outcome wanted, Curves main, @Nullable Curves behind) {
        outcome = wanted;
        boolean recorded = main.outcomes().contains(wanted);
        count = !recorded ? 0 : behind == null || !behind.outcomes().contains(wanted) ? 1 : 2;
        arms[0] = main;
        points[0] = recorded ? main.points() : 0;
        if (behind != null && count == 2) {
            arms[1] = behind;
            points[1] = behind.points();
        }
        fireDatasetChanged();
    }

    private Distribution at(int series, int item) {
        return arms[series].at(item, outcome);
    }

    static double centre(Distribution d, Outcome outcome) {
        return Labels.centre(outcome) == Centre.MEAN ? d.mean() : d.q50();
    }

    /** Is there a time, after the first value, at which nobody counts? */
    boolean hasGap() {
        boolean begun = false;
        for (int s = 0; s < count; s++) {
            for (int i = 0; i < points[s]; i++) {
                boolean there = !Double.isNaN(at(s, i).mean());
                if (begun && !there) {
                    return true;
                }
                begun |= there;
            }
            begun = false;
        }
        return false;
    }

    /** Where nobody counts the band has no height, in the place where it was last. */
    private double edge(int series, int item, ToDoubleFunction<Distribution> of) {
        double there = of.applyAsDouble(at(series, item));
        for (int i = item; Double.isNaN(there) && i > 0; i--) {
            there = centre(at(series, i - 1), outcome);
        }
        return there;
    }

    @Override
    public int getSeriesCount() {
        return count;
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return series == 0 ? "now" : "behind";
    }

    @Override
    public int getItemCount(int series) {
        return points[series];
    }

    @Override
    public Number getX(int series, int item) {
        return getXValue(series, item);
    }

    @Override
    public double getXValue(int series, int item) {
        return arms[series].day(item);
    }

    @Override
    public Number getY(int series, int item) {
        return getYValue(series, item);
    }

    @Override
    public double getYValue(int series, int item) {
        return centre(at(series, item), outcome);
    }

    @Override
    public Number getStartX(int series, int item) {
        return getX(series, item);
    }

    @Override
    public Number getEndX(int series, int item) {
        return getX(series, item);
    }

    @Override
    public Number getStartY(int series, int item) {
        return getStartYValue(series, item);
    }

    @Override
    public double getStartYValue(int series, int item) {
        return edge(series, item, d -> outcome.isShare() ? d.mean() : band == Band.HALF ? d.q25() : d.q05());
    }

    @Override
    public Number getEndY(int series, int item) {
        return getEndYValue(series, item);
    }

    @Override
    public double getEndYValue(int series, int item) {
        return edge(series, item, d -> outcome.isShare() ? d.mean() : band == Band.HALF ? d.q75() : d.q95());
    }
}
