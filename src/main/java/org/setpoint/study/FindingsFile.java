package org.setpoint.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.setpoint.table.Table;

/** {@code findings.csv}: ours against theirs, one row a finding. */
public final class FindingsFile {
    private static final List<String> COLUMNS = List.of(
            "study",
            "finding",
            "role",
            "quantity",
            "unit",
            "published",
            "published_low",
            "published_high",
            "simulated",
            "simulated_low",
            "simulated_high",
            "z",
            "agrees");

    private FindingsFile() {}

    /**
     * Writes it.
     *
     * @param file where to
     * @param results in the order of the rows
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, List<Result> results) throws IOException {
        try (Table table = new Table(file, COLUMNS)) {
            for (Result r : results) {
                Published p = r.measure().published();
                table.row()
                        .text(r.study())
                        .text(r.measure().finding())
                        .text(r.measure().role().word())
                        .text(r.measure().what())
                        .text(r.measure().unit())
                        .exact(p.value())
                        .exact(p.low())
                        .exact(p.high())
                        .rounded(r.simulated())
                        .rounded(r.low())
                        .rounded(r.high())
                        .rounded(r.distance())
                        .text(r.agrees() ? "yes" : "no")
                        .end();
            }
        }
    }
}
