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

/** Blocks that cannot stand together are refused with the reason, and those that can are not. */
class WrongCompositionsTest {
    private static final String START = """
            # What happens?
            name: test
            duration: 3 years
            cohort: {history: {opioid: morphine-er, dose: 90 MME/day}}
            """;

    private static final Vocabulary VOCABULARY =
            Vocabulary.of(PolicyCatalogue.load(), DrugReader.builtIn(), ModelCatalogue.defaults());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "dose-cap: {cap: 90 MME/day}, dose-cap: {cap: 120 MME/day} | policies[1].dose-cap: never holds, because policies[0].dose-cap",
                "dose-cap: {cap: 120 MME/day}, dose-cap: {cap: 90 MME/day} | policies[0].dose-cap: never holds, because policies[1].dose-cap",
                "dose-cap: {cap: 90 MME/day}, dose-cap: {cap: 90 MME/day} | policies[1].dose-cap: never holds",
                "dose-cap: {cap: 90 MME/day}, taper: {to: 120 MME/day} | policies[1].taper: aims at a dose ('to') above the cap of policies[0].dose-cap",
                "dose-cap: {cap: 50 MME/day}, patient-led-taper: {to: 60 MME/day} | policies[1].patient-led-taper: aims at a dose",
                "dose-cap: {cap: 50 MME/day}, fixed-dose: {drug: morphine-er, dose: 60 MME/day} | policies[1].fixed-dose: aims at a dose ('dose')",
                "days-supply-limit: {}, titration: {} | policies[0].days-supply-limit: has no supplies to limit",
                "days-supply-limit: {from: day 50}, limited-supply: {drug: codeine, dose: 30 MME/day, until: day 50} | policies[0].days-supply-limit: has no supplies to limit",
                "non-opioid-first: {}, no-opioid: {} | policies[0].non-opioid-first: has no start to put off",
                "taper: {consent: forced, from: day 1}, hhs-2019-taper: {from: day 90} | policies[0].taper: is forced on the patients with whom policies[1].hhs-2019-taper",
                "taper: {consent: forced, from: day 90}, patient-led-taper: {} | policies[0].taper: is forced on the patients",
                "taper: {from: day 90}, stop: {from: day 90} | policies[1].stop: begins together with policies[0].taper",
                "cdc-2016: {caution: 100 MME/day} | policies[0].cdc-2016: 'caution' is above 'avoid'",
            })
    void whatCannotStandTogetherIsRefusedWithItsReason(String blocks, String message) {
        assertThatThrownBy(() -> read(blocks))
                .isInstanceOf(InputException.class)
                .message()
                .contains(message)
                .doesNotContain("\n")
                .contains(message.contains("caution") ? "begins below" : "; accepted: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "dose-cap: {cap: 120 MME/day, until: day 90}, dose-cap: {cap: 90 MME/day, from: day 90}",
                "dose-cap: {cap: 90 MME/day, who: age < 65 years}, dose-cap: {cap: 120 MME/day, who: age >= 65 years}",
                "dose-cap: {cap: 90 MME/day}, taper: {to: 90 MME/day, who: dose > 90 MME/day}",
                "days-supply-limit: {}, limited-supply: {drug: codeine, dose: 30 MME/day}",
                "non-opioid-first: {}, titration: {}",
                "taper: {consent: forced, until: day 90}, hhs-2019-taper: {from: day 90}",
                "taper: {from: day 10}, stop: {from: day 90}",
                "cdc-2016: {until: year 2}, cdc-2022: {from: year 2}, titration: {}, pdmp-mandate: {}, benzodiazepine-rule: {}",
            })
    void whatCanStandTogetherIsNot(String blocks) {
        assertThat(read(blocks).policies()).hasSizeGreaterThan(1);
    }

    @Test
    void aReductionMayStandBesideAnotherForOthers() {
        assertThat(read("taper: {who: dose > 90 MME/day}, stop: {who: aberrance > 2}")
                        .policies())
                .hasSize(2);
    }

    private static Scenario read(String blocks) {
        String items = blocks.replaceAll("(^|, )([a-z0-9-]+: \\{[^}]*})", "\n  - $2");
        return new ScenarioReader(VOCABULARY)
                .read(Document.parse("test.yaml", START + "policies:" + items + "\n"), null, List.of());
    }
}
