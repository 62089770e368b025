package org.setpoint.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.scenario.PolicyCatalogue;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.unit.InputException;

/** What cannot change in the middle of a run is refused with one clear message; what can is read. */
class WrongChangesTest {
    private static final String START = """
            # What happens?
            name: test
            duration: 1 year
            cohort: {history: {opioid: morphine-er, dose: 90 MME/day}}
            policies:
              - titration: {drug: morphine-er}
              - taper: {from: day 90, until: day 300}
              - dose-cap: {cap: 120 MME/day}
              - taper: {from: day 300, to: 20 MME/day}
              - enforced-abstinence: {from: day 200, until: day 230, who: aberrance > 2}
            """;

    private static final Vocabulary VOCABULARY =
            Vocabulary.of(PolicyCatalogue.load(), DrugReader.builtIn(), ModelCatalogue.defaults());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "cohort.patients: 5 | acts when patients are enrolled; set it at the top of the file",
                "cohort.history.dose: 5 MME/day | acts when patients are enrolled; set it at the top of the file",
                "seed: 5 | acts when patients are enrolled; set it at the top of the file",
                "replicates: 5 | holds for the whole run; set it at the top of the file",
                "duration: 5 years | holds for the whole run; set it at the top of the file",
                "record-every: 5 days | holds for the whole run; set it at the top of the file",
                "mme-table: cdc-2016 | holds for the whole run; set it at the top of the file",
                "outcomes: pain | holds for the whole run; set it at the top of the file",
                "mechanisms.hyperalgesia: off | a mechanism is on or off for the whole run; set it at the top of the file",
                "prescribers.panel: 5 | acts when patients are enrolled; set it at the top of the file",
                "prescribers.room: 5 % | acts when patients are enrolled; set it at the top of the file",
                "parameters.analgesic-tolerance-size: 0.5 | acts when patients are enrolled; set it at the top of the file",
                "parameters.prescriber-style-sd: 1 | acts when patients are enrolled; set it at the top of the file",
                "policies.dose-cap.from: day 9 | a block keeps its first day",
                "policies.titration.drug: oxycodone-er | the drug of a block stays",
                "policies.enforced-abstinence.resume: 5 % | is settled for a patient when the block begins",
                "policies.taper.rate: 5 %/week | there is more than one block 'taper'; write policies[1].taper.rate or policies[3].taper.rate",
                "policies[2].taper.rate: 5 %/week | there is no block 'taper' at [2]",
                "policies.tapr.rate: 5 %/week | there is no block 'tapr' in 'policies'; did you mean 'taper'?",
                "policies.dose-cap.capp: 5 MME/day | is not a key here; did you mean 'cap'?",
                "policies.dose-cap: 5 | names no key of a block",
                "policies[9]: 5 | names no key of a block",
                "policies: 5 | names no key of a block",
                "parameters: 5 | names no single value",
                "parameters.withdrawl-pain: 2 points | is not a parameter of the model; did you mean 'withdrawal-pain'",
                "setting.compny: 5 % | is not a key here; did you mean 'company'?",
                "setting.company: 500 % | '500 %' is outside the accepted range 0 to 100 %",
                "parameters.withdrawal-pain: 20 points | '20 points' is outside the plausible range 1 to 4 points",
                "visit-every: 1.5 days | '1.5 days' is not a whole number of days",
                "visit-every: 0 days | '0 days' is outside the accepted range",
                "visits: 5 | is not a path; ",
                "changes: 5 | a change cannot change changes",
                "policies.dose-cap.cap: {a: 5} | must be one value",
                "policies[1].taper.until: day 90 | day 90 is before the change; accepted: 'day 100' to end the block at once",
                "policies[3].taper.until: day 250 | 'until' is not after 'from' (day 250, day 300)",
                "policies[1].taper.to: 150 MME/day | from day 100 on policies[1].taper aims at a dose ('to') above the cap of policies[2].dose-cap",
                "policies.dose-cap.cap: 10 MME/day | from day 100 on policies[3].taper aims at a dose ('to') above the cap of policies[2].dose-cap",
            })
    void whatCannotChangeIsRefusedWithItsReason(String set, String message) {
        assertThatThrownBy(() -> read("changes: [{from: day 100, set: {\"" + set.replaceFirst(": ", "\": ") + "}}]\n"))
                .isInstanceOf(InputException.class)
                .message()
                .startsWith("test.yaml:11: changes[0]")
                .contains(message)
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{from: day 365, set: {visit-every: 14 days}} | changes[0].from: day 365 is outside the run, which ends after day 364",
                "{from: end, set: {visit-every: 14 days}} | changes[0].from: 'end' is not a day of the run",
                "{from: 90, set: {visit-every: 14 days}} | changes[0].from: '90' is not a day of the run",
                "{set: {visit-every: 14 days}} | changes[0].from: is missing",
                "{from: day 90} | changes[0].set: is missing",
                "{from: day 90, sets: {}, set: {}} | changes[0].sets: is not a key here; did you mean 'set'?",
                "{from: day 90, set: 14 days} | changes[0].set: must be a section with keys",
                "visit-every | changes[0]: must be a section with keys",
            })
    void anItemHasADayAndWhatChanges(String item, String message) {
        assertThatThrownBy(() -> read("changes: [" + item + "]\n"))
                .isInstanceOf(InputException.class)
                .message()
                .contains("test.yaml:11: " + message)
                .doesNotContain("\n");
    }

    @Test
    void blocksThatAreOverContradictNobody() {
        Scenario s = read("""
                changes:
                  - {from: day 310, set: {"policies[1].taper.to": 150 MME/day}}
                  - {from: day 250, set: {"policies[3].taper.until": day 320}}
                  - {from: day 325, set: {policies.dose-cap.cap: 10 MME/day}}
                """);
        assertThat(s.changes()).extracting("from").containsExactly(250, 310, 325);
    }

    @Test
    void theLaterOfTwoChangesOfADayCounts() {
        Scenario s = read("""
                changes:
                  - {from: day 100, set: {visit-every: 14 days}}
                  - {from: day 50, set: {visit-every: 7 days}}
                  - {from: day 100, set: {visit-every: 21 days}}
                """);
        assertThat(s.on(49).visitEvery()).isEqualTo(28);
        assertThat(s.on(50).visitEvery()).isEqualTo(7);
        assertThat(s.on(100).visitEvery()).isEqualTo(21);
    }

    @Test
    void aWrongBlockIsToldOnceAndNotAgainForItsChanges() {
        String wrong =
                START.replace("cap: 120", "cap: many") + "changes: [{from: day 9, set: {policies.dose-cap.cap: 5}}]\n";
        assertThatThrownBy(
                        () -> new ScenarioReader(VOCABULARY).read(Document.parse("test.yaml", wrong), null, List.of()))
                .message()
                .contains("policies[2].dose-cap.cap")
                .doesNotContain("changes");
    }

    @Test
    void whatIsWrittenReadsBackEqual() {
        Scenario s = read("""
                changes:
                  - from: day 100
                    set:
                      policies[1].taper.rate: 25 %/week
                      policies[1].taper.pause-when: cows > 5 COWS or pain > 7 points
                      policies[1].taper.consent: forced
                      policies[1].taper.until: day 200
                      policies.dose-cap.who: everyone
                      visit-every: 2 weeks
                      setting.supply-region: west
                      prescribers.visits-per-day: 12
                  - from: week 20
                    set: {parameters.withdrawal-pain: 1.234 points}
                """);
        String text = ScenarioWriter.write(s, VOCABULARY, "s.json");
        assertThat(text).contains("\nchanges:\n  - from: day 100\n    set:\n      policies[1].taper.rate: 25 %/week\n");
        Scenario back = new ScenarioReader(VOCABULARY).read(Document.parse("test.yaml", text), null, List.of());
        assertThat(back.changes()).isEqualTo(s.changes());
        assertThat(ScenarioWriter.write(back, VOCABULARY, "s.json")).isEqualTo(text);
    }

    private static Scenario read(String changes) {
        return new ScenarioReader(VOCABULARY).read(Document.parse("test.yaml", START + changes), null, List.of());
    }
}
