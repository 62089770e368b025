package org.setpoint.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.study.ArmChanges;
import org.setpoint.study.Finished;
import org.setpoint.study.Measure;
import org.setpoint.study.Result;
import org.setpoint.study.StudyFile;
import org.setpoint.table.CsvFile;

/** The whole validation as it last came out, {@code docs/validation/*.csv}, with the studies as they are now. */
final class RecordedFindings {
    static final Path FOLDER = Path.of("docs/validation");

    private RecordedFindings() {}

    static List<StudyFile> studies(Vocabulary vocabulary) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("studies"))) {
            List<Path> sorted =
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
            return StudyFile.read(sorted, vocabulary, ArmChanges.NONE);
        }
    }

    /** Each study with what was recorded of it; a finding that was not recorded, or with another number, fails. */
    static List<Finished> finished(List<StudyFile> studies) {
        Map<String, Map<String, String>> found = rows("findings.csv");
        Map<String, Map<String, String>> sampled = rows("sampling.csv");
        List<Finished> all = new ArrayList<>();
        int findings = 0;
        for (StudyFile file : studies) {
            List<Result> results = new ArrayList<>();
            for (Measure m : file.study().measures()) {
                String key = file.study().name() + " " + m.finding();
                assertThat(found)
                        .as("docs/validation/findings.csv; run all studies again")
                        .containsKey(key);
                Map<String, String> row = found.getOrDefault(key, Map.of());
                Map<String, String> sample = sampled.getOrDefault(key, Map.of());
                assertThat(number(row, "published"))
                        .as("published value of %s", key)
                        .isEqualTo(m.published().value());
                assertThat(row).as(key).containsEntry("role", m.role().word());
                results.add(new Result(
                        file.study().name(),
                        m,
                        number(row, "simulated"),
                        number(row, "simulated_low"),
                        number(row, "simulated_high"),
                        number(sample, "sampled_low"),
                        number(sample, "sampled_high")));
            }
            findings += results.size();
            all.add(new Finished(file.study(), results));
        }
        assertThat(found).as("findings that no study has any more").hasSize(findings);
        return all;
    }

    private static Map<String, Map<String, String>> rows(String name) {
        Map<String, Map<String, String>> rows = new HashMap<>();
        CsvFile.read(FOLDER.resolve(name))
                .rows()
                .forEach(r -> rows.put(r.cells().get("study") + " " + r.cells().get("finding"), r.cells()));
        return rows;
    }

    private static double number(Map<String, String> row, String column) {
        String cell = row.getOrDefault(column, "");
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }
}
