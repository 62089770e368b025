package org.setpoint.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.scenario.PolicyCatalogue;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.Vocabulary;

/** The scenarios that come with the program are right, and survive being written out. */
class ShippedScenariosTest {
    private static final Vocabulary VOCABULARY =
            Vocabulary.of(PolicyCatalogue.load(), DrugReader.builtIn(), ModelCatalogue.defaults());

    @ParameterizedTest
    @MethodSource("files")
    void everyShippedScenarioReadsBackEqual(Path file) {
        ScenarioReader reader = new ScenarioReader(VOCABULARY);
        Scenario scenario = reader.read(file);
        String text = ScenarioWriter.write(scenario, VOCABULARY, "scenario.schema.json");
        assertThat(reader.read(Document.parse("again.yaml", text), file.getParent(), List.of()))
                .isEqualTo(scenario);
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }
}
