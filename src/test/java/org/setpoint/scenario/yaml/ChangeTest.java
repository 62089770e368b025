package org.setpoint.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setpoint.scenario.Samples;
import org.setpoint.scenario.Scenario;
import org.setpoint.unit.InputException;

/** Values that are changed on the command line. */
class ChangeTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void writeAFile() throws IOException {
        file = folder.resolve("x.yaml");
        Files.writeString(file, """
                # What?
                duration: 1 year
                policies:
                  - raise: {until: day 60}
                  - lower: {rate: 10 %/week, from: day 60}
                  - watch:
                  - watch: {from: day 9}
                """);
    }

    @Test
    void aValueIsReplacedByItsPath() {
        assertThat(read("duration=30 weeks").duration()).isEqualTo(210);
    }

    @Test
    void aSectionThatIsNotWrittenIsAdded() {
        assertThat(read("cohort.patients=100").cohort().patients()).isEqualTo(100);
        assertThat(read("cohort.history.opioid=morphine-er", "cohort.history.dose=90 MME/day")
                        .cohort()
                        .history())
                .isNotNull();
    }

    @Test
    void aBlockIsFoundByNameOrNumber() {
        assertThat(read("policies.raise.cap=90 MME/day")
                        .policies()
                        .get(0)
                        .settings()
                        .number("cap"))
                .isEqualTo(90);
        assertThat(read("policies[1].lower.rate=7 %/week")
                        .policies()
                        .get(1)
                        .settings()
                        .number("rate"))
                .isEqualTo(7 * 0.01 / 7);
        assertThat(read("policies[2].watch.from=day 3")
                        .policies()
                        .get(2)
                        .settings()
                        .number("from"))
                .isEqualTo(3);
    }

    @Test
    void aListOrSectionIsReplacedAsAWhole() {
        assertThat(read("outcomes=[pain, cows]").outcomes()).containsExactly("pain", "cows");
        assertThat(read("policies=[{raise: {cap: 9 MME/day, start: 1 MME/day}}]")
                        .policies())
                .hasSize(1);
    }

    @Test
    void theLastChangeOfAValueCounts() {
        assertThat(read("seed=5", "seed=6").seed()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cohort.patients=few | --set: cohort.patients: 'few' is not a whole number; accepted: 1 to 10000000",
                "cohort.patient=5 | --set: cohort.patient: is not a key here; did you mean 'patients'?",
                "cohrt.patients=5 | --set: cohrt: is not a key here; did you mean 'cohort'?",
                "duration.x=5 | --set: duration: is the value '1 year' and has no 'x' in it",
                "policies.rase.cap=5 | --set: policies: has no 'rase'; did you mean 'raise'? accepted: raise, lower, watch",
                "policies.watch.from=day 3 | --set: policies: has 'watch' more than once; write policies[2].watch or policies[3].watch",
                "policies[4].watch.from=day 3 | --set: policies: has no [4]; accepted: [0] to [3]",
                "policies[0].raise.cap=5 mg | --set: policies[0].raise.cap: '5 mg' has the unit 'mg'",
                "outcomes=[pain, pian] | --set: outcomes[1]: 'pian' is not an outcome; did you mean 'pain'?",
                "a..b=5 | --set: 'a..b' is not a path; accepted: for example 'cohort.patients'",
                "parameters.tolerance-size=99 fold | --set: parameters.tolerance-size: '99 fold' is outside the plausible range 1 to 10 fold",
            })
    void aWrongChangeNamesTheOption(String change, String message) {
        assertThatThrownBy(() -> read(change))
                .isInstanceOf(InputException.class)
                .message()
                .startsWith(message);
    }

    @ParameterizedTest
    @CsvSource({"seed", "=5", "seed="})
    void somethingThatIsNoChangeIsRefused(String argument) {
        assertThatThrownBy(() -> Change.set(argument))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("--set: '" + argument + "' is not a change; accepted: path=value");
    }

    @Test
    void anOptionOfItsOwnIsNamedInItsMessage() {
        Change change = new Change("--patients", "cohort.patients", "0");
        assertThatThrownBy(() -> new ScenarioReader(Samples.vocabulary()).read(file, java.util.List.of(change)))
                .message()
                .startsWith("--patients: cohort.patients: '0' is outside the accepted range");
    }

    private Scenario read(String... changes) {
        Stream<Change> all = Arrays.stream(changes).map(Change::set);
        return new ScenarioReader(Samples.vocabulary()).read(file, all.toList());
    }
}
