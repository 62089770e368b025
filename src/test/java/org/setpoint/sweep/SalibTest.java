package org.setpoint.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setpoint.table.CsvFile;

/**
 * On the same points and values our indices are those of SALib (Iwanaga, Usher and Herman 2022; after 1.5.2, commit 1c37548),
 * and partial rank correlations those of residuals by SciPy 1.17.1 and NumPy 2.4.6: see {@code golden.py}, which made the files.
 */
class SalibTest {
    private static CsvFile file(String name) {
        try {
            return CsvFile.read(Path.of(Objects.requireNonNull(SalibTest.class.getResource(name + ".csv"))
                    .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double number(CsvFile.Row row, String column) {
        return Double.parseDouble(Objects.requireNonNull(row.cells().get(column)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sobol", "morris", "prcc"})
    void indicesAreThoseOfAnIndependentLibrary(String method) {
        CsvFile file = file(method);
        int factors = file.columns().size() - 1;
        List<double[]> x = new ArrayList<>();
        for (CsvFile.Row row : file.rows()) {
            double[] point = new double[factors];
            for (int f = 0; f < factors; f++) {
                point[f] = number(row, "x" + (f + 1));
            }
            x.add(point);
        }
        double[] y = file.rows().stream().mapToDouble(r -> number(r, "y")).toArray();
        List<Index> ours = switch (method) {
            case "sobol" -> SobolIndices.of(y, factors, 100, 1);
            case "morris" -> MorrisEffects.of(x, y, factors, 100, 1);
            default -> RankCorrelations.of(x.toArray(double[][]::new), y, 100, 1);
        };
        List<CsvFile.Row> theirs = file("indices").rows().stream()
                .filter(r -> method.equals(r.cells().get("method")))
                .toList();
        assertThat(theirs).hasSameSizeAs(ours);
        for (int i = 0; i < theirs.size(); i++) {
            CsvFile.Row row = theirs.get(i);
            assertThat(ours.get(i).factor()).isEqualTo((int) number(row, "factor"));
            assertThat(ours.get(i).kind().word()).isEqualTo(row.cells().get("index"));
            assertThat(ours.get(i).value()).isCloseTo(number(row, "value"), within(1e-9));
            assertThat(ours.get(i).low()).isLessThanOrEqualTo(ours.get(i).high());
        }
    }
}
