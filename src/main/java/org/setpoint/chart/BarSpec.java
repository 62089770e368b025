package org.setpoint.chart;

import java.util.List;

/**
 * Bars from nothing to both sides, a row for each name: a tornado, shares of a variance, correlations.
 *
 * @param title of the picture
 * @param rows from top to bottom
 * @param series what the bars of a row are, in their order; one colour each
 * @param sameLane do the bars of a row lie in one lane, as those of a tornado do?
 * @param axis words below it
 * @param caption how it is read
 */
public record BarSpec(
        String title, List<Row> rows, List<String> series, boolean sameLane, String axis, String caption) {
    /** Copies the lists. */
    public BarSpec {
        rows = List.copyOf(rows);
        series = List.copyOf(series);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("'" + title + "' has no rows");
        }
    }

    /**
     * A name with its bars.
     *
     * @param name at the left
     * @param bars one a series
     */
    public record Row(String name, List<Bar> bars) {
        /** Copies the list. */
        public Row {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A bar.
     *
     * @param value its length, with its sign
     * @param low end of its interval; NaN where there is none
     * @param high other end
     * @param label at its tip; may be empty
     */
    public record Bar(double value, double low, double high, String label) {}
}
