package org.setpoint.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.scenario.PolicyCatalogue;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.unit.Dimension;
import org.setpoint.unit.InputException;

/** A scenario that is edited while it runs keeps its text, and what is saved is what ran. */
class DraftTest {
    private static final String TEXT = """
            # What does it ask?

            name: test
            duration: 1 year
            cohort: {patients: 10}
            policies:
              # first this
              - titration: {drug: morphine-er, cap: 90 MME/day} # as usual
              - taper: # then that
                  from: day 90

            # numbers
            parameters: {withdrawal-pain: 2 points}
            """;

    private static final Vocabulary VOCABULARY =
            Vocabulary.of(PolicyCatalogue.load(), DrugReader.builtIn(), ModelCatalogue.defaults());

    private static Draft draft(String text) {
        return Draft.of("test.yaml", text, VOCABULARY);
    }

    @Test
    void aDraftWithoutStepsIsItsText() {
        assertThat(draft(TEXT).yaml()).isEqualTo(TEXT);
    }

    @Test
    void stepsAreWrittenBehindWhatAPersonWroteAndCommentsStay() {
        Draft draft = draft(TEXT)
                .with(120, "policies.taper.rate", "25 %/week")
                .withBlock(200, "stop", Map.of("who", "dose > 50 MME/day"))
                .with(100, "visit-every", "14 days")
                .with(120, "parameters.withdrawal-pain", "3 points")
                .with(120, "policies.taper.rate", "20 %/week");
        assertThat(draft.yaml()).isEqualTo("""
                # What does it ask?

                name: test
                duration: 1 year
                cohort: {patients: 10}
                policies:
                  # first this
                  - titration: {drug: morphine-er, cap: 90 MME/day} # as usual
                  - taper: # then that
                      from: day 90
                  - stop:
                      from: day 200
                      who: dose > 50 MME/day

                # numbers
                parameters: {withdrawal-pain: 2 points}

                changes:
                  - from: day 100
                    set:
                      visit-every: 14 days
                  - from: day 120
                    set:
                      parameters.withdrawal-pain: 3 points
                      policies.taper.rate: 20 %/week
                """);
        Scenario s = draft.scenario();
        assertThat(s.policies()).hasSize(3);
        assertThat(s.changes()).hasSize(3);
        assertThat(draft(draft.yaml()).scenario()).isEqualTo(s);
    }

    @Test
    void whatStandsUnderChangesAlreadyIsContinued() {
        String text = TEXT + "changes:\n- from: day 10\n  set: {visit-every: 21 days}\n";
        Draft draft = draft(text).with(20, "visit-every", "7 days");
        assertThat(draft.yaml()).isEqualTo(text + "- from: day 20\n  set:\n    visit-every: 7 days\n");
        assertThat(draft.value(9, "visit-every")).contains("28 days");
        assertThat(draft.value(10, "visit-every")).contains("21 days");
        assertThat(draft.value(20, "visit-every")).contains("7 days");
    }

    @Test
    void aListInBracketsIsWrittenAnewWithItsQuestion() {
        String text = TEXT.replaceAll("(?s)policies:.*?\n\n", "policies: [titration: {cap: 90 MME/day}]\n\n");
        Draft draft = draft(text).withBlock(30, "taper", Map.of("rate", "10 %/week"));
        assertThat(draft.yaml()).startsWith("# What does it ask?\n").contains("- taper:\n      from: day 30\n");
        assertThat(draft.scenario().policies()).hasSize(2);
        assertThat(draft("# Why?\nname: x\nduration: 9 days\npolicies: []\n")
                        .withBlock(3, "no-opioid", Map.of())
                        .yaml())
                .isEqualTo("# Why?\nname: x\nduration: 9 days\npolicies:\n  - no-opioid:\n      from: day 3\n");
    }

    @Test
    void theLastStepIsUndone() {
        Draft one = draft(TEXT).with(10, "visit-every", "14 days");
        Draft two = one.with(20, "visit-every", "7 days");
        assertThat(two.steps()).isEqualTo(2);
        assertThat(two.withoutLast().yaml()).isEqualTo(one.yaml());
        assertThat(one.withoutLast().yaml()).isEqualTo(TEXT);
        assertThat(one.withoutLast().withoutLast().steps()).isZero();
    }

    @Test
    void aValueIsToldAsItStandsOnADay() {
        Draft draft = draft(TEXT)
                .with(100, "policies[1].taper.rate", "25 %/week")
                .with(50, "parameters.withdrawal-pain", "3 points");
        assertThat(draft.value(99, "policies.taper.rate")).contains("10 %/month");
        assertThat(draft.value(100, "policies.taper.rate")).contains("25 %/week");
        assertThat(draft.value(0, "policies.titration.cap")).contains("90 MME/day");
        assertThat(draft.value(49, "parameters.withdrawal-pain")).contains("2 points");
        assertThat(draft.value(364, "parameters.withdrawal-pain")).contains("3 points");
        assertThat(draft.value(0, "setting.company")).contains("60 %");
        assertThat(draft.value(0, "parameters.withdrawal-pain-scale")).contains("120 MME/d-eq");
    }

    @Test
    void aPathTellsItsKey() {
        Draft draft = draft(TEXT);
        assertThat(draft.key("policies.taper.rate").source()).contains("CDC 2022");
        assertThat(draft.key("visit-every").meaning()).startsWith("Time between two usual visits");
        assertThat(draft.key("parameters.withdrawal-pain")).satisfies(key -> {
            assertThat(key.low()).isEqualTo(1);
            assertThat(key.high()).isEqualTo(4);
            assertThat(key.dimension()).isEqualTo(Dimension.POINTS);
            assertThat(key.fallback()).isEqualTo("2.5 points");
            assertThat(key.source()).contains("Rieb 2016");
        });
        assertThatThrownBy(() -> draft.key("cohort.patients"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("acts when patients are enrolled");
    }

    @Test
    void whatIsWrongIsToldAtOnce() {
        Draft draft = draft(TEXT)
                .with(10, "policies.taper.rat", "5 %")
                .with(20, "visit-every", "often: \"now\"")
                .withBlock(400, "stop", Map.of());
        assertThatThrownBy(draft::scenario)
                .isInstanceOf(InputException.class)
                .message()
                .contains("policies.taper.rat: is not a key here; did you mean 'rate'?")
                .contains("visit-every: 'often: \"now\"' is not")
                .contains("policies[2].stop: begins on day 400, but the run ends");
        assertThatThrownBy(draft("# A?\nduration: [")::scenario).isInstanceOf(InputException.class);
    }

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedScenarioCanBeContinued(Path file) {
        Draft draft = Draft.of(file, VOCABULARY);
        Scenario before = draft.scenario();
        int last = before.duration() - 1;
        Draft after = draft.with(last, "visit-every", "13 days")
                .withBlock(last, "naloxone-coprescribing", Map.of())
                .with(last, "parameters.withdrawal-pain", "3 points");
        assertThat(after.yaml()).contains("# " + before.question() + "\n");
        Scenario s = after.scenario();
        assertThat(s.policies().subList(0, s.policies().size() - 1)).isEqualTo(before.policies());
        assertThat(s.changes()).hasSize(before.changes().size() + 2);
        assertThat(s.isSameQuestionAs(before)).isTrue();
        assertThat(s.notice()).isEqualTo(List.copyOf(before.notice()));
    }
}
