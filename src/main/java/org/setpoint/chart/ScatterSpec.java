package org.setpoint.chart;

import java.util.List;

/**
 * Named marks between two axes that begin at nothing, such as Morris's means and deviations.
 *
 * @param title of the picture
 * @param across words of the horizontal axis
 * @param up words of the vertical axis
 * @param marks in any order
 * @param diagonals slopes of lines through nothing
 * @param caption how it is read
 */
public record ScatterSpec(
        String title, String across, String up, List<Mark> marks, List<Double> diagonals, String caption) {
    /** Copies the lists. */
    public ScatterSpec {
        marks = List.copyOf(marks);
        diagonals = List.copyOf(diagonals);
    }

    /**
     * A mark.
     *
     * @param name beside it
     * @param x its place, 0 or more
     * @param y its place, 0 or more
     * @param low end of the interval of x; NaN where there is none
     * @param high other end
     */
    public record Mark(String name, double x, double y, double low, double high) {}
}
