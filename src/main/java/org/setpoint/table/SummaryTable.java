package org.setpoint.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code summary.csv}: one number with its interval for every outcome of every scenario. */
public final class SummaryTable implements AutoCloseable {
    private final Table table;

    /**
     * Creates the file with its header.
     *
     * @param file where to; a file of that name is replaced
     * @throws IOException if it cannot be written
     */
    public SummaryTable(Path file) throws IOException {
        table = new Table(file, List.of("scenario", "outcome", "unit", "value", "ci_low", "ci_high"));
    }

    /**
     * One number.
     *
     * @param scenario name of the scenario, or of a difference of two
     * @param outcome name of the outcome
     * @param unit of the three numbers
     * @param value mean over replicates
     * @param low lower end of its confidence interval, NaN where there is none
     * @param high upper end of its confidence interval, NaN where there is none
     */
    public record Row(String scenario, String outcome, String unit, double value, double low, double high) {}

    /**
     * Writes a row.
     *
     * @param row numbers are written with at most six significant digits
     */
    public void write(Row row) {
        table.row()
                .text(row.scenario)
                .text(row.outcome)
                .text(row.unit)
                .rounded(row.value)
                .rounded(row.low)
                .rounded(row.high)
                .end();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
