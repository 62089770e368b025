package org.setpoint.scenario.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setpoint.scenario.Samples;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.Document;
import org.setpoint.scenario.yaml.ScenarioReader;
import org.setpoint.scenario.yaml.ScenarioWriter;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** The schema accepts what the reader accepts and refuses what the reader refuses. */
class ScenarioSchemaTest {
    private static final String START = "# What?\nduration: 3 years\n";

    private final Vocabulary vocabulary = Samples.vocabulary();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(ScenarioSchema.generate(vocabulary));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seed: 9223372036854775807",
                "mme-table: cdc-2016",
                "cohort: {patients: 10, female: 0.4, safety-net: -0.5, pain: {nociplastic: 100 %}}",
                "cohort: {history: {opioid: morphine-er, dose: 90 mme/DAY, for: 3 years}}",
                "policies: [raise: {from: week 2, until: end, who: dose > 90 MME/day and relief < 30 %}]",
                "policies: [raise: {cap: 90.5MME/day, form: patch, refills: 3}, watch: ]",
                "policies: [raise: , lower: {rate: 10 %/week, pauses: off, pause-when: nobody}]",
                "parameters: {tolerance-size: 3 fold, tone-return: 10 %/month}",
                "outcomes: [pain, cows]",
                "notice: [Watch the tone.]",
                "policies: [raise: ]\nchanges: [{from: day 9, set: {policies.raise.cap: 90 MME/day, visit-every: 1 week}}]",
                "changes: [{from: week 2, set: {setting.supply-year: 2020, parameters.tolerance-size: 3 fold}}]",
                "cohort:",
            })
    void aRightFileIsRight(String line) {
        assertThat(errors(START + line)).isEmpty();
        read(START + line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "replicats: 3",
                "replicates: 0",
                "seed: -1",
                "name: ../up",
                "record-every: 7",
                "record-every: 7 dys",
                "mme-table: cdc-2020",
                "cohort: {patient: 5}",
                "cohort: {female: 54}",
                "cohort: {history: {dose: 5 MME/day}}",
                "cohort: {history: {opioid: heroin, dose: 5 MME/day}}",
                "policies: [rase: {}]",
                "policies: [raise: {capp: 5 MME/day}]",
                "policies: [raise: {from: 90}]",
                "policies: [raise: {from: end}]",
                "policies: [raise: {who: high}]",
                "policies: [lower: ]",
                "policies: [lower: {rate: 5 %/week, pauses: yes}]",
                "parameters: {tolerance: 3 fold}",
                "changes: [{set: {visit-every: 1 week}}]",
                "changes: [{from: day 9}]",
                "changes: [{from: day 9, set: {seed: 5}}]",
                "changes: [{from: day 9, set: {cohort.patients: 5}}]",
                "outcomes: [pian]",
                "outcomes: [pain, pain]",
            })
    void aWrongFileIsWrong(String line) {
        assertThat(errors(START + line)).isNotEmpty();
    }

    @Test
    void whatTheWriterWritesIsRight() {
        String text = START + "policies: [raise: , lower: {rate: 10 %/week}]\noutcomes: [pain]\n";
        assertThat(errors(ScenarioWriter.write(read(text), vocabulary, "s.json")))
                .isEmpty();
    }

    @Test
    void theSameVocabularyGivesTheSameText() {
        String text = ScenarioSchema.generate(vocabulary);
        assertThat(text)
                .isEqualTo(ScenarioSchema.generate(Samples.vocabulary()))
                .startsWith("{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n")
                .endsWith("}\n")
                .doesNotContain("\r");
    }

    @Test
    void everyKeyIsDescribedWithRangeDefaultAndSource() {
        assertThat(ScenarioSchema.generate(vocabulary))
                .contains(
                        "Highest dose.\\nUnit: MME/day\\nDefault: 100 MME/day\\nAccepted: 0 to 2000 MME/day\\nSource: by"
                                + " definition of the test");
    }

    private org.setpoint.scenario.Scenario read(String text) {
        return new ScenarioReader(vocabulary).read(Document.parse("a.yaml", text), null, List.of());
    }

    private List<com.networknt.schema.Error> errors(String yaml) {
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return schema.validate(JsonMapper.builder().build().<tools.jackson.databind.JsonNode>valueToTree(tree));
    }
}
