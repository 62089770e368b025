package org.setpoint.gui.inside;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.setpoint.observation.BodyMoment;
import org.setpoint.simulation.Probe;

/**
 * Everything there is to draw: what was lived, and what would become of a probe from then on.
 *
 * @param life of the patient
 * @param probe null if nothing is tried
 */
record Timeline(Life life, @Nullable Probe probe) {
    /** Moments nearer than this are the same, days: a second. */
    static final double SAME = 1.0 / 86_400;

    /** The moment between what was and what would be. */
    double now() {
        return life.end();
    }

    /** The last moment there is. */
    double end() {
        return probe == null || probe.with().isEmpty()
                ? now()
                : probe.with().get(probe.with().size() - 1).day();
    }

    /** What is drawn at a moment: what was lived up to now, the probed copy behind it. */
    BodyMoment at(double day) {
        if (probe != null && day > now() + SAME) {
            return nearest(probe.with(), day);
        }
        return nearest(life.moments(), day);
    }

    /** The copy to which nothing was done; null up to now, and where nothing is tried. */
    @Nullable
    BodyMoment without(double day) {
        return probe == null || day <= now() + SAME ? null : nearest(probe.without(), day);
    }

    /** The moment whose step holds a time. */
    private static BodyMoment nearest(List<BodyMoment> moments, double day) {
        int low = 0;
        int high = moments.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (moments.get(middle).day() < day - SAME) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return moments.get(low);
    }

    /** The probed copy, from now on, or the other. */
    List<BodyMoment> from(List<BodyMoment> copy) {
        List<BodyMoment> joined = new ArrayList<>(copy.size() + 1);
        joined.add(life.moments().get(life.moments().size() - 1));
        joined.addAll(copy);
        return joined;
    }

    /** What part of the time is seen. */
    Window window(Stretch stretch, double cursor) {
        double from = life.moments().get(0).day();
        if (stretch == Stretch.WHAT_IF && probe != null) {
            double length = end() - now();
            return new Window(Math.max(from, now() - length), end());
        }
        double length = Double.isNaN(stretch.days()) ? Stretch.DAYS.days() : stretch.days();
        if (end() - from <= length) {
            return new Window(from, Math.max(end(), from + Math.min(length, 1)));
        }
        double until = Math.min(end(), Math.max(cursor, Math.min(end(), from + length)));
        if (cursor >= end() - length) {
            return new Window(end() - length, end());
        }
        double start = Math.ceil(until - length);
        return new Window(start, start + length);
    }

    /**
     * A part of the time.
     *
     * @param from days since day 0
     * @param to behind it
     */
    record Window(double from, double to) {
        double length() {
            return to - from;
        }

        boolean holds(double day) {
            return day >= from - SAME && day <= to + SAME;
        }
    }
}
