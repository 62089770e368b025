package org.setpoint.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.setpoint.batch.WholeFile;
import org.setpoint.table.CsvFile;
import org.setpoint.table.Table;
import org.setpoint.unit.InputException;

/**
 * The numbers of one finished study, kept while others are still to be run: a file that is there whole or not at all, under a
 * name that holds a hash of everything on which they depend. They read back as the very same numbers.
 */
final class FinishedFile {
    private static final List<String> NUMBERS = List.of("simulated", "low", "high", "sampled_low", "sampled_high");
    private static final List<String> COLUMNS =
            List.of("finding", "simulated", "low", "high", "sampled_low", "sampled_high");

    private final Path file;

    FinishedFile(Path folder, String study, String key) {
        file = folder.resolve(study + "-" + key + ".csv");
    }

    /** The results, if they were written before. */
    Optional<List<Result>> read(Study study) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            List<CsvFile.Row> rows = CsvFile.read(file).rows();
            List<Result> results = new ArrayList<>();
            for (int i = 0; i < study.measures().size(); i++) {
                Measure measure = study.measures().get(i);
                if (!measure.finding().equals(rows.get(i).cells().get("finding"))) {
                    return Optional.empty();
                }
                double[] n = numbers(rows.get(i));
                results.add(new Result(study.name(), measure, n[0], n[1], n[2], n[3], n[4]));
            }
            return Optional.of(results);
        } catch (InputException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty(); // somebody else's file: the study is run again
        }
    }

    /** Writes them. */
    void write(List<Result> results) throws IOException {
        WholeFile.write(file, unfinished -> {
            try (Table table = new Table(unfinished, COLUMNS)) {
                for (Result r : results) {
                    table.row()
                            .text(r.measure().finding())
                            .exact(r.simulated())
                            .exact(r.low())
                            .exact(r.high())
                            .exact(r.sampledLow())
                            .exact(r.sampledHigh())
                            .end();
                }
            }
        });
    }

    private static double[] numbers(CsvFile.Row row) {
        double[] values = new double[NUMBERS.size()];
        for (int i = 0; i < values.length; i++) {
            String cell = row.cells().getOrDefault(NUMBERS.get(i), "");
            values[i] = switch (cell) {
                case "" -> Double.NaN;
                case "Inf" -> Double.POSITIVE_INFINITY;
                case "-Inf" -> Double.NEGATIVE_INFINITY;
                default -> Double.parseDouble(cell);
            };
        }
        return values;
    }
}
