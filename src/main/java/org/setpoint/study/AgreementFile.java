package org.setpoint.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.setpoint.table.Table;

/** {@code agreement.csv}: how well all findings agree, by what they are for; see {@link Agreement} for each column. */
final class AgreementFile {
    private static final List<String> COLUMNS =
            List.of("role", "n", "agree", "share_agree", "wrong_signs", "n_log", "r2_log", "slope_log", "mape", "gmfe");

    private AgreementFile() {}

    static void write(Path file, List<Result> results) throws IOException {
        try (Table table = new Table(file, COLUMNS)) {
            for (Measure.Role role : Measure.Role.values()) {
                row(table, role.word(), Finished.of(results, role));
            }
            row(table, "all", results);
        }
    }

    private static void row(Table table, String role, List<Result> results) {
        Agreement a = Agreement.of(results);
        table.row()
                .text(role)
                .whole(a.findings())
                .whole(a.agree())
                .rounded(a.findings() == 0 ? Double.NaN : (double) a.agree() / a.findings())
                .whole(a.wrongSigns())
                .whole(a.onLogScale())
                .rounded(a.logR2())
                .rounded(a.logSlope())
                .rounded(a.meanAbsoluteError())
                .rounded(a.foldError())
                .end();
    }
}
