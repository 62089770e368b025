package org.setpoint.parameter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.setpoint.unit.Dimension;

/**
 * One key that a person may write in a file, declared once: reader, errors, JSON Schema, {@code explain} and the
 * generated reference all come from here.
 *
 * @param name kebab-case, for example {@code cap}
 * @param kind what may stand behind the colon
 * @param dimension of a quantity; {@link Dimension#NUMBER} for other kinds
 * @param meaning one sentence
 * @param fallback text of the default as a person would write it, null where the key is required
 * @param low smallest accepted value of a quantity, in the canonical unit
 * @param high largest accepted value of a quantity, in the canonical unit
 * @param choices accepted words of a choice, empty for other kinds
 * @param source guideline or paper behind the default, or the word assumption and a reason
 */
public record Key(
        String name,
        Kind kind,
        Dimension dimension,
        String meaning,
        @Nullable String fallback,
        double low,
        double high,
        List<String> choices,
        String source) {

    /** What may stand behind the colon. */
    public enum Kind {
        /** A number with a unit. */
        QUANTITY,
        /** A day of the run: {@code day 90}, {@code week 12}, {@code month 6}, {@code year 1}. */
        DAY,
        /** A whole number without a unit. */
        WHOLE,
        /** {@code on} or {@code off}. */
        SWITCH,
        /** One of a list of words. */
        CHOICE,
        /** The name of a drug. */
        DRUG,
        /** A condition on what a prescriber sees: {@code dose > 90 MME/day}, {@code relief < 30 %}; joined by {@code and}. */
        CONDITION,
        /** Free text. */
        TEXT
    }

    /** Copies the choices. */
    public Key {
        choices = List.copyOf(choices);
        if (meaning.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("key " + name + " needs a meaning and a source");
        }
    }

    /**
     * A quantity.
     *
     * @param name of the key
     * @param dimension what it measures
     * @param fallback the default as written, null if required
     * @param low smallest accepted, canonical unit
     * @param high largest accepted, canonical unit
     * @param meaning one sentence
     * @param source of the default
     * @return the key
     */
    public static Key quantity(
            String name,
            Dimension dimension,
            @Nullable String fallback,
            double low,
            double high,
            String meaning,
            String source) {
        return new Key(name, Kind.QUANTITY, dimension, meaning, fallback, low, high, List.of(), source);
    }

    /**
     * A key without a range.
     *
     * @param name of the key
     * @param kind anything but a quantity or a choice
     * @param fallback the default as written, null if required
     * @param meaning one sentence
     * @param source of the default
     * @return the key
     */
    public static Key of(String name, Kind kind, @Nullable String fallback, String meaning, String source) {
        return new Key(name, kind, Dimension.NUMBER, meaning, fallback, 0, Double.MAX_VALUE, List.of(), source);
    }

    /**
     * A whole number.
     *
     * @param name of the key
     * @param fallback the default as written, null if required
     * @param low smallest accepted
     * @param high largest accepted
     * @param meaning one sentence
     * @param source of the default
     * @return the key
     */
    public static Key whole(
            String name, @Nullable String fallback, double low, double high, String meaning, String source) {
        return new Key(name, Kind.WHOLE, Dimension.NUMBER, meaning, fallback, low, high, List.of(), source);
    }

    /**
     * One of a list of words.
     *
     * @param name of the key
     * @param choices accepted words
     * @param fallback the default word, null if required
     * @param meaning one sentence
     * @param source of the default
     * @return the key
     */
    public static Key choice(
            String name, List<String> choices, @Nullable String fallback, String meaning, String source) {
        return new Key(name, Kind.CHOICE, Dimension.NUMBER, meaning, fallback, 0, 0, choices, source);
    }

    /**
     * Must the key be written?
     *
     * @return true where there is no default
     */
    public boolean required() {
        return fallback == null;
    }
}
