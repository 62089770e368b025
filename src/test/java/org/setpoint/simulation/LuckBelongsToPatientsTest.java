package org.setpoint.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.setpoint.ensemble.Replicate;
import org.setpoint.simulation.CohortRun.Resolution;

/** Pairing: a patient's history depends on the patient and the policy, never on the company, the threads or the order. */
class LuckBelongsToPatientsTest {
    private static final String TITRATION = """
            seed: 3
            replicates: 2
            duration: 300 days
            cohort: {patients: 2500}
            policies:
              - titration: {cap: 120 MME/day, step: 50 %}
            """;

    @Test
    void aPatientIsTheSameAloneAndInACrowd() {
        World world = Scenarios.world(TITRATION);
        CohortRun crowd = new CohortRun(world, 1, 0, 60, Resolution.DAILY);
        crowd.run();
        CohortRun alone = new CohortRun(world, 1, 17, 1, Resolution.DAILY);
        alone.run();
        assertThat(Scenarios.fates(alone))
                .containsExactly(Scenarios.fates(crowd).get(17));
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws InterruptedException {
        World world = Scenarios.world(TITRATION); // three parts a replicate
        List<Replicate> one = Scenarios.run(world, 1);
        List<Replicate> three = Scenarios.run(world, 3);
        for (int r = 0; r < one.size(); r++) {
            Replicate a = one.get(r);
            Replicate b = three.get(r);
            assertThat(a.events()).isEqualTo(b.events());
            assertThat(a.patients()).isEqualTo(b.patients());
            assertThat(a.personYears()).isEqualTo(b.personYears());
            assertThat(a.personYears())
                    .as("2500 patients for 300 days, less the few who died, over all parts")
                    .isBetween(0.98 * 2500 * 300 / 365, 2500.0 * 300 / 365);
            for (int t = 0; t < a.days().length; t++) {
                for (int o = 0; o < a.outcomes().size(); o++) {
                    assertThat(a.at(t, o)).isEqualTo(b.at(t, o));
                }
            }
        }
    }

    @Test
    void replicatesHaveOtherPatientsAndOtherLuck() throws InterruptedException {
        List<Replicate> two = Scenarios.run(Scenarios.world(TITRATION), 2);
        assertThat(two.get(0).patients().get(0))
                .isNotEqualTo(two.get(1).patients().get(0));
    }

    @Test
    void aPolicyThatNeverActsChangesNoHistory() {
        CohortRun without = new CohortRun(Scenarios.world(TITRATION), 1, 0, 300, Resolution.DAILY);
        without.run();
        World idle = Scenarios.world(TITRATION + "  - taper: {from: day 100, who: dose > 1999 MME/day}\n");
        CohortRun with = new CohortRun(idle, 1, 0, 300, Resolution.DAILY);
        with.run();
        assertThat(Scenarios.fates(with)).isEqualTo(Scenarios.fates(without));
    }

    @Test
    void aTaperChangesOnlyThoseWhomItConcerns() {
        CohortRun without = new CohortRun(Scenarios.world(TITRATION), 1, 0, 400, Resolution.DAILY);
        without.run();
        World taper =
                Scenarios.world(TITRATION + "  - taper: {from: day 100, who: dose > 60 MME/day, to: 60 MME/day}\n");
        CohortRun with = new CohortRun(taper, 1, 0, 400, Resolution.DAILY);
        with.run();
        List<String> a = Scenarios.fates(without);
        List<String> b = Scenarios.fates(with);
        long changed = IntStream.range(0, a.size())
                .filter(i -> !a.get(i).equals(b.get(i)))
                .count();
        assertThat(changed).isBetween(10L, 300L); // some were above 60 MME a day, most were not
    }
}
