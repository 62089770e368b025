package org.setpoint.gui.inside;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a moment as people write it: {@code 212}, {@code day 212}, {@code 212 14:00}, {@code 212.5}. */
final class MomentText {
    private static final Pattern WRITTEN =
            Pattern.compile("(?:day\\s*)?(\\d{1,6}(?:\\.\\d{1,6})?)(?:[\\s,]+(\\d{1,2}):(\\d{2}))?");

    private MomentText() {}

    /**
     * Reads it.
     *
     * @return days since day 0; empty if it cannot be read
     */
    static OptionalDouble read(String text) {
        Matcher m = WRITTEN.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!m.matches()) {
            return OptionalDouble.empty();
        }
        double day = Double.parseDouble(m.group(1));
        if (m.group(2) == null) {
            return OptionalDouble.of(day);
        }
        int hour = Integer.parseInt(m.group(2));
        int minute = Integer.parseInt(m.group(3));
        return hour > 24 || minute > 59 || day != Math.floor(day)
                ? OptionalDouble.empty()
                : OptionalDouble.of(day + hour / 24.0 + minute / 1440.0);
    }

    /** What to say of a text that cannot be read or lies outside of what is known. */
    static String accepted(String text, double from, double to) {
        return String.format(
                Locale.ROOT,
                "'%s' is no moment that can be shown; accepted: a day from %.0f to %s, with an hour if you like, for example %.0f or %.0f 14:00",
                text.strip(),
                from,
                to == Math.floor(to) ? String.format(Locale.ROOT, "%.0f", to) : String.format(Locale.ROOT, "%.1f", to),
                Math.floor(to / 2),
                Math.floor(to / 2));
    }
}
