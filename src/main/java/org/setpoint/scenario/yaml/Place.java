package org.setpoint.scenario.yaml;

import java.util.Comparator;

/**
 * Where a person wrote something, and what it is called there.
 *
 * @param source the file as the person named it, or an option of the command line such as {@code --set}
 * @param line in the file, from 1; 0 for the file as a whole or an option
 * @param column in the line, from 1; 0 where there is no line
 * @param path of the value in the document, for example {@code policies[0].taper.rate}; empty for the whole
 */
public record Place(String source, int line, int column, String path) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column).thenComparing(Place::path);

    /**
     * A file as a whole.
     *
     * @param source the file as the person named it
     * @return its place
     */
    public static Place of(String source) {
        return new Place(source, 0, 0, "");
    }

    /**
     * The same line, with the path of something inside it.
     *
     * @param key of the child
     * @return its place
     */
    public Place child(String key) {
        return new Place(source, line, column, path.isEmpty() ? key : path + "." + key);
    }

    /** In the order of lines. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** For messages: {@code scenarios/x.yaml:12: policies[0].taper.rate}. */
    @Override
    public String toString() {
        return where() + (path.isEmpty() ? "" : ": " + path);
    }

    /**
     * File and line only.
     *
     * @return for example {@code scenarios/x.yaml:12}
     */
    public String where() {
        return line == 0 ? source : source + ":" + line;
    }
}
