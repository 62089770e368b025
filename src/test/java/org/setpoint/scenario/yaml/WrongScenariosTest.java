package org.setpoint.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setpoint.scenario.Samples;
import org.setpoint.scenario.Scenario;
import org.setpoint.unit.InputException;

/** What a person is told of a scenario that reads as YAML and is wrong. */
class WrongScenariosTest {
    private static final String START = "# What happens?\nduration: 3 years\n";

    @TempDir
    Path folder;

    /** Line 3 of a file whose first two are right; the message begins with file and line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "replicate: 5 | 3: replicate: is not a key here; did you mean 'replicates'? accepted: name, group, seed,",
                "Record_Every: 5 days | 3: Record_Every: is not a key here; did you mean 'record-every'?",
                "zzz: 5 | 3: zzz: is not a key here; accepted: name, group, seed, replicates, duration,",
                "replicates: 0 | 3: replicates: '0' is outside the accepted range 1 to 10000",
                "replicates: ten | 3: replicates: 'ten' is not a whole number; accepted: 1 to 10000",
                "replicates: 2.5 | 3: replicates: '2.5' is not a whole number",
                "replicates: 99999999999999999999999 | 3: replicates: '99999999999999999999999' is outside",
                "replicates: | 3: replicates: must be one value, such as '10', was nothing",
                "replicates: [1] | 3: replicates: must be one value, such as '10', was a list",
                "seed: -1 | 3: seed: '-1' is outside the accepted range 0 to 9223372036854775807",
                "seed: 9223372036854775808 | 3: seed: '9223372036854775808' is outside",
                "name: ../up | 3: name: '../up' cannot name a result folder; accepted: lower-case letters",
                "name: My Case | 3: name: 'My Case' cannot name a result folder; accepted:",
                "name: con | 3: name: 'con' cannot name a result folder",
                "name: lpt1 | 3: name: 'lpt1' cannot name a result folder",
                "name: -x | 3: name: '-x' cannot name a result folder",
                "record-every: 7 | 3: record-every: '7' has no unit; write for example '28 days' (accepted: day,",
                "record-every: 7 dys | 3: record-every: '7 dys' has the unit 'dys', which does not fit here; accepted: day,",
                "record-every: 1.5 days | 3: record-every: '1.5 days' is not a whole number of days; accepted: for example '2 days'",
                "record-every: 4 years | 3: record-every: 'record-every' (1460 days) is longer than the run (1095 days)",
                "record-every: 1e400 days | 3: record-every: '1e400 days' is too large",
                "record-every: .nan | 3: record-every: '.nan' is not a quantity; write a number and a unit",
                "visit-every: .inf | 3: visit-every: '.inf' is not a quantity",
                "visit-every: 1,5 weeks | 3: visit-every: '1,5 weeks' has a comma; write a decimal point",
                "visit-every: 6000 weeks | 3: visit-every: '6000 weeks' is outside the accepted range 0.142857 to 5214.29 weeks",
                "mme-table: cdc-2020 | 3: mme-table: 'cdc-2020' is not a choice here; did you mean 'cdc-2022'? accepted: cdc-2022, cdc-2016",
                "cohort: 5 | 3: cohort: must be a section with keys, such as 'cohort: {patients: 1000}', was the value '5'",
                "cohort: {patient: 5} | 3: cohort.patient: is not a key here; did you mean 'patients'?",
                "cohort: {patients: 0} | 3: cohort.patients: '0' is outside the accepted range 1 to 10000000",
                "cohort: {age: 5 years} | 3: cohort.age: '5 years' is outside the accepted range 18 to 100 years",
                "cohort: {female: 54} | 3: cohort.female: '54' is outside the accepted range 0 to 1; write '54 %' for percent",
                "cohort: {female: 120 %} | 3: cohort.female: '120 %' is outside the accepted range 0 to 100 %",
                "cohort: {pain: {neuropathic: 55 %}} | 3: cohort.pain: the shares add up to 55 %; accepted: exactly 100 %",
                "cohort: {pain: {neuropatic: 100 %}} | 3: cohort.pain.neuropatic: is not a key here; did you mean 'neuropathic'?",
                "cohort: {pain: strong} | 3: cohort.pain: must be a section with keys, such as 'pain: {nociceptive: 55 %",
                "cohort: {history: {dose: 5 MME/day}} | 3: cohort.history.opioid: is missing, write for example 'opioid: oxycodone-er': The drug",
                "cohort: {history: {opioid: oxycodon-er, dose: 5 MME/day}} | 3: cohort.history.opioid: 'oxycodon-er' is not a drug that can be prescribed; did you mean 'oxycodone-er'? accepted: oxycodone-er, morphine-er",
                "cohort: {file: p.csv} | 3: cohort.file: there is no file",
                "policies: {raise: {}} | 3: policies: must be a list, such as '- lower: {from: day 90}', was a section with keys",
                "policies: [rase: {}] | 3: policies[0].rase: is not a policy block; did you mean 'raise'? accepted: lower, raise, watch",
                "policies: [raise] | 3: policies[0]: must be the name of a block and its keys, such as 'raise: {from: day 90}'",
                "policies: [{}] | 3: policies[0]: must be the name of a block and its keys",
                "policies: [{raise: {}, lower: {}}] | 3: policies[0].lower: is a second name in one item; accepted: one block an item",
                "policies: [raise: {capp: 5}] | 3: policies[0].raise.capp: is not a key here; did you mean 'cap'? accepted: from, until, who, drug",
                "policies: [raise: {from: 90}] | 3: policies[0].raise.from: '90' is not a day of the run; accepted: 'day 90', 'week 12', 'month 6', 'year 1'",
                "policies: [raise: {from: day 1.5}] | 3: policies[0].raise.from: 'day 1.5' is not a whole day; accepted: 'day 1'",
                "policies: [raise: {until: soon}] | 3: policies[0].raise.until: 'soon' is not a day of the run; accepted: 'day 90', 'week 12', 'month 6', 'year 1', 'end'",
                "policies: [raise: {from: end}] | 3: policies[0].raise.from: 'end' is not a day of the run",
                "policies: [raise: {from: day 9, until: day 9}] | 3: policies[0].raise: 'until' is not after 'from' (day 9, day 9)",
                "policies: [raise: {from: year 3}] | 3: policies[0].raise: begins on day 1095, but the run ends after day 1094; accepted: an earlier 'from'",
                "policies: [raise: {start: 9 MME/day, cap: 5 MME/day}] | 3: policies[0].raise: 'start' is above 'cap'",
                "policies: [raise: {form: tablett}] | 3: policies[0].raise.form: 'tablett' is not a choice here; did you mean 'tablet'? accepted: tablet, patch",
                "policies: [raise: {drug: morphin}] | 3: policies[0].raise.drug: 'morphin' is not a drug that can be prescribed; did you mean 'morphine-er'?",
                "policies: [raise: {who: dos > 3}] | 3: policies[0].raise.who: a prescriber does not see 'dos'; accepted: dose, pain",
                "policies: [raise: {who: high doses}] | 3: policies[0].raise.who: 'high doses' is not a condition; write for example",
                "policies: [raise: {who: [a]}] | 3: policies[0].raise.who: must be one value, such as 'everyone', was a list",
                "policies: [lower: {}] | 3: policies[0].lower.rate: is missing, write for example 'rate: 10 %/week': Share",
                "policies: [lower: {rate: 10 %/wek}] | 3: policies[0].lower.rate: '10 %/wek' has the unit '%/wek', which does not fit here; accepted: 1/day, %/day",
                "policies: [lower: {rate: 900 %/week}] | 3: policies[0].lower.rate: '900 %/week' is outside the accepted range 0.07 to 700 %/week",
                "policies: [lower: {rate: 5 %/week, pauses: yes}] | 3: policies[0].lower.pauses: 'yes' is not a switch; write 'on' (accepted: on, off)",
                "policies: [lower: {rate: 5 %/week, pauses: False}] | 3: policies[0].lower.pauses: 'False' is not a switch; write 'off'",
                "policies: [lower: {rate: 5 %/week, pauses: maybe}] | 3: policies[0].lower.pauses: 'maybe' is not a switch; accepted: on, off",
                "policies: [lower: {rate: 5 %/week}] | 3: policies[0].lower: has nothing to reduce: nobody takes an opioid before it; accepted: a block that starts one",
                "policies: [raise: {from: day 50}, lower: {rate: 5 %/week, until: day 50}] | 3: policies[1].lower: has nothing to reduce",
                "parameters: {tolerance-sise: 3 fold} | 3: parameters.tolerance-sise: is not a parameter of the model; did you mean 'tolerance-size'?",
                "parameters: {tolerance-size: 30 fold} | 3: parameters.tolerance-size: '30 fold' is outside the plausible range 1 to 10 fold",
                "parameters: {tolerance-size: 3 days} | 3: parameters.tolerance-size: '3 days' has the unit 'days', which does not fit here; accepted: fold",
                "parameters: {tolerance-size: [1]} | 3: parameters.tolerance-size: must be one value, such as '10 fold', was a list",
                "outcomes: [pian] | 3: outcomes[0]: 'pian' is not an outcome; did you mean 'pain'? accepted: pain, relief",
                "outcomes: [pain, pain] | 3: outcomes[1]: 'pain' is listed twice; accepted: each outcome once",
                "outcomes: pain | 3: outcomes: must be a list, such as 'outcomes: [pain]', was the value 'pain'",
                "mechanisms: {hyperalgesa: off} | 3: mechanisms.hyperalgesa: is not a key here; did you mean 'hyperalgesia'? accepted: receptor-down-regulation, desensitisation,",
                "mechanisms: {hyperalgesia: of} | 3: mechanisms.hyperalgesia: 'of' is not a switch; accepted: on, off",
                "mechanisms: {hyperalgesia: no} | 3: mechanisms.hyperalgesia: 'no' is not a switch; write 'off' (accepted: on, off)",
                "mechanisms: {hyperalgesia: } | 3: mechanisms.hyperalgesia: must be one value, such as 'on', was nothing",
                "mechanisms: [hyperalgesia] | 3: mechanisms: must be a section with keys, such as 'mechanisms: {hyperalgesia: off}', was a list",
                "mechanisms: off | 3: mechanisms: must be a section with keys, such as 'mechanisms: {hyperalgesia: off}', was the value 'off'",
                "prescribers: {panal: 5} | 3: prescribers.panal: is not a key here; did you mean 'panel'? accepted: panel",
                "prescribers: {panel: 0} | 3: prescribers.panel: '0' is outside the accepted range 1 to 2000",
                "prescribers: {panel: many} | 3: prescribers.panel: 'many' is not a whole number; accepted: 1 to 2000",
                "prescribers: 7 | 3: prescribers: must be a section with keys, such as 'prescribers: {panel: 150}', was the value '7'",
                "setting: {ilicit-access: 6} | 3: setting.ilicit-access: is not a key here; did you mean 'illicit-access'? accepted: illicit-access",
                "setting: {illicit-access: -1} | 3: setting.illicit-access: '-1' is outside the accepted range 0 to 100",
                "setting: {illicit-access: easy} | 3: setting.illicit-access: 'easy' is not a quantity; write a number",
                "setting: [illicit-access] | 3: setting: must be a section with keys, such as 'setting: {illicit-access: 1}', was a list",
                "group: tolerence | 3: group: 'tolerence' is not a choice here; did you mean 'tolerance'? accepted: first-steps, tolerance,",
                "figures: [pian] | 3: figures[0]: 'pian' is not an outcome; did you mean 'pain'? accepted: pain, relief",
                "figures: [cows, cows] | 3: figures[1]: 'cows' is listed twice; accepted: each outcome once",
                "figures: cows | 3: figures: must be a list, such as 'figures: [pain]', was the value 'cows'",
                "notice: Watch | 3: notice: must be a list",
            })
    void everyMistakeIsToldWithItsLineAndWhatIsAccepted(String line, String message) throws IOException {
        Path file = folder.resolve("x.yaml");
        Files.writeString(file, START + line + "\n");
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(InputException.class)
                .message()
                .startsWith(file + ":" + message)
                .doesNotContain("\n");
    }

    @Test
    void allMistakesComeTogetherInTheOrderOfTheLines() throws IOException {
        Path file = folder.resolve("x.yaml");
        Files.writeString(file, """
                # What?
                outcomes: [nothing]
                policies:
                  - raise:
                      cap: 5 mg
                      start: many
                replicats: 3
                """);
        assertThatThrownBy(() -> read(file))
                .message()
                .satisfies(message -> assertThat(message.lines())
                        .satisfiesExactly(
                                m -> assertThat(m)
                                        .startsWith(file + ":2: duration: is missing, write for example 'duration: "),
                                m -> assertThat(m).startsWith(file + ":2: outcomes[0]: 'nothing' is not"),
                                m -> assertThat(m).startsWith(file + ":5: policies[0].raise.cap: '5 mg' has the unit"),
                                m -> assertThat(m)
                                        .startsWith(file + ":6: policies[0].raise.start: 'many' is not a quantity"),
                                m -> assertThat(m).startsWith(file + ":7: replicats: is not a key here")));
    }

    @Test
    void aValueWithLineBreaksOrWithoutEndStaysOnOneReadableLine() throws IOException {
        Path file = folder.resolve("x.yaml");
        Files.writeString(file, START + "mme-table: \"a\\nb\"\n");
        assertThatThrownBy(() -> read(file))
                .message()
                .startsWith(file + ":3: mme-table: 'a\\u000ab' is not a choice here");
        Files.writeString(file, START + "mme-table: " + "a".repeat(100_000) + "\n");
        assertThatThrownBy(() -> read(file)).message().hasSizeLessThan(1300).endsWith("accepted: cdc-2022, cdc-2016");
    }

    @Test
    void whatAReportIsToShowHasToBeRecorded() throws IOException {
        Path file = folder.resolve("x.yaml");
        Files.writeString(file, START + "figures: [cows]\noutcomes: [pain]\n");
        assertThatThrownBy(() -> read(file))
                .hasMessage(file + ":3: figures: 'cows' is not recorded, because 'outcomes' does not name it; accepted:"
                        + " pain");
    }

    @Test
    void atMostTwentyMistakesAreShown() throws IOException {
        Path file = folder.resolve("x.yaml");
        Files.writeString(
                file, START + "parameters:\n" + "  bad%d: 1\n".repeat(25).formatted((Object[]) numbers(25)));
        assertThatThrownBy(() -> read(file)).message().satisfies(message -> {
            assertThat(message.lines()).hasSize(21);
            assertThat(message).endsWith("and 5 more");
        });
    }

    @Test
    void twoTreatmentsOfTheSamePatientsContradictEachOther() throws IOException {
        Path file = folder.resolve("x.yaml");
        Files.writeString(file, START + """
                policies:
                  - raise: {until: day 90}
                  - raise: {from: day 60}
                """);
        assertThatThrownBy(() -> read(file))
                .hasMessage(file + ":5: policies[1].raise: contradicts policies[0].raise (" + file
                        + ":4): both rule the dose of the same patients (who: everyone) from day 60 until day 90;"
                        + " accepted: another 'who', or 'until' of one no later than 'from' of the other");
    }

    @Test
    void treatmentsThatFollowEachOtherOrMeetOtherPatientsDoNotContradict() throws IOException {
        Path file = folder.resolve("x.yaml");
        Files.writeString(file, START + """
                policies:
                  - raise: {until: day 90}
                  - raise: {from: day 90}
                  - raise: {who: age > 65 years}
                  - lower: {rate: 10 %/month, from: month 6}
                  - watch:
                """);
        assertThat(read(file).policies()).hasSize(5);
    }

    @Test
    void aKeyThatIsNotIndentedEnoughIsExplained() throws IOException {
        Path file = folder.resolve("x.yaml");
        Files.writeString(file, START + """
                policies:
                  - raise:
                    cap: 5 MME/day
                """);
        assertThatThrownBy(() -> read(file))
                .hasMessage(file
                        + ":5: policies[0].cap: stands beside 'raise' and not in it; indent it by two more spaces");
    }

    @Test
    void aFileWithoutAQuestionIsRefused() throws IOException {
        Path file = folder.resolve("x.yaml");
        Files.writeString(file, "# yaml-language-server: $schema=s.json\nduration: 1 year\n# What?\n");
        assertThatThrownBy(() -> read(file))
                .message()
                .startsWith(file + ":1: must open with its question in one sentence");
    }

    @Test
    void aFileNameThatCannotNameAFolderAsksForAName() throws IOException {
        Path file = folder.resolve("My Scenario (2).yaml");
        Files.writeString(file, START);
        assertThatThrownBy(() -> read(file))
                .message()
                .startsWith(file + ": 'My Scenario (2)' cannot name a result folder (it is the name of the file)")
                .endsWith("for example 'name: my-scenario-2'");
    }

    @Test
    void aReductionMayFollowAHistoryOrACohortFile() throws IOException {
        Path file = folder.resolve("x.yaml");
        Files.writeString(folder.resolve("people.csv"), "age\n50\n");
        Files.writeString(file, START + """
                cohort: {file: people.csv}
                policies: [lower: {rate: 10 %/week}]
                """);
        assertThat(read(file).cohort().settings().word("file")).isEqualTo("people.csv");
        Files.writeString(file, START + """
                cohort: {history: {opioid: morphine-er, dose: 90 MME/day}}
                policies: [lower: {rate: 10 %/week}]
                """);
        assertThat(read(file).cohort().history()).isNotNull();
    }

    private static Integer[] numbers(int count) {
        Integer[] numbers = new Integer[count];
        Arrays.setAll(numbers, i -> i);
        return numbers;
    }

    private static Scenario read(Path file) {
        return new ScenarioReader(Samples.vocabulary()).read(file, List.of());
    }
}
