package org.setpoint.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setpoint.patient.Population;
import org.setpoint.simulation.CohortRun.Resolution;

/** Who was treated before day 0 comes on days of their own; who begins treatment begins on day 0. */
class VisitDaysTest {
    private static final int PATIENTS = 1400;

    @Test
    void visitsOfAHistoryAreSpreadOverTheDaysBetweenTwoAndRefillsAreInPhase() {
        Population p = enrolled("history: {opioid: oxycodone-er, dose: 60 MME/day, for: 200 days}");
        int[] due = new int[28];
        for (int row = 0; row < p.size(); row++) {
            assertThat(p.nextVisit[row]).isBetween(0, 27);
            due[p.nextVisit[row]]++;
            assertThat(p.supply.filledOn[row]).isBetween(p.nextVisit[row] - 28, -1);
        }
        // 50 a day are expected; 22 to 78 is four standard deviations
        for (int n : due) {
            assertThat(n).isBetween(22, 78);
        }
    }

    @Test
    void withoutAHistoryEverybodyComesOnDay0() {
        assertThat(enrolled("age: 50 years").nextVisit).containsOnly(0);
    }

    private static Population enrolled(String cohort) {
        World world = Scenarios.world("""
                seed: 5
                duration: 10 days
                cohort: {patients: %d, %s}
                policies: [usual-care: {}]
                """.formatted(PATIENTS, cohort));
        return new CohortRun(world, 1, 0, PATIENTS, Resolution.DAILY).population();
    }
}
