package org.setpoint.gui.inside;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.setpoint.gui.inside.Timeline.Window;
import org.setpoint.observation.BodyMoment;

/**
 * A line with no more points than can be seen: where several moments share a pixel, their mean, and a band from the lowest to
 * the highest. Otherwise a year of doses would be a solid block.
 *
 * @param day days since day 0, increasing
 * @param mean of the moments
 * @param low lowest of them
 * @param high highest of them
 */
@SuppressWarnings("ArrayRecordComponent") // drawn at once and forgotten
record Folded(double[] day, double[] mean, double[] low, double[] high) {
    /** Below this many moments a pixel every moment is a point. */
    private static final double CROWDED = 2;

    /**
     * Folds the part that is seen, and one moment on either side of it.
     *
     * @param moments in order
     * @param pixels width of the window
     */
    static Folded of(List<BodyMoment> moments, ToDoubleFunction<BodyMoment> reader, Window window, double pixels) {
        int from = 0;
        while (from < moments.size() - 1 && moments.get(from + 1).day() < window.from()) {
            from++;
        }
        int to = moments.size();
        while (to > from + 1 && moments.get(to - 2).day() > window.to()) {
            to--;
        }
        int n = to - from;
        int slices = n > CROWDED * pixels ? (int) Math.max(1, pixels / 1.5) : n;
        Folded folded = new Folded(new double[slices], new double[slices], new double[slices], new double[slices]);
        for (int i = 0; i < slices; i++) {
            int first = from + (int) ((long) n * i / slices);
            int behind = from + (int) ((long) n * (i + 1) / slices);
            folded.fill(i, moments.subList(first, behind), reader);
        }
        return folded;
    }

    private void fill(int i, List<BodyMoment> moments, ToDoubleFunction<BodyMoment> reader) {
        double sum = 0;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (BodyMoment m : moments) {
            double v = reader.applyAsDouble(m);
            sum += v;
            least = Math.min(least, v);
            most = Math.max(most, v);
        }
        day[i] = moments.get(moments.size() / 2).day();
        mean[i] = sum / moments.size();
        low[i] = least;
        high[i] = most;
    }

    double highest() {
        return Arrays.stream(high).max().orElse(0);
    }
}
