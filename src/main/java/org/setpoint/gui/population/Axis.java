package org.setpoint.gui.population;

import java.util.Arrays;
import org.setpoint.chart.NiceScale;
import org.setpoint.gui.live.Frame;
import org.setpoint.gui.live.Snapshot;
import org.setpoint.gui.look.Labels;
import org.setpoint.observation.Outcome;

/**
 * An axis of the population view. It grows with what it has to hold and never shrinks during a run, so that a drift is a
 * drift of the patients; the outermost patients in a thousand are drawn at its end.
 */
final class Axis {
    private static final double NEARLY_ALL = 0.999;
    private static final double ROOM = 1.08;
    private static final int TICKS = 5;

    private final Outcome outcome;
    private double low;
    private double high;
    private NiceScale scale;

    Axis(Outcome outcome) {
        this.outcome = outcome;
        low = outcome == Outcome.ANALGESIC_TOLERANCE || outcome == Outcome.RESPIRATORY_TOLERANCE ? 1 : 0;
        high = switch (outcome.dimension()) {
            case DOSE, LEVEL -> 60;
            case FRACTION -> outcome == Outcome.OVERDOSE_HAZARD ? 0.01 : 1;
            case FOLD -> 2;
            case COWS -> 13;
            case POINTS -> outcome.low() == 0 ? outcome.high() : 2;
            default -> Double.NaN;
        };
        scale = made();
    }

    Outcome outcome() {
        return outcome;
    }

    NiceScale scale() {
        return scale;
    }

    String label() {
        String unit = Labels.unitOfOne(outcome);
        return Labels.name(outcome) + (unit.isEmpty() ? "" : " (" + unit + ")");
    }

    /** Makes room for everybody. */
    void hold(Snapshot snapshot, boolean across) {
        double least = low;
        double most = Double.isNaN(high) ? low : high;
        for (Frame f : snapshot.arms()) {
            float[] sorted = finite(across ? f.x() : f.y());
            if (sorted.length > 0) {
                least = Math.min(least, sorted[(int) ((1 - NEARLY_ALL) * (sorted.length - 1))]);
                most = Math.max(most, sorted[(int) Math.round(NEARLY_ALL * (sorted.length - 1))]);
            }
        }
        if (least < low || most > high || Double.isNaN(high)) {
            low = least < low ? least * (least < 0 ? ROOM : 1) : low;
            high = most > high || Double.isNaN(high) ? Math.max(most * ROOM, low + 1e-6) : high;
            scale = made();
        }
    }

    private static float[] finite(float[] values) {
        float[] sorted = values.clone();
        Arrays.sort(sorted); // NaN goes to the end
        int n = sorted.length;
        while (n > 0 && Float.isNaN(sorted[n - 1])) {
            n--;
        }
        return Arrays.copyOf(sorted, n);
    }

    private NiceScale made() {
        double top = Double.isNaN(high) ? low + 1 : high;
        return NiceScale.around(low, top, Labels.measure(outcome), TICKS);
    }

    /** Where a value lies, 0 at the lower end and 1 at the upper; values beyond are at the end. */
    double share(double value) {
        double s = (value - scale.lower()) / (scale.upper() - scale.lower());
        return Math.max(0, Math.min(1, s));
    }
}
