package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;

/** Row "non-responders": metabolisers of codeine, and the minority who do well for years on a low dose. */
class NonRespondersMissionTest {
    private static final String CODEINE = "same-codeine-four-metabolisers";
    private static final String YEARS = "the-minority-who-do-well";

    @Test
    void codeineDoesNothingForPoorMetabolisersAndMoreForUltrarapidOnes() {
        Shown poor = metaboliser("poor");
        Shown normal = metaboliser("normal");
        Shown ultrarapid = metaboliser("ultrarapid");
        assertThat(poor.mean(Outcome.RELIEF_ON_OPIOID, 7)).isLessThan(0.15);
        assertThat(normal.mean(Outcome.RELIEF_ON_OPIOID, 7)).isBetween(0.6, 1.3);
        assertThat(ultrarapid.mean(Outcome.RELIEF_ON_OPIOID, 7) / normal.mean(Outcome.RELIEF_ON_OPIOID, 7))
                .isBetween(1.15, 1.7);
        assertThat(ultrarapid.mean(Outcome.OVERDOSE_HAZARD, 1, 14) / normal.mean(Outcome.OVERDOSE_HAZARD, 1, 14))
                .as("danger goes with it, two fifths more")
                .isBetween(1.2, 1.7);
        assertThat(poor.mean(Outcome.VENTILATION, 7)).isGreaterThan(0.98);
    }

    @Test
    void withoutVariantsEverybodyIsAlike() {
        double poor = without("poor");
        assertThat(without("ultrarapid")).isEqualTo(poor);
        assertThat(poor).isGreaterThan(0.5);
    }

    @Test
    void aMinorityDoesWellForYearsOnALowDose() {
        Shown r = Shown.scenario(YEARS);
        assertThat(r.mean(Outcome.ON_OPIOID, 1456)).as("still on it").isBetween(0.35, 0.8);
        assertThat(r.mean(Outcome.ON_OPIOID, 364) - r.mean(Outcome.ON_OPIOID, 1456))
                .as("most left in the first year")
                .isLessThan(0.12);
        assertThat(r.mean(Outcome.RELIEF_ON_OPIOID, 1456))
                .as("a fifth of a point")
                .isBetween(0.05, 0.35);
        assertThat(r.at(Outcome.DOSE_ON_OPIOID, 1456).q95()).isLessThan(45);
        for (int day : new int[] {364, 728, 1456}) {
            assertThat(r.at(Outcome.RELIEF_ON_OPIOID, day).q50()).as("most").isLessThan(0.5);
            assertThat(r.at(Outcome.RELIEF_ON_OPIOID, day).q95())
                    .as("a minority")
                    .isGreaterThan(1);
        }
    }

    @Test
    void withoutToleranceMoreThanAMinorityWould() {
        assertThat(Shown.without("analgesic-tolerance", YEARS)
                        .at(Outcome.RELIEF_ON_OPIOID, 1456)
                        .q75())
                .isGreaterThan(
                        Shown.scenario(YEARS).at(Outcome.RELIEF_ON_OPIOID, 1456).q75() + 0.2);
    }

    private static Shown metaboliser(String enzyme) {
        return Shown.scenario(CODEINE, "cohort.cyp2d6=" + enzyme);
    }

    private static double without(String enzyme) {
        return Shown.without("non-responders", CODEINE, "cohort.cyp2d6=" + enzyme)
                .mean(Outcome.RELIEF_ON_OPIOID, 7);
    }
}
