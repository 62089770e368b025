package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;

/** Row "policies" of the mission, buprenorphine and methadone: how they are started, and what they do. */
class BuprenorphineMissionTest {
    private static final String START = "policies[0].buprenorphine-start.";

    @Test
    void theClassicStartGoesThroughWithdrawal() {
        Shown r = Shown.scenario("buprenorphine-classic-start");
        assertThat(r.peak(Outcome.COWS)).isBetween(8.0, 16.0);
        assertThat(r.peakDay(Outcome.COWS)).isBetween(29, 30);
        assertThat(r.mean(Outcome.COWS, 33)).isLessThan(3);
        assertThat(r.mean(Outcome.COWS, 35)).as("gone").isLessThan(r.mean(Outcome.COWS, 27));
        assertThat(r.mean(Outcome.PAIN, 29, 30) - r.mean(Outcome.PAIN, 27))
                .as("almost two points")
                .isBetween(1.4, 2.4);
        assertThat(r.mean(Outcome.PAIN, 45, 60)).as("as before").isCloseTo(r.mean(Outcome.PAIN, 7, 27), within(0.25));
        assertThat(r.mean(Outcome.ON_BUPRENORPHINE, 120))
                .as("one in three has left")
                .isBetween(0.57, 0.75);
        assertThat(r.mean(Outcome.ON_BUPRENORPHINE, 60)).isBetween(0.85, 1.0);
        assertThat(r.mean(Outcome.OVERDOSE_HAZARD, 60) / r.mean(Outcome.OVERDOSE_HAZARD, 27))
                .isBetween(0.15, 0.35);
    }

    @Test
    void theLowDoseStartHalvesIt() {
        Shown r = Shown.scenario("buprenorphine-low-dose-start");
        double before = r.mean(Outcome.COWS, 27);
        for (int day = 29; day <= 34; day++) {
            assertThat(r.mean(Outcome.COWS, day)).as("day " + day).isLessThan(before + 0.5);
        }
        assertThat(r.peak(Outcome.COWS))
                .isBetween(
                        2.0,
                        0.55 * Shown.scenario("buprenorphine-classic-start").peak(Outcome.COWS));
    }

    /** A ceiling near that of 140 MME/day takes away more than is tolerated only from those who depend on far more. */
    @Test
    void aFullDoseBesideAFullAgonistPrecipitatesWithdrawalInTheDeeplyDependentAndASmallOneDoesNot() {
        String[] deep = {"cohort.history.dose=600 MME/day", START + "first=0.5 mg/day"};
        Shown small = Shown.scenario("buprenorphine-low-dose-start", deep);
        deep[1] = START + "first=16 mg/day";
        Shown full = Shown.scenario("buprenorphine-low-dose-start", deep);
        assertThat(full.mean(Outcome.DOSE, 30)).as("the full agonist goes on").isGreaterThan(500);
        assertThat(full.mean(Outcome.COWS, 30)).isGreaterThan(small.mean(Outcome.COWS, 30) + 3);
        assertThat(full.mean(Outcome.IN_WITHDRAWAL, 30)).isGreaterThan(3 * small.mean(Outcome.IN_WITHDRAWAL, 30));
    }

    @Test
    void insteadOfAFullAgonistItHoldsPainAtAFractionOfTheDanger() {
        Shown r = Shown.scenario("buprenorphine-instead-of-full-agonist");
        assertThat(r.mean(Outcome.PAIN, 182, 364) - r.mean(Outcome.PAIN, 0, 84)).isBetween(-0.5, 0.2);
        assertThat(r.mean(Outcome.OVERDOSE_HAZARD, 182, 364) / r.mean(Outcome.OVERDOSE_HAZARD, 0, 84))
                .as("a fifth")
                .isBetween(0.13, 0.3);
        assertThat(r.mean(Outcome.PAIN, 98) - r.mean(Outcome.PAIN, 28, 84))
                .as("a little better at first")
                .isBetween(-0.6, -0.2);
        assertThat(r.last(Outcome.ON_BUPRENORPHINE)).as("one in three").isBetween(0.27, 0.43);
        assertThat(r.last(Outcome.ON_OPIOID) - r.last(Outcome.ON_BUPRENORPHINE))
                .as("one in seven elsewhere")
                .isBetween(0.08, 0.2);
    }

    @Test
    void methadoneBeginsLowBecauseTheFullDoseAtOnceIsDangerous() {
        Shown slow = Shown.scenario("methadone-maintenance");
        Shown atOnce = Shown.scenario("methadone-maintenance", "policies[0].methadone-maintenance.first=80 mg/day");
        double before = slow.mean(Outcome.OVERDOSE_HAZARD, 14, 27);
        assertThat(slow.mean(Outcome.OVERDOSE_HAZARD, 29, 42) / before).isBetween(1.5, 4.0);
        assertThat(atOnce.mean(Outcome.OVERDOSE_HAZARD, 29, 42) / before).isGreaterThan(8);
        assertThat(slow.mean(Outcome.COWS, 38)).as("no withdrawal on it").isLessThan(1);
        assertThat(slow.mean(Outcome.OVERDOSE_HAZARD, 260) / atOnce.mean(Outcome.OVERDOSE_HAZARD, 260))
                .as("alike in the end")
                .isBetween(0.85, 1.15);
        assertThat(slow.mean(Outcome.ON_METHADONE, 260))
                .as("others have left treatment")
                .isBetween(0.3, 0.55);
    }
}
