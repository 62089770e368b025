package org.setpoint.parameter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a file says under a list of keys, read and checked: every key of the list has a value, its default if not written. */
public final class Settings {
    private final Map<String, Object> values;

    /**
     * Checked values.
     *
     * @param values by key: Double for quantities, days and whole numbers (canonical unit), Boolean for switches, String
     *     for choices and text, and the parsed object for drugs and conditions
     */
    public Settings(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * A quantity, day or whole number.
     *
     * @param key declared name
     * @return its value in the canonical unit
     */
    public double number(String key) {
        return get(key, Double.class);
    }

    /**
     * A switch.
     *
     * @param key declared name
     * @return true for on
     */
    public boolean isOn(String key) {
        return get(key, Boolean.class);
    }

    /**
     * A choice or a text.
     *
     * @param key declared name
     * @return the word
     */
    public String word(String key) {
        return get(key, String.class);
    }

    /**
     * Any value by its type.
     *
     * @param key declared name
     * @param type of the value
     * @param <T> type of the value
     * @return the value
     * @throws IllegalArgumentException if the key was not declared or has another type: a fault of the program's
     */
    public <T> T get(String key, Class<T> type) {
        Object value = values.get(key);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("key " + key + " holds " + value + ", not a " + type.getSimpleName());
        }
        return type.cast(value);
    }

    /**
     * The same settings with one value replaced.
     *
     * @param key that these settings hold
     * @param value another value of the same type
     * @return new settings
     * @throws IllegalArgumentException if they hold no such key
     */
    public Settings with(String key, Object value) {
        get(key, value.getClass());
        Map<String, Object> next = new LinkedHashMap<>(values);
        next.put(key, value);
        return new Settings(next);
    }

    /**
     * Everything, in the order of declaration.
     *
     * @return an unmodifiable map
     */
    public Map<String, Object> asMap() {
        return values;
    }

    /** Two are equal when they hold equal values under the same keys. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Settings s && values.equals(s.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
