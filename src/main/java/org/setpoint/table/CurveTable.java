package org.setpoint.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code curves.csv}: every outcome of every replicate on every recorded day, one row each. */
public final class CurveTable implements AutoCloseable {
    private final Table table;

    /**
     * Creates the file with its header.
     *
     * @param file where to; a file of that name is replaced
     * @throws IOException if it cannot be written
     */
    public CurveTable(Path file) throws IOException {
        table = new Table(
                file,
                List.of(
                        "scenario",
                        "replicate",
                        "day",
                        "outcome",
                        "unit",
                        "mean",
                        "sd",
                        "q05",
                        "q25",
                        "q50",
                        "q75",
                        "q95"));
    }

    /**
     * One day of one outcome of one replicate.
     *
     * @param scenario name of the scenario
     * @param replicate number, from 0
     * @param day days since the start of the run
     * @param outcome name of the outcome
     * @param unit of the seven numbers
     * @param mean over patients, as are the others; NaN is an empty cell
     * @param sd standard deviation
     * @param q05 quantile 0.05
     * @param q25 quantile 0.25
     * @param q50 median
     * @param q75 quantile 0.75
     * @param q95 quantile 0.95
     */
    public record Row(
            String scenario,
            int replicate,
            double day,
            String outcome,
            String unit,
            double mean,
            double sd,
            double q05,
            double q25,
            double q50,
            double q75,
            double q95) {}

    /**
     * Writes a row.
     *
     * @param row numbers are written with at most six significant digits
     */
    public void write(Row row) {
        table.row()
                .text(row.scenario)
                .whole(row.replicate)
                .exact(row.day)
                .text(row.outcome)
                .text(row.unit)
                .rounded(row.mean)
                .rounded(row.sd)
                .rounded(row.q05)
                .rounded(row.q25)
                .rounded(row.q50)
                .rounded(row.q75)
                .rounded(row.q95)
                .end();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
