package org.setpoint.scenario;

import org.setpoint.parameter.Key;

/** Says for people what a key accepts. */
public final class KeyWords {
    private KeyWords() {}

    /**
     * The range of a whole number.
     *
     * @param key of the kind WHOLE
     * @return for example {@code 1 to 10000}
     */
    public static String wholeRange(Key key) {
        return key.high() > Long.MAX_VALUE
                ? "at least " + (long) key.low()
                : (long) key.low() + " to " + (long) key.high();
    }

    /**
     * What could stand behind a key.
     *
     * @param key any
     * @return an accepted value as a person would write it
     */
    public static String example(Key key) {
        if (key.fallback() != null && key.kind() != Key.Kind.TEXT) {
            return key.fallback();
        }
        return switch (key.kind()) {
            case QUANTITY -> Quantities.example(key.dimension(), key.low(), key.high());
            case WHOLE -> Quantities.plain(Math.max(key.low(), Math.min(key.high(), 10)));
            case DAY -> "day 90";
            case SWITCH -> "on";
            case CHOICE -> key.choices().get(0);
            case DRUG -> "oxycodone-er";
            case CONDITION -> "dose > 90 MME/day";
            case TEXT -> "some words";
        };
    }
}
