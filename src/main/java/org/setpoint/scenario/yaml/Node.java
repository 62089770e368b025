package org.setpoint.scenario.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of a document, which knows where it was written. Immutable. */
public sealed interface Node {
    /**
     * Where it was written.
     *
     * @return file, line, column and path
     */
    Place place();

    /**
     * What it is, for messages.
     *
     * @return for example {@code a list}
     */
    String kind();

    /**
     * One value, as text: what it means is decided by the key before it, never by its look, so that {@code no} is not
     * false and {@code 010} not eight.
     *
     * @param place where
     * @param text without quotes
     * @param plain was it written without quotes?
     */
    record Scalar(Place place, String text, boolean plain) implements Node {
        /**
         * Is there nothing behind the colon?
         *
         * @return true for an empty value, {@code ~} and {@code null} without quotes
         */
        public boolean isEmpty() {
            return plain && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
        }

        @Override
        public String kind() {
            return isEmpty() ? "nothing" : "the value '" + text + "'";
        }
    }

    /**
     * Keys with something behind each.
     *
     * @param place where it begins
     * @param entries in the order of the file, keys unique
     */
    record Section(Place place, List<Entry> entries) implements Node {
        /** Copies the entries. */
        public Section {
            entries = List.copyOf(entries);
        }

        /**
         * Looks a key up.
         *
         * @param key to look for
         * @return what stands behind it, empty if the key was not written
         */
        public Optional<Node> find(String key) {
            return entries.stream()
                    .filter(e -> e.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }

        /**
         * The same section with one key added or replaced.
         *
         * @param entry the new one
         * @return a new section
         */
        public Section with(Entry entry) {
            List<Entry> next = new ArrayList<>(entries);
            next.removeIf(e -> e.key().equals(entry.key()));
            next.add(entry);
            return new Section(place, next);
        }

        @Override
        public String kind() {
            return "a section with keys";
        }
    }

    /**
     * A key and what stands behind it.
     *
     * @param place of the key
     * @param key as written
     * @param value behind the colon
     */
    record Entry(Place place, String key, Node value) {}

    /**
     * A list.
     *
     * @param place where it begins
     * @param items in order
     */
    record Items(Place place, List<Node> items) implements Node {
        /** Copies the items. */
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }
}
