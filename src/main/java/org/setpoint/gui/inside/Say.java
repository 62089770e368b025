package org.setpoint.gui.inside;

import java.util.Locale;
import org.setpoint.observation.Event;

/** Moments, numbers and events as people say them. */
final class Say {
    /** Minutes of a day. */
    private static final int MINUTES = 24 * 60;

    private Say() {}

    /** For example {@code Day 212, 14:00}. */
    static String moment(double day) {
        long minutes = Math.round(day * MINUTES);
        long at = Math.floorMod(minutes, MINUTES);
        return String.format(Locale.ROOT, "Day %d, %02d:%02d", Math.floorDiv(minutes, MINUTES), at / 60, at % 60);
    }

    /** A share as a percentage: whole ones, a decimal below ten. */
    static String percent(double share) {
        double shown = share * 100;
        return String.format(Locale.ROOT, shown < 9.95 && shown >= 0.05 ? "%.1f\u00a0%%" : "%.0f\u00a0%%", shown);
    }

    /** Two figures or so: a decimal below ten. */
    static String number(double value) {
        String pattern = Math.abs(value) >= 0.05 && Math.abs(value) < 9.95 ? "%.1f" : "%,.0f";
        return String.format(Locale.ROOT, pattern, Math.abs(value) < 0.05 ? 0.0 : value);
    }

    /** For example {@code 2.3-fold}. */
    static String fold(double value) {
        return String.format(Locale.ROOT, "%.1f-fold", value);
    }

    /** An event in words, for example {@code dose raised: oxycodone-er 60 MME/day}. */
    static String event(Event event) {
        String kind = event.kind().replace('-', ' ');
        return event.detail().isEmpty() ? kind : kind + ": " + event.detail();
    }
}
