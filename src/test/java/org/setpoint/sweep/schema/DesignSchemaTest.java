package org.setpoint.sweep.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.scenario.PolicyCatalogue;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.DrugReader;
import org.setpoint.sweep.DesignReader;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** The schema beside the designs is the one that the program makes, and accepts every shipped design, as the reader does. */
class DesignSchemaTest {
    private static final Path FOLDER = Path.of("designs");
    private static final Path FILE = FOLDER.resolve("design.schema.json");
    private static final Vocabulary VOCABULARY =
            Vocabulary.of(PolicyCatalogue.load(), DrugReader.builtIn(), ModelCatalogue.defaults());

    @Test
    void theSchemaBesideTheDesignsIsUpToDate() throws IOException {
        String made = DesignSchema.generate(VOCABULARY);
        String shipped = Files.exists(FILE) ? Files.readString(FILE) : "";
        Files.writeString(FILE, made);
        assertThat(shipped.replace("\r\n", "\n"))
                .as("%s was out of date and has been written anew: look at the difference and commit it", FILE)
                .isEqualTo(made);
    }

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedDesignIsRight(Path file) throws IOException {
        assertThat(errors(Files.readString(file))).as(file.toString()).isEmpty();
        assertThat(new DesignReader(VOCABULARY).read(file).name())
                .isEqualTo(file.getFileName().toString().replace(".yaml", ""));
    }

    @Test
    void whatIsWrongIsRefused() throws IOException {
        String right = Files.readString(FOLDER.resolve("taper-rate-and-support.yaml"));
        assertThat(errors(right.replace("method: grid", "method: grids"))).isNotEmpty();
        assertThat(errors(right.replace("outcome: pain", "outcome: pains"))).isNotEmpty();
        assertThat(errors(right.replace("replicates: 3", "replicate: 3"))).isNotEmpty();
        assertThat(errors(right.replace("from: 5 %/month", "form: 5 %/month"))).isNotEmpty();
    }

    private static List<?> errors(String yaml) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(DesignSchema.generate(VOCABULARY));
        Object loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return schema.validate(JsonMapper.builder().build().valueToTree(loaded));
    }
}
