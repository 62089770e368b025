package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;
import org.setpoint.simulation.Scenarios;

/** Row "dependence versus addiction": tapering difficulty deepens unseen in those who never taper. */
class TaperingDifficultyMissionTest {
    private static final String UNSEEN = "dependence-deepens-unseen";
    private static final String LARGER = "cohort.patients=1600";

    @Test
    void aTaperWouldBeHarderEveryYearThoughNobodyTapers() {
        Shown r = Shown.scenario(UNSEEN, LARGER, "replicates=1");
        assertThat(r.mean(Outcome.TAPERING_DIFFICULTY, 0)).as("before the drug").isZero();
        double month = r.mean(Outcome.TAPERING_DIFFICULTY, 28);
        double year = r.mean(Outcome.TAPERING_DIFFICULTY, 364);
        double three = r.mean(Outcome.TAPERING_DIFFICULTY, 1064);
        assertThat(month).isBetween(8.0, 18.0);
        assertThat(year).isGreaterThan(month + 0.5);
        assertThat(three / month).isBetween(1.15, 1.6);
    }

    @Test
    void withoutDependenceNothingMakesItHard() {
        Shown off = Shown.without("dependence", UNSEEN, LARGER, "replicates=1", "duration=84 days");
        assertThat(off.peak(Outcome.TAPERING_DIFFICULTY)).isLessThan(0.5);
    }

    @Test
    void aHigherDoseIsHarderToLeave() {
        Shown low = Shown.scenario(UNSEEN, LARGER, "replicates=1", "policies.titration.cap=20 MME/day");
        Shown high = Shown.scenario(UNSEEN, LARGER, "replicates=1", "policies.titration.start=100 MME/day");
        assertThat(high.mean(Outcome.TAPERING_DIFFICULTY, 364))
                .isGreaterThan(low.mean(Outcome.TAPERING_DIFFICULTY, 364) + 4);
    }

    @Test
    void askingTouchesNothing() throws InterruptedException {
        String run = """
                replicates: 1
                duration: 60 days
                cohort: {patients: 64, history: {opioid: oxycodone-ir, dose: 90 MME/day, for: 60 days}}
                outcomes: [pain, cows, dependence%s]
                """;
        var without = Scenarios.run(Scenarios.world(run.formatted("")), 1).get(0);
        var with = Scenarios.run(Scenarios.world(run.formatted(", tapering-difficulty")), 1)
                .get(0);
        assertThat(with.patients()).isEqualTo(without.patients());
        assertThat(with.events()).isEqualTo(without.events());
    }
}
