package org.setpoint.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.setpoint.model.body.State;
import org.setpoint.unit.InputException;

/** Therapies and courses in a run: what ends, ends; what is cut into parts is the same. */
class TherapiesRunTest {
    private static final String YAML = """
            duration: 200 days
            replicates: 1
            cohort: {patients: 60}
            policies:
              - no-opioid: {}
              - multimodal-care: {until: day 60, support: 1 points}
            """;

    @Test
    void reliefFadesWhenTheBlockEnds() {
        CohortRun run = new CohortRun(Scenarios.world(YAML), 1, 0, 60, CohortRun.Resolution.DAILY);
        run.run(59);
        double during = sum(run);
        assertThat(during / 60).isBetween(0.8, 2.2);
        CohortRun later = new CohortRun(Scenarios.world(YAML), 1, 0, 60, CohortRun.Resolution.DAILY);
        later.run(200);
        assertThat(sum(later)).isLessThan(0.02 * during);
        assertThat(later.population().mind.support).containsOnly(0);
    }

    private static double sum(CohortRun run) {
        double sum = 0;
        for (int row = 0; row < run.population().size(); row++) {
            sum += run.population().bodies().of(State.PLAIN_RELIEF)[row]
                    + run.population().bodies().of(State.TONE_RELIEF)[row];
        }
        return sum;
    }

    @Test
    void aMixedProgressingCohortCutIntoPartsIsTheSame() {
        for (String course : new String[] {"mixed", "cancer"}) {
            String yaml = YAML.replace("patients: 60", "patients: 60, course: " + course);
            CohortRun whole = new CohortRun(Scenarios.world(yaml), 1, 0, 60, CohortRun.Resolution.DAILY);
            CohortRun part = new CohortRun(Scenarios.world(yaml), 1, 40, 20, CohortRun.Resolution.DAILY);
            whole.run();
            part.run();
            assertThat(Scenarios.fates(part)).isEqualTo(Scenarios.fates(whole).subList(40, 60));
        }
    }

    @Test
    void sharesOfAMixedCohortThatDoNotFitAreRefused() {
        String yaml = YAML.replace("patients: 60", "patients: 60, course: mixed, acute: 80 %, subacute: 30 %");
        assertThatThrownBy(() -> Scenarios.world(yaml))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("add up to 110 %");
    }
}
