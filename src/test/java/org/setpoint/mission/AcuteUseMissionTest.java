package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;

/** Row "acute use becoming long-term": the chance of still using at one year rises with the first supply. */
class AcuteUseMissionTest {
    private static final String SCENARIO = "first-supply-and-one-year";
    private static final String[] LARGER = {"cohort.patients=4800", "replicates=2"};

    /** Published (Shah 2017): 6.0 % of all, 13.5 % from 8 days, 29.9 % from 31 days. */
    @Test
    void stillUsingAtOneYearRisesWithTheFirstSupply() {
        Shown r = Shown.scenario(SCENARIO, LARGER);
        double all = r.mean(Outcome.LONG_TERM_USE, 364);
        double week = r.mean(Outcome.LONG_TERM_USE_8_DAYS, 364);
        double month = r.mean(Outcome.LONG_TERM_USE_31_DAYS, 364);
        assertThat(all).isBetween(0.04, 0.08);
        assertThat(week).isBetween(0.10, 0.19).isGreaterThan(1.8 * all);
        assertThat(month).isBetween(0.22, 0.45).isGreaterThan(1.5 * week);
    }

    /** Where a first supply says nothing about the need, because nobody's need lasts, it foretells nothing. */
    @Test
    void withoutAnybodyWhosePainStaysHardlyAnybodyIsStillUsing() {
        Shown healing = Shown.scenario(
                SCENARIO,
                "cohort.patients=2400",
                "mechanisms.transition=off",
                "cohort.acute=90 %",
                "cohort.subacute=10 %");
        assertThat(healing.mean(Outcome.LONG_TERM_USE, 364)).isLessThan(0.015);
    }
}
