package org.setpoint.chart;

import java.util.List;

/**
 * Findings below each other on one axis: how far ours lie from theirs, in standard errors of what was published.
 *
 * @param title of the picture
 * @param rows from top to bottom
 * @param caption what marks and bars are
 */
public record ForestSpec(String title, List<Row> rows, String caption) {
    /** Copies the list. */
    public ForestSpec {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("'" + title + "' has no rows");
        }
    }

    /**
     * One finding.
     *
     * @param study rows of the same study stand on the same shade
     * @param name short
     * @param what in a few words; cut where there is no room
     * @param distance in standard errors; NaN where only a direction was published
     * @param low end of our interval at the large size, NaN where there is none
     * @param high end of it
     * @param sampledLow end of what studies of the published size would find, NaN where there is none
     * @param sampledHigh end of it
     * @param agrees does it?
     * @param filled findings that nothing was fitted to
     */
    public record Row(
            String study,
            String name,
            String what,
            double distance,
            double low,
            double high,
            double sampledLow,
            double sampledHigh,
            boolean agrees,
            boolean filled) {}
}
