package org.setpoint.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setpoint.observation.Outcome;
import org.setpoint.simulation.Scenarios;
import org.setpoint.unit.InputException;

/** Analgesia on demand beside other blocks. */
class PatientControlledTest {
    private static final String OPERATED =
            "patients: 100, course: healing, mean-pain: 2 points, entry-pain: 3 points, healing-time: 6 days";

    @Test
    void lessIsAskedForAsTheWoundHealsAndAtLastNothing() throws InterruptedException {
        Acts acts = Acts.of(OPERATED, "duration: 40 days\npolicies: [{patient-controlled: {}}]\n");
        assertThat(acts.on(1)).isGreaterThan(0.5);
        assertThat(acts.on(8)).isLessThan(0.7 * acts.on(1));
        assertThat(acts.on(40)).isLessThan(0.15);
        assertThat(acts.events("opioid-stopped", "policy"))
                .as("nobody is cut off who asks for nothing")
                .isZero();
    }

    @Test
    void aCapOnAllDosesHolds() throws InterruptedException {
        Acts acts = Acts.of(
                OPERATED,
                "duration: 3 days\npolicies: [{patient-controlled: {goal: 0 points}}, {dose-cap: {cap: 50 MME/day}}]\n");
        assertThat(acts.dose(2)).isCloseTo(50, within(1e-6));
    }

    @Test
    void nothingIsOwedToWhatIsOnTheGroundAlready() throws InterruptedException {
        String cohort = OPERATED + ", history: {opioid: morphine-er, dose: 60 MME/day, for: 90 days}";
        Acts acts = Acts.of(cohort, "duration: 3 days\npolicies: [{patient-controlled: {goal: 9 points}}]\n");
        assertThat(acts.dose(3)).as("the old drug goes on").isCloseTo(60, within(1.0));
        assertThat(acts.mean(3, Outcome.ON_OPIOID)).isGreaterThan(0.95);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "drug: buprenorphine-sl | has no MME factor",
                "drug: morphine-er | is long-acting",
                "limit: 0 MME/day | nobody could take anything",
                "goal: 10 points | goal",
            })
    void whatContradictsItselfIsRefused(String keys, String message) {
        assertThatThrownBy(
                        () -> Scenarios.world("duration: 3 days\npolicies: [{patient-controlled: {" + keys + "}}]\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(message);
    }
}
