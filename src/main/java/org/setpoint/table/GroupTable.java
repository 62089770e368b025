package org.setpoint.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code groups.csv}: every outcome of every replicate in every group of patients, on a few days, one row each. */
public final class GroupTable implements AutoCloseable {
    private final Table table;

    /**
     * Creates the file with its header.
     *
     * @param file where to; a file of that name is replaced
     * @throws IOException if it cannot be written
     */
    public GroupTable(Path file) throws IOException {
        table = new Table(
                file,
                List.of("scenario", "replicate", "day", "grouping", "group", "outcome", "unit", "mean", "patients"));
    }

    /**
     * One outcome of one group on one day of one replicate.
     *
     * @param scenario name of the scenario
     * @param replicate number, from 1
     * @param day days since the start of the run
     * @param grouping name of the grouping
     * @param group name of the group
     * @param outcome name of the outcome
     * @param unit of the mean
     * @param mean over those patients of the group who count in the outcome; NaN is an empty cell
     * @param patients how many they are
     */
    public record Row(
            String scenario,
            int replicate,
            double day,
            String grouping,
            String group,
            String outcome,
            String unit,
            double mean,
            long patients) {}

    /**
     * Writes a row.
     *
     * @param row its mean is written with at most six significant digits
     */
    public void write(Row row) {
        table.row()
                .text(row.scenario)
                .whole(row.replicate)
                .exact(row.day)
                .text(row.grouping)
                .text(row.group)
                .text(row.outcome)
                .text(row.unit)
                .rounded(row.mean)
                .whole(row.patients)
                .end();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
