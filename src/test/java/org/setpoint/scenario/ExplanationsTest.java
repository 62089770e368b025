package org.setpoint.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.setpoint.scenario.Explanation.Kind;

/** Any name is explained. */
class ExplanationsTest {
    private final Explanations explanations = Explanations.of(Samples.vocabulary());

    @Test
    void aParameterTellsMeaningUnitDefaultRangeEvidenceAndSource() {
        assertThat(explanations.find("tone-return").get(0).lines())
                .containsExactly(
                        "A number. Symbol: x.",
                        "Unit: %/day",
                        "Default: 1 %/day",
                        "Plausible: 0.1 to 10 %/day",
                        "Evidence: assumption",
                        "Source: by definition of the test");
    }

    @Test
    void aKeyIsFoundWithAndWithoutItsBlock() {
        assertThat(explanations.find("raise.cap")).singleElement().satisfies(e -> {
            assertThat(e.kind()).isEqualTo(Kind.KEY);
            assertThat(e.range()).isEqualTo("0 to 2000 MME/day");
        });
        assertThat(explanations.find("cap")).isEqualTo(explanations.find("raise.cap"));
        assertThat(explanations.find("patients")).extracting(Explanation::name).containsExactly("cohort.patients");
    }

    @Test
    void everyKindOfNameIsExplained() {
        assertThat(explanations.all()).extracting(Explanation::kind).contains(Kind.values());
        assertThat(explanations.all()).allSatisfy(e -> {
            assertThat(e.meaning()).isNotBlank();
            assertThat(e.source()).isNotBlank();
        });
        assertThat(explanations.find("oxycodone-er").get(0).lines().get(0)).startsWith("An agonist at the mu-receptor");
    }

    @Test
    void aMisspeltNameFindsNothingAndSuggestsTheRightOne() {
        assertThat(explanations.find("tone-retrun")).isEmpty();
        assertThat(explanations.suggest("tone-retrun")).contains("tone-return");
        assertThat(explanations.suggest("zzzzzzzz")).isEmpty();
    }

    @Test
    void theNearestNameForgivesCaseUnderscoresAndSwappedLetters() {
        List<String> names = List.of("taper", "titration", "time-on-opioid");
        assertThat(Nearest.to("Tapre", names)).contains("taper");
        assertThat(Nearest.to("time_on_opioid", names)).contains("time-on-opioid");
        assertThat(Nearest.to("rotation-2", names)).isEmpty();
    }
}
