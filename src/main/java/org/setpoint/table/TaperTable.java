package org.setpoint.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code tapers.csv}: how each taper went, one row each. */
public final class TaperTable implements AutoCloseable {
    private static final List<String> COLUMNS = List.of(
            "scenario",
            "replicate",
            "patient",
            "started_day",
            "planned_days",
            "ended_day",
            "whose",
            "completed",
            "illicit",
            "returned",
            "followed_days",
            "pauses",
            "peak_cows",
            "cows_days",
            "pain_days",
            "dysphoria_days",
            "difficulty");

    private final Table table;

    /**
     * Creates the file with its header.
     *
     * @param file where to; a file of that name is replaced
     * @throws IOException if it cannot be written
     */
    public TaperTable(Path file) throws IOException {
        table = new Table(file, COLUMNS);
    }

    /**
     * One taper.
     *
     * @param scenario name of the scenario
     * @param replicate number, from 1
     * @param patient number, from 0
     * @param started day of the run
     * @param planned days from the first step to the last, if none is held
     * @param ended day of the run; NaN if it had not ended
     * @param words whose wish; whether it was completed; moved to illicit opioids; back on the old dose
     * @param followed days after its end
     * @param pauses how many
     * @param burdens peak COWS, COWS-days, pain-days, dysphoria-days, difficulty
     */
    public record Row(
            String scenario,
            int replicate,
            long patient,
            int started,
            double planned,
            double ended,
            List<String> words,
            int followed,
            int pauses,
            List<Double> burdens) {
        /** Copies the lists. */
        public Row {
            words = List.copyOf(words);
            burdens = List.copyOf(burdens);
        }
    }

    /**
     * Writes a row.
     *
     * @param row a taper
     */
    public void write(Row row) {
        Table.Row cells = table.row()
                .text(row.scenario)
                .whole(row.replicate)
                .whole(row.patient)
                .whole(row.started)
                .exact(row.planned)
                .exact(row.ended);
        row.words.forEach(cells::text);
        cells.whole(row.followed).whole(row.pauses);
        row.burdens.forEach(cells::rounded);
        cells.end();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
