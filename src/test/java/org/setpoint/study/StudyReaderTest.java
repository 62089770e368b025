package org.setpoint.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.scenario.PolicyCatalogue;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.Document;
import org.setpoint.scenario.yaml.DrugReader;
import org.setpoint.unit.InputException;

/** Every mistake of a study file is told with its line before anything runs, also those in formulas. */
class StudyReaderTest {
    static final Vocabulary VOCABULARY =
            Vocabulary.of(PolicyCatalogue.load(), DrugReader.builtIn(), ModelCatalogue.defaults());

    private static final String RIGHT = """
            # Does it help?
            study: trial
            source: {citation: A, id: B, design: C}
            scenario:
              duration: 30 days
              cohort: {patients: 40}
            arms:
              drug: {size: 20, policies: [{fixed-dose: {drug: morphine-er, dose: 60 MME/day}}]}
              none: {size: 20, policies: []}
            sessions:
              probe: {at: day 7, for: 2 hours, give: [{drug: naloxone-iv, dose: 1 mg}]}
            define:
              fall: pain[day 0] - pain[day 30]
            measures:
              - finding: F1
                what: More relief than without
                value: mean(drug.fall) - mean(none.fall)
                published: 1
                interval: [0.5, 1.5]
            """;

    @Test
    void aRightFileBecomesArmsThatShareWhatTheyShare() {
        Study study = read(RIGHT);
        assertThat(study.arms()).extracting(Study.Arm::name).containsExactly("drug", "none");
        assertThat(study.arms()).extracting(a -> a.scenario().policies().size()).containsExactly(1, 0);
        assertThat(study.arms()).extracting(a -> a.scenario().patients()).containsOnly(40);
        assertThat(study.arms().get(0).plan().days())
                .as("every 25 days, the end, and what a formula names")
                .contains(0, 25, 30);
        assertThat(study.arms().get(0).plan().quantities())
                .extracting(q -> q.word())
                .containsExactly("pain");
    }

    @Test
    void anArmWritesOverWhatIsSharedKeyByKey() {
        Study study = read(RIGHT.replace(
                "none: {size: 20,", "none: {size: 20, cohort: {mean-pain: 3 points}, duration: 60 days,"));
        assertThat(study.arms().get(1).scenario().patients()).as("still shared").isEqualTo(40);
        assertThat(study.arms()).extracting(a -> a.scenario().duration()).containsExactly(30, 60);
        assertThat(study.arms())
                .extracting(a -> a.scenario().cohort().settings().number("mean-pain"))
                .containsExactly(4.7, 3.0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            duration: 30 days          | duration: 30 dys           | trial.yaml:5
            published: 1               | publishd: 1                | did you mean 'published'
            drug: morphine-er          | drug: morfine-er           | trial.yaml:8
            drug: naloxone-iv          | drug: naloxon-iv           | did you mean 'naloxone-iv'
            pain[day 0] -              | pian[day 0] -              | did you mean 'pain'
            mean(drug.fall) -          | mean(drog.fall) -          | did you mean 'drug'
            mean(drug.fall) - mean     | mean(drug.fall) - maen     | did you mean 'mean'
            mean(none.fall)            | none.fall                  | where one number is wanted
            pain[day 30]               | pain[day 40]               | outside of the record
            [0.5, 1.5]                 | [1.5, 0.5]                 | the lower first
            finding: F1                | finding: F1\\n    claim: no-difference | the smallest difference
            # Does it help?            | ''                         | must open with its question
            measures:                  | measure:                   | did you mean 'measures'
            fall: pain                 | pain: pain                 | is a quantity already
            """)
    void saysWhere(String right, String wrong, String message) {
        String text = RIGHT.replace(right, wrong.replace("\\n", "\n"));
        assertThat(text).isNotEqualTo(RIGHT);
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("trial.yaml:")
                .hasMessageContaining(message);
    }

    static Study read(String text) {
        return new StudyReader(VOCABULARY).read(Document.parse("trial.yaml", text), null, ArmChanges.NONE);
    }
}
