package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;

/** Rows of the mission on what a policy does to those who are cut off, and on release. */
class MindMissionTest {
    private static final String FORCED = "despair-after-forced-stop";

    @Test
    void aForcedStopMultipliesTheHazardOfSuicideAttemptsAndLossOfCareCarriesMostOfIt() {
        Shown on = Shown.scenario(FORCED);
        double before = on.mean(Outcome.SUICIDE_HAZARD, 14, 84);
        double after = on.mean(Outcome.SUICIDE_HAZARD, 98, 420);
        double without = Shown.without("loss-of-care", FORCED).mean(Outcome.SUICIDE_HAZARD, 98, 420);
        assertThat(after / before).as("Hallvik 2022: 3.6, 1.4 to 9.3").isBetween(3.0, 9.3);
        assertThat(on.mean(Outcome.SUICIDE_HAZARD, 98, 182) / before)
                .as("the first three months")
                .isBetween(7.0, 17.0);
        assertThat(without / before).isLessThan(0.5 * after / before);
        assertThat(Shown.without("despair", FORCED).mean(Outcome.SUICIDE_HAZARD, 98, 420))
                .isCloseTo(0.0028, within(1e-9));
    }

    @Test
    void crisesRiseLessThanSuicideAttemptsAndOverdosesFallWhereTheStreetIsFarAway() {
        Shown on = Shown.scenario(FORCED);
        double crises = on.mean(Outcome.CRISIS_HAZARD, 98, 420) / on.mean(Outcome.CRISIS_HAZARD, 14, 84);
        double attempts = on.mean(Outcome.SUICIDE_HAZARD, 98, 420) / on.mean(Outcome.SUICIDE_HAZARD, 14, 84);
        assertThat(crises).isBetween(1.5, attempts);
        assertThat(on.mean(Outcome.OVERDOSE_HAZARD, 98, 420))
                .isLessThan(0.7 * on.mean(Outcome.OVERDOSE_HAZARD, 14, 84));
    }

    @Test
    void someFindAnotherPrescriberAndSuchAsDoDespairLess() {
        Shown on = Shown.scenario(FORCED);
        Shown off = Shown.without("seeking", FORCED);
        assertThat(on.mean(Outcome.FOUND_PRESCRIBER, 448)).as("half").isBetween(0.38, 0.62);
        assertThat(off.peak(Outcome.FOUND_PRESCRIBER)).isZero();
        assertThat(on.mean(Outcome.DESPAIR, 98, 420)).isLessThan(off.mean(Outcome.DESPAIR, 98, 420));
    }

    @Test
    void illicitUseRisesAfterACutAndOnlyWithAStreet() {
        String size = "cohort.patients=1500";
        String cut = "cut-off-and-the-supply-of-2021";
        Shown on = Shown.scenario(cut, size);
        assertThat(on.mean(Outcome.ILLICIT_USE, 98, 364)).isBetween(0.005, 0.06);
        assertThat(on.mean(Outcome.ILLICIT_USE, 98, 364)).isGreaterThan(5 * on.mean(Outcome.ILLICIT_USE, 14, 84));
        assertThat(Shown.scenario(cut, size, "setting.illicit-access=1").mean(Outcome.ILLICIT_USE, 98, 364))
                .isLessThan(0.5 * on.mean(Outcome.ILLICIT_USE, 98, 364));
        assertThat(Shown.without("addiction", cut, size).mean(Outcome.ILLICIT_USE, 98, 364))
                .as("more than half goes with addiction")
                .isLessThan(0.6 * on.mean(Outcome.ILLICIT_USE, 98, 364));
        assertThat(Shown.without("illicit-supply", cut, size).peak(Outcome.ILLICIT_USE))
                .isZero();
    }

    @Test
    void theSameCutMeetsAMoreDangerousStreetIn2021() {
        String size = "cohort.patients=1500";
        Shown heroin = Shown.scenario("cut-off-and-the-supply-of-2013", size);
        Shown fentanyl = Shown.scenario("cut-off-and-the-supply-of-2021", size);
        assertThat(fentanyl.mean(Outcome.OVERDOSE_HAZARD, 98, 728))
                .isGreaterThan(1.05 * heroin.mean(Outcome.OVERDOSE_HAZARD, 98, 728));
        assertThat(fentanyl.mean(Outcome.ILLICIT_USE, 98, 364))
                .isBetween(
                        0.9 * heroin.mean(Outcome.ILLICIT_USE, 98, 364),
                        1.1 * heroin.mean(Outcome.ILLICIT_USE, 98, 364));
    }

    @Test
    void theWeeksAfterReleaseAreTheMostDangerousAndNobodyUsesWithoutAStreet() {
        String size = "cohort.patients=1500";
        Shown on = Shown.scenario("after-release", size);
        double first = on.mean(Outcome.OVERDOSE_HAZARD, 241, 254) / on.mean(Outcome.OVERDOSE_HAZARD, 255, 324);
        double second = on.mean(Outcome.OVERDOSE_HAZARD, 255, 268) / on.mean(Outcome.OVERDOSE_HAZARD, 269, 324);
        assertThat(first).as("X03 to X06: 3.1 to 8.4").isBetween(3.0, 8.4);
        // X07 (1.3 to 2.2) is of all released, of whom not all resume, and studies/merrall-2010.yaml gives 1.5; here
        // everybody
        // used before and seeks the old dose, and whoever has no drug in later weeks has half of the base only
        assertThat(second).as("about twice").isBetween(1.4, 2.8);
        assertThat(on.mean(Outcome.ILLICIT_USE, 200, 239)).isZero();
        Shown off = Shown.without("illicit-supply", "after-release", size);
        assertThat(off.mean(Outcome.OVERDOSE_HAZARD, 241, 254))
                .isLessThan(0.1 * on.mean(Outcome.OVERDOSE_HAZARD, 241, 254));
    }
}
