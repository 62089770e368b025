package org.setpoint.scenario.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.scenario.PolicyCatalogue;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.DrugReader;

/** The schema beside the scenarios is the one that the program makes; this test writes it anew where it is not. */
class ShippedSchemaTest {
    private static final Path FILE = Path.of("scenarios", "scenario.schema.json");

    @Test
    void theSchemaBesideTheScenariosIsUpToDate() throws IOException {
        String made = ScenarioSchema.generate(
                Vocabulary.of(PolicyCatalogue.load(), DrugReader.builtIn(), ModelCatalogue.defaults()));
        String shipped = Files.exists(FILE) ? Files.readString(FILE) : "";
        Files.writeString(FILE, made);
        assertThat(shipped.replace("\r\n", "\n"))
                .as("%s was out of date and has been written anew: look at the difference and commit it", FILE)
                .isEqualTo(made);
    }
}
