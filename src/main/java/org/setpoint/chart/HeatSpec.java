package org.setpoint.chart;

import java.util.List;

/**
 * A number for each cell of a table, as colour.
 *
 * @param title of the picture
 * @param across what changes from left to right
 * @param down what changes from bottom to top
 * @param columns names from left to right; of a surface the two ends
 * @param rows names from bottom to top; of a surface the two ends
 * @param cells by row from the bottom, then by column; NaN for none
 * @param unit of the numbers
 * @param surface is it a surface, without seams between its cells, with lines of equal height?
 * @param caption how it is read
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never kept by others
public record HeatSpec(
        String title,
        String across,
        String down,
        List<String> columns,
        List<String> rows,
        double[][] cells,
        String unit,
        boolean surface,
        String caption) {
    /** Copies the lists. */
    public HeatSpec {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
