package org.setpoint.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setpoint.scenario.Quantities;
import org.setpoint.scenario.Samples;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.unit.Dimension;
import org.setpoint.unit.Quantity;

/** What is written can be read back. */
class ScenarioWriterTest {
    private static final String FULL = """
            # What does lowering doses do?
            name: lower-to-zero
            group: harms
            seed: 9007199254740993
            duration: 18 months
            cohort:
              age: 57.123456789 years
              safety-net: -0.5
              pain: {nociceptive: 33.333333 %, neuropathic: 33.333333 %, nociplastic: 33.333334 %}
              history: {opioid: morphine-er, dose: 160 MME/day, for: 3 years}
            policies:
              - raise: {until: month 6, cap: 240 MME/day, who: dose > 90 MME/day and relief < 33.3 %}
              - lower: {from: month 6, rate: 25 %/week, pauses: off, pause-when: nobody}
              - watch:
            parameters: {tolerance-size: 3.3 fold, tone-return: 7 %/month}
            outcomes: [pain, cows]
            figures: [cows]
            notice: ["Watch: pain # rises.", "\\"no\\" \\\\ yes", "no", "- a", "Zürich 🙂\\u2028x", "a\\nb"]
            """;

    private final Vocabulary vocabulary = Samples.vocabulary();

    @Test
    void aScenarioReadsBackEqual() {
        Scenario scenario = read(FULL, null);
        assertThat(read(write(scenario), null)).isEqualTo(scenario);
    }

    @Test
    void writingTwiceGivesTheSameText() {
        String text = write(read(FULL, null));
        assertThat(write(read(text, null))).isEqualTo(text);
    }

    @Test
    void defaultsAreSpeltOutWithTheirMeaning() {
        assertThat(write(read("# What?\nname: a\nduration: 1 week\n", null)))
                .startsWith("# What?\n# yaml-language-server: $schema=s.json\n\n")
                .contains("# How long the run is, in whole days.\nduration: 7 days\n")
                .contains("\nreplicates: 10\n")
                .contains("\n  # Share of women.\n  female: 62 %\n")
                .contains("\n  pain: {nociceptive: 55 %, neuropathic: 25 %, nociplastic: 20 %}\n")
                .contains("\npolicies: []\n")
                .contains("\n  # A number. Plausible: 1 to 10 fold\n  tolerance-size: 4 fold\n");
    }

    @Test
    void aQuestionCannotBreakOutOfItsComment() {
        Scenario s = read("# What?\nname: a\nduration: 1 week\n", null);
        Scenario hostile = new Scenario(
                "What?\nseed: 5\u2028x",
                s.name(),
                s.notice(),
                s.group(),
                s.figures(),
                s.seed(),
                s.replicates(),
                s.duration(),
                s.recordEvery(),
                s.visitEvery(),
                s.mmeTable(),
                s.cohort(),
                s.prescribers(),
                s.setting(),
                s.policies(),
                s.parameters(),
                s.off(),
                s.outcomes(),
                s.changes());
        Scenario back = read(write(hostile), null);
        assertThat(back.question()).isEqualTo("What? seed: 5 x");
        assertThat(back.seed()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 0.25, 0.07, 1 / 3.0, 1e-9, 12345.678, 0.25 / 7, 0.10 / 30, 365, 1095, 1e12})
    void everyQuantityReadsBackToTheSameBits(double value) {
        for (Dimension dimension : Dimension.values()) {
            assertThat(Quantity.parse(Quantities.pleasant(value, dimension), dimension))
                    .as("%s of %s as %s", dimension, value, Quantities.pleasant(value, dimension))
                    .isEqualTo(value);
        }
    }

    @Test
    void quantitiesAreWrittenAsPeopleWriteThem() {
        assertThat(Quantities.pleasant(0.25 / 7, Dimension.RATE)).isEqualTo("25 %/week");
        assertThat(Quantities.pleasant(0.55, Dimension.FRACTION)).isEqualTo("55 %");
        assertThat(Quantities.pleasant(28, Dimension.TIME)).isEqualTo("28 days");
        assertThat(Quantities.pleasant(90, Dimension.DOSE)).isEqualTo("90 MME/day");
    }

    private String write(Scenario scenario) {
        return ScenarioWriter.write(scenario, vocabulary, "s.json");
    }

    private Scenario read(String text, @Nullable Path folder) {
        return new ScenarioReader(vocabulary).read(Document.parse("x.yaml", text), folder, List.of());
    }
}
