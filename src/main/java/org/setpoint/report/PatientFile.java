package org.setpoint.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.setpoint.ensemble.Replicate;
import org.setpoint.observation.PatientRow;
import org.setpoint.table.Table;

/** {@code patients.csv}: who every patient was, and how they fared; only where it was asked for. */
public final class PatientFile implements AutoCloseable {
    private final String scenario;
    private final @Nullable Table table;

    private PatientFile(String scenario, @Nullable Table table) {
        this.scenario = scenario;
        this.table = table;
    }

    /**
     * The file, or nothing.
     *
     * @param scenario name of the scenario
     * @param folder where to write
     * @param wanted was it asked for?
     * @return open until closed
     * @throws IOException if the file cannot be created
     */
    public static PatientFile of(String scenario, Place folder, boolean wanted) throws IOException {
        if (!wanted) {
            return new PatientFile(scenario, null);
        }
        List<String> columns = new ArrayList<>(List.of("scenario", "replicate", "patient"));
        columns.addAll(PatientRow.columns());
        return new PatientFile(scenario, new Table(folder.file("patients.csv"), columns));
    }

    /**
     * Writes the patients of a replicate.
     *
     * @param replicate that kept its patients
     */
    public void add(Replicate replicate) {
        if (table == null) {
            return;
        }
        for (PatientRow p : replicate.patients()) {
            Table.Row row = table.row().text(scenario).whole(replicate.number()).whole(p.patient());
            p.words().forEach(row::text);
            for (double value : p.numbers()) {
                row.rounded(value);
            }
            row.end();
        }
    }

    @Override
    public void close() throws IOException {
        if (table != null) {
            table.close();
        }
    }
}
