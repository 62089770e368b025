package org.setpoint.chart;

import java.util.List;

/**
 * Rows below each other on one axis, each a value with its interval: how far findings lie from what was published in standard
 * errors, or what a policy changes in standard deviations between patients.
 *
 * @param title of the picture
 * @param rows from top to bottom
 * @param caption what marks and bars are
 * @param axis on which they stand
 */
public record ForestSpec(String title, List<Row> rows, String caption, Axis axis) {
    private static final double TWO_SIDED_95 = 1.959963984540054;

    /** Distances from what was published. */
    private static final Axis STANDARD_ERRORS = new Axis(
            8,
            2,
            TWO_SIDED_95,
            "standard errors of what was published; ours is higher to the right",
            "Distance of ours from what was published, in its standard errors.",
            78,
            142,
            308);

    /** Copies the list. */
    public ForestSpec {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("'" + title + "' has no rows");
        }
    }

    /**
     * Distances from what was published.
     *
     * @param title of the picture
     * @param rows from top to bottom
     * @param caption what marks and bars are
     */
    public ForestSpec(String title, List<Row> rows, String caption) {
        this(title, rows, caption, STANDARD_ERRORS);
    }

    /**
     * The axis.
     *
     * @param end it reaches so far to both sides of 0; what lies beyond stands at its end as an arrow
     * @param step between its numbers
     * @param shaded so far from 0 to both sides lies what is no disagreement; 0 for none
     * @param label below it
     * @param said in the description of the picture
     * @param names width of the first column, pixels
     * @param studies width of the second
     * @param words width of the third
     */
    public record Axis(
            double end,
            double step,
            double shaded,
            String label,
            String said,
            double names,
            double studies,
            double words) {}

    /**
     * One finding.
     *
     * @param study rows of the same study, or of the same name, stand on the same shade
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
