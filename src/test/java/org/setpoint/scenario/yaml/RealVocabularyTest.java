package org.setpoint.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.setpoint.parameter.Key;
import org.setpoint.patient.Phenotype;
import org.setpoint.policy.PolicyBlock;
import org.setpoint.scenario.KeyWords;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.scenario.PolicyCatalogue;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.Vocabulary;

/** The program's own blocks, drugs and parameters can be written, read and written again. */
class RealVocabularyTest {
    private static final Vocabulary REAL =
            Vocabulary.of(PolicyCatalogue.load(), DrugReader.builtIn(), ModelCatalogue.defaults());

    @Test
    void everyDefaultOfEveryParameterReadsBack() {
        Scenario scenario = read("");
        assertThat(again(scenario)).isEqualTo(scenario);
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void everyBlockReadsBackWithItsDefaults(PolicyBlock block) {
        StringBuilder keys = new StringBuilder();
        for (Key key : block.keys()) {
            if (key.required()) {
                keys.append(", ").append(key.name()).append(": ").append(KeyWords.example(key));
            } else if (key.name().equals("dose")) { // of dose and weight one must be written
                keys.append(", dose: 30 MME/day");
            }
        }
        Scenario scenario = read("cohort: {history: {opioid: oxycodone-er, dose: 90 MME/day}}\npolicies: ["
                + block.name() + ": {from: day 1" + keys + "}" + company(block) + "]\n");
        assertThat(again(scenario)).isEqualTo(scenario);
    }

    /** A limit of starts and supplies needs somebody who starts with one. */
    private static String company(PolicyBlock block) {
        return block.role() == PolicyBlock.Role.LIMIT ? ", limited-supply: {drug: codeine, dose: 30 MME/day}" : "";
    }

    @Test
    void thePhenotypesAreThoseOfThePatients() {
        assertThat(REAL.phenotypeNames())
                .containsExactlyElementsOf(
                        Arrays.stream(Phenotype.values()).map(Phenotype::word).toList());
    }

    static List<PolicyBlock> blocks() {
        return REAL.blocks().blocks();
    }

    private static Scenario read(String text) {
        return new ScenarioReader(REAL)
                .read(Document.parse("x.yaml", "# What?\nname: a\nduration: 3 years\n" + text), null, List.of());
    }

    private static Scenario again(Scenario scenario) {
        String text = ScenarioWriter.write(scenario, REAL, "s.json");
        return new ScenarioReader(REAL).read(Document.parse("x.yaml", text), null, List.of());
    }
}
