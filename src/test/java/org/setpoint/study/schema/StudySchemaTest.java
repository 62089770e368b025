package org.setpoint.study.schema;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.scenario.PolicyCatalogue;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.DrugReader;
import org.setpoint.study.ArmChanges;
import org.setpoint.study.StudyReader;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** The schema beside the studies is the one that the program makes, and accepts every shipped study, as the reader does. */
class StudySchemaTest {
    private static final Path FOLDER = Path.of("studies");
    private static final Path FILE = FOLDER.resolve("study.schema.json");
    private static final Vocabulary VOCABULARY =
            Vocabulary.of(PolicyCatalogue.load(), DrugReader.builtIn(), ModelCatalogue.defaults());

    private static final String START = """
            study: x
            source: {citation: A, id: B, design: C}
            scenario: {duration: 30 days, cohort: {patients: 10}}
            arms: {a: {size: 5, policies: []}}
            measures: [{finding: F, what: W, value: 'mean(pain[day 0])', published: 3}]
            """;

    @Test
    void theSchemaBesideTheStudiesIsUpToDate() throws IOException {
        String made = StudySchema.generate(VOCABULARY);
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
    void everyShippedStudyIsRight(Path file) throws IOException {
        assertThat(errors(Files.readString(file))).as(file.toString()).isEmpty();
        assertThat(new StudyReader(VOCABULARY).read(file, ArmChanges.NONE).name())
                .isEqualTo(file.getFileName().toString().replace(".yaml", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            record: {every: 7 days}    | record: {every: 7}
            define: {x: 'pain[day 0]'} | defines: {x: 'pain[day 0]'}
            sessions: {s: {at: day 0, for: 2 hours, give: [{drug: naloxone-iv, dose: 1 mg}]}} | sessions: {s: {for: 2 hours}}
            notes: [One.]              | notes: One.
            """)
    void whatIsRightIsAcceptedAndWhatIsWrongIsNot(String right, String wrong) throws IOException {
        assertThat(errors(START)).isEmpty();
        assertThat(errors(START + right)).isEmpty();
        assertThat(errors(START + wrong)).isNotEmpty();
        assertThat(errors(START.replace("published: 3", "publishd: 3"))).isNotEmpty();
        assertThat(errors(START.replace("duration: 30 days", "duration: 30"))).isNotEmpty();
    }

    private static List<?> errors(String yaml) throws IOException {
        Path scenario = Path.of("scenarios", "scenario.schema.json").toAbsolutePath();
        String text = StudySchema.generate(VOCABULARY)
                .replace("../scenarios/scenario.schema.json", "https://setpoint.test/scenario.schema.json");
        Schema schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_7,
                        b -> b.schemas(
                                java.util.Map.of("https://setpoint.test/scenario.schema.json", textOf(scenario))))
                .getSchema(text);
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return schema.validate(JsonMapper.builder().build().valueToTree(tree));
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
