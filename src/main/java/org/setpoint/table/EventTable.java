package org.setpoint.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code events.csv}: what happened to whom and when, one row each. */
public final class EventTable implements AutoCloseable {
    private final Table table;

    /**
     * Creates the file with its header.
     *
     * @param file where to; a file of that name is replaced
     * @throws IOException if it cannot be written
     */
    public EventTable(Path file) throws IOException {
        table = new Table(file, List.of("scenario", "replicate", "patient", "day", "event", "detail"));
    }

    /**
     * One event.
     *
     * @param scenario name of the scenario
     * @param replicate number, from 0
     * @param patient number, from 0
     * @param day days since the start of the run
     * @param event kind of event
     * @param detail more about it; may be empty
     */
    public record Row(String scenario, int replicate, long patient, double day, String event, String detail) {}

    /**
     * Writes a row.
     *
     * @param row an event
     */
    public void write(Row row) {
        table.row()
                .text(row.scenario)
                .whole(row.replicate)
                .whole(row.patient)
                .exact(row.day)
                .text(row.event)
                .text(row.detail)
                .end();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
