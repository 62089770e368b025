package org.setpoint.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.setpoint.table.Table;

/**
 * {@code sampling.csv}: what studies of the published size would have found in the simulated world, 95 % of them, one row a
 * finding. Whether ours agrees is judged at the large size, in {@code findings.csv}.
 */
final class SamplingFile {
    private static final List<String> COLUMNS = List.of(
            "study",
            "finding",
            "role",
            "unit",
            "published_size",
            "published",
            "simulated",
            "sampled_low",
            "sampled_high",
            "published_is_inside");

    private SamplingFile() {}

    static void write(Path file, List<Finished> studies) throws IOException {
        try (Table table = new Table(file, COLUMNS)) {
            for (Finished s : studies) {
                long size = s.study().arms().stream().mapToLong(Study.Arm::size).sum();
                for (Result r : s.results()) {
                    double published = r.measure().published().value();
                    boolean known = !Double.isNaN(r.sampledLow()) && !Double.isNaN(r.sampledHigh());
                    boolean inside = published >= r.sampledLow() && published <= r.sampledHigh();
                    table.row()
                            .text(r.study())
                            .text(r.measure().finding())
                            .text(r.measure().role().word())
                            .text(r.measure().unit())
                            .whole(size)
                            .exact(published)
                            .rounded(r.simulated())
                            .rounded(r.sampledLow())
                            .rounded(r.sampledHigh())
                            .text(!known ? "" : inside ? "yes" : "no")
                            .end();
                }
            }
        }
    }
}
