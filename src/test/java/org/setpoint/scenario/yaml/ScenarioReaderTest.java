package org.setpoint.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.model.pharmacokinetics.MmeTable;
import org.setpoint.parameter.Settings;
import org.setpoint.policy.Condition;
import org.setpoint.policy.PolicyBlock;
import org.setpoint.scenario.Samples;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.Vocabulary;

/** What is read from files that are right. */
class ScenarioReaderTest {
    private static final String FULL = """
            # yaml-language-server: $schema=scenario.schema.json
            # What does lowering doses do?
            # A second comment line is only a comment.
            name: lower-to-zero
            seed: 9223372036854775807
            replicates: 3
            duration: 18 months
            record-every: 1 week
            visit-every: 2 weeks
            mme-table: cdc-2016
            cohort:
              patients: 500
              pain: {nociceptive: 33.3 %, neuropathic: 33.3 %, nociplastic: 0.334}
              history: {opioid: morphine-er, dose: 160 MME/day, for: 3 years}
            policies:
              - raise: {until: month 6, cap: "240 MME/day", refills: 2, who: dose > 90 MME/day and age > 30 years}
              - lower:
                  from: month 6
                  rate: 25 %/week
                  pauses: off
              - watch:
            parameters: {tolerance-size: 3 fold}
            outcomes: [pain, cows]
            notice: ["Watch: pain rises # before it falls.", no]
            """;

    private final Vocabulary vocabulary = Samples.vocabulary();

    @TempDir
    Path folder;

    @Test
    void everythingThatIsWrittenIsRead() throws IOException {
        Scenario s = read(FULL);
        assertThat(s.question()).isEqualTo("What does lowering doses do?");
        assertThat(s.name()).isEqualTo("lower-to-zero");
        assertThat(s.seed()).isEqualTo(Long.MAX_VALUE);
        assertThat(s.replicates()).isEqualTo(3);
        assertThat(s.duration()).isEqualTo(548); // 18 × 365/12 = 547.5, rounded up
        assertThat(s.recordEvery()).isEqualTo(7);
        assertThat(s.visitEvery()).isEqualTo(14);
        assertThat(s.mmeTable()).isEqualTo(MmeTable.CDC_2016);
        assertThat(s.cohort().patients()).isEqualTo(500);
        assertThat(s.cohort().pain())
                .isEqualTo(Map.of("nociceptive", 33.3 * 0.01, "neuropathic", 33.3 * 0.01, "nociplastic", 0.334));
        assertThat(s.cohort().history()).isNotNull();
        assertThat(s.outcomes()).containsExactly("pain", "cows");
        assertThat(s.notice()).containsExactly("Watch: pain rises # before it falls.", "no");
        assertThat(s.parameters()
                        .value(vocabulary.parameters().find("tolerance-size").orElseThrow()))
                .isEqualTo(3);
    }

    @Test
    void blocksKeepTheirOrderAndTheirValues() throws IOException {
        Scenario s = read(FULL);
        assertThat(s.policies()).extracting(use -> use.block().name()).containsExactly("raise", "lower", "watch");
        Settings raise = s.policies().get(0).settings();
        assertThat(raise.number("from")).isZero();
        assertThat(raise.number("until")).isEqualTo(183); // 6 × 365/12 = 182.5
        assertThat(raise.number("cap")).isEqualTo(240);
        assertThat(raise.number("refills")).isEqualTo(2);
        assertThat(raise.get("drug", Drug.class).name()).isEqualTo("oxycodone-er");
        assertThat(raise.get("who", Condition.class).comparisons()).hasSize(2);
        Settings lower = s.policies().get(1).settings();
        assertThat(lower.number("rate")).isEqualTo(0.25 / 7);
        assertThat(lower.number("until")).isEqualTo(PolicyBlock.END);
        assertThat(lower.isOn("pauses")).isFalse();
        assertThat(lower.get("pause-when", Condition.class)).hasToString("cows > 8 COWS");
    }

    @Test
    void whatIsLeftOutHasItsDefault() throws IOException {
        Scenario s = read("# What?\nduration: 30 days\n");
        assertThat(s.name()).isEqualTo("x");
        assertThat(s.seed()).isEqualTo(1);
        assertThat(s.replicates()).isEqualTo(10);
        assertThat(s.recordEvery()).isEqualTo(7);
        assertThat(s.visitEvery()).isEqualTo(28);
        assertThat(s.mmeTable()).isEqualTo(MmeTable.CDC_2022);
        assertThat(s.cohort().patients()).isEqualTo(10_000);
        assertThat(s.cohort().history()).isNull();
        assertThat(s.cohort().pain()).containsEntry("nociceptive", 0.55).hasSize(3);
        assertThat(s.policies()).isEmpty();
        assertThat(s.parameters()).isEqualTo(vocabulary.parameters());
        assertThat(s.outcomes()).isEmpty();
    }

    @Test
    void aPhenotypeThatIsNotWrittenHasNoShare() throws IOException {
        assertThat(read("# What?\nduration: 9 days\ncohort: {pain: {neuropathic: 100 %}}\n")
                        .cohort()
                        .pain())
                .containsEntry("neuropathic", 1.0)
                .containsEntry("nociceptive", 0.0);
    }

    @Test
    void emptySectionsAreLikeNone() throws IOException {
        assertThat(read("# What?\nduration: 9 days\ncohort:\npolicies:\nparameters: ~\noutcomes:\nnotice: []\n"))
                .isEqualTo(read("# What?\nduration: 9 days\n"));
    }

    @Test
    void aModelineAfterTheQuestionIsSkippedToo() throws IOException {
        assertThat(read("# What?\n# yaml-language-server: $schema=x\nduration: 9 days\n")
                        .question())
                .isEqualTo("What?");
    }

    private Scenario read(String text) throws IOException {
        Path file = folder.resolve("x.yaml");
        Files.writeString(file, text);
        return new ScenarioReader(vocabulary).read(file, List.of());
    }
}
