package org.setpoint.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.parameter.Settings;
import org.setpoint.scenario.yaml.DrugReader;
import org.setpoint.unit.InputException;

/** Conditions as people write them. */
class ConditionTest {
    @Test
    void whatIsWrittenIsReadBack() {
        for (String text : List.of(
                "everyone",
                "nobody",
                "dose > 90 MME/day",
                "relief < 0.3",
                "cows > 8 COWS or pain > 7.5 points",
                "benzodiazepine",
                "no benzodiazepine and dose >= 50 MME/day or opioid-use-disorder",
                "aberrance > 2",
                "dysphoria >= 0.5",
                "pain >= 4 points and time-on-opioid <= 28 days and age > 65 years and cows < 8 COWS")) {
            assertThat(Condition.parse(text)).hasToString(text);
            assertThat(Condition.parse(Condition.parse(text).toString())).isEqualTo(Condition.parse(text));
        }
    }

    @Test
    void percentIsAShare() {
        assertThat(Condition.parse("relief < 30 %")).isEqualTo(Condition.parse("relief < 0.3"));
    }

    @Test
    void whatAPrescriberDoesNotSeeIsRefused() {
        assertThatThrownBy(() -> Condition.parse("tone < 50 %"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("does not see 'tone'")
                .hasMessageContaining("dose, pain, relief, cows, time-on-opioid, age");
    }

    @Test
    void anythingElseIsNoCondition() {
        for (String text : List.of(
                "",
                "dose",
                "no dose",
                "dose >",
                "dose = 90 MME/day",
                "benzodiazepine > 1",
                "dose > 90 MME/day or",
                "dose > 90 MME/day, age > 65 years",
                "and")) {
            assertThatThrownBy(() -> Condition.parse(text)).as(text).isInstanceOf(InputException.class);
        }
    }

    @Test
    void aTitrationCannotStartAboveItsCap() {
        Titration block = new Titration();
        Drug oxycodone = DrugReader.builtIn().find("oxycodone-er").orElseThrow();
        Settings wrong = new Settings(Map.of("drug", oxycodone, "start", 90.0, "cap", 60.0));
        Settings right = new Settings(Map.of("drug", oxycodone, "start", 60.0, "cap", 60.0));
        assertThat(block.contradictions(wrong)).singleElement().asString().contains("'start' is above 'cap'");
        assertThat(block.contradictions(right)).isEmpty();
    }

    @Test
    void aDrugWithoutAnMmeFactorIsDosedByItsWeight() {
        Drug buprenorphine = DrugReader.builtIn().find("buprenorphine-sl").orElseThrow();
        FixedDose block = new FixedDose();
        assertThat(block.contradictions(new Settings(Map.of("drug", buprenorphine, "dose", 0.0, "weight", 16.0))))
                .isEmpty();
        assertThat(block.contradictions(new Settings(Map.of("drug", buprenorphine, "dose", 16.0, "weight", 0.0))))
                .singleElement()
                .asString()
                .contains("no MME factor", "'weight: 16 mg/day'");
        assertThat(new Titration()
                        .contradictions(new Settings(Map.of("drug", buprenorphine, "start", 6.0, "cap", 60.0))))
                .hasSize(1);
    }

    @Test
    void everyBlockSaysWhatItIsAndWhereItComesFrom() {
        for (PolicyBlock block : ServiceLoader.load(PolicyBlock.class)) {
            assertThat(block.name()).matches("[a-z0-9-]+");
            assertThat(block.meaning()).endsWith(".");
            assertThat(block.source()).isNotBlank();
            assertThat(block.keys())
                    .allSatisfy(k -> assertThat(PolicyBlock.SHARED).doesNotContain(k));
        }
    }
}
