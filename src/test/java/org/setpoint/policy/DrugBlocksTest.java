package org.setpoint.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setpoint.ensemble.Replicate;
import org.setpoint.observation.Outcome;
import org.setpoint.simulation.Scenarios;
import org.setpoint.unit.InputException;

/** Blocks that change the drug, on patients who stay: what a block says is what the prescriptions show. */
class DrugBlocksTest {
    private static final String ON_100 = Acts.ALONE + """
            replicates: 1
            record-every: 1 day
            duration: 60 days
            cohort: {patients: 60, history: {opioid: morphine-er, dose: 100 MME/day, for: 1 year}}
            policies:
              -\s""";

    @Test
    void aRotationAtOnceEndsTheOldDrugAndStartsTheNewOneBelow() throws InterruptedException {
        Replicate r = run(ON_100 + "rotation: {from: day 10, to: oxycodone-er, reduction: 25 %}");
        assertThat(dose(r, 10)).isCloseTo(100, within(1e-6));
        assertThat(dose(r, 11)).isCloseTo(75, within(1e-6));
        assertThat(dose(r, 60)).isCloseTo(75, within(1e-6));
        assertThat(r.events()).filteredOn(e -> e.kind().equals("rotated")).hasSizeBetween(55, 60);
        assertThat(r.events())
                .as("nobody is without an opioid for it")
                .noneMatch(e -> e.kind().equals("opioid-stopped") && e.day() == 10);
    }

    @Test
    void aRotationOverDaysExchangesEqualSteps() throws InterruptedException {
        Replicate r = run(ON_100 + "rotation: {from: day 10, to: methadone, reduction: 50 %, over-days: 4}");
        // a quarter of the old 100 goes each day, and a quarter of the new 50 comes
        assertThat(dose(r, 11)).isCloseTo(75 + 12.5, within(1e-6));
        assertThat(dose(r, 12)).isCloseTo(50 + 25, within(1e-6));
        assertThat(dose(r, 13)).isCloseTo(25 + 37.5, within(1e-6));
        assertThat(dose(r, 14)).isCloseTo(50, within(1e-6));
    }

    @Test
    void afterARotationTheNewDrugMayBeRaisedUpToTheDoseBefore() throws InterruptedException {
        Replicate r = run(
                ON_100
                        + "rotation: {from: day 0, to: oxycodone-er, reduction: 50 %, raise-when: pain >= 0 points, step: 60 %}");
        assertThat(dose(r, 1)).isCloseTo(50, within(1e-6));
        assertThat(dose(r, 29)).as("each was seen once more").isCloseTo(80, within(1e-6));
        assertThat(dose(r, 57)).as("not 128").isCloseTo(100, within(1e-6));
    }

    @Test
    void buprenorphineAtALowDoseRunsBesideTheOldDrugForItsDays() throws InterruptedException {
        Replicate r =
                run(ON_100 + "buprenorphine-start: {from: day 10, method: low-dose, first: 0.5 mg/day, over-days: 5}");
        assertThat(dose(r, 14)).as("the old drug goes on").isCloseTo(100, within(1e-6));
        assertThat(dose(r, 15)).as("and ends with the dose of maintenance").isZero();
        assertThat(mean(r, Outcome.ON_BUPRENORPHINE, 15)).isEqualTo(1);
        assertThat(mean(r, Outcome.ON_OPIOID, 15)).isEqualTo(1);
    }

    @Test
    void theClassicStartWaitsForWithdrawalOrForItsLastDay() throws InterruptedException {
        Replicate r = run(ON_100
                + "buprenorphine-start: {from: day 10, method: classic, wait-for: cows >= 48 COWS, wait-at-most: 3}");
        assertThat(mean(r, Outcome.ON_OPIOID, 13)).as("nothing for three days").isZero();
        assertThat(mean(r, Outcome.ON_BUPRENORPHINE, 14)).isEqualTo(1);
        assertThat(r.events())
                .filteredOn(e -> e.kind().equals("opioid-stopped") && e.day() == 10)
                .allMatch(e -> e.detail().equals("replaced"))
                .isNotEmpty();
    }

    @Test
    void methadoneRisesByItsStepsToItsDose() throws InterruptedException {
        Replicate r = run(
                ON_100
                        + "methadone-maintenance: {from: day 0, first: 20 mg/day, step: 10 mg/day, every: 7 days, to: 35 mg/day}");
        // 4.7 MME per mg
        assertThat(dose(r, 7)).isCloseTo(20 * 4.7, within(1e-6));
        assertThat(dose(r, 8)).isCloseTo(30 * 4.7, within(1e-6));
        assertThat(dose(r, 15)).isCloseTo(35 * 4.7, within(1e-6));
        assertThat(dose(r, 60)).isCloseTo(35 * 4.7, within(1e-6));
    }

    @Test
    void theLadderKeepsToTheLimitOfTheWeakDrugAndThenChanges() throws InterruptedException {
        Replicate r = run(Acts.ALONE + """
                replicates: 1
                record-every: 1 day
                duration: 120 days
                cohort: {patients: 40}
                policies:
                  - analgesic-ladder: {non-opioid-for: 0 days, weak: codeine, weak-start: 160 mg/day, weak-limit: 200 mg/day, strong: morphine-er, when: pain >= 0 points}
                """);
        assertThat(dose(r, 1)).isCloseTo(160 * 0.15, within(1e-6));
        assertThat(dose(r, 29)).as("not 240 mg").isCloseTo(200 * 0.15, within(1e-6));
        assertThat(dose(r, 57)).as("morphine").isCloseTo(30, within(1e-6));
        assertThat(dose(r, 85)).isCloseTo(45, within(1e-6));
        assertThat(r.events()).filteredOn(e -> e.kind().equals("ladder-strong")).hasSizeBetween(20, 40);
    }

    @Test
    void naloxoneGoesToWhomItIsOffered() throws InterruptedException {
        Replicate all = run(ON_100 + "naloxone-coprescribing: {filled: 100 %}");
        assertThat(mean(all, Outcome.HAS_NALOXONE, 1)).isEqualTo(1);
        Replicate some = run(
                ON_100 + "naloxone-coprescribing: {when: dose > 200 MME/day, with-benzodiazepine: on, filled: 100 %}");
        assertThat(mean(some, Outcome.HAS_NALOXONE, 1)).isBetween(0.02, 0.5);
        Replicate none = run(ON_100 + "naloxone-coprescribing: {when: dose > 200 MME/day, with-benzodiazepine: off}");
        assertThat(mean(none, Outcome.HAS_NALOXONE, 1)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rotation: {to: buprenorphine-sl} | has no MME factor, so there is no equianalgesic dose",
                "buprenorphine-start: {drug: methadone} | is not a partial agonist",
                "buprenorphine-start: {first: 24 mg/day, to: 16 mg/day} | 'first' is above 'to'",
                "methadone-maintenance: {first: 90 mg/day} | 'first' is above 'to'",
                "analgesic-ladder: {strong: tramadol-ir} | are the same drug",
            })
    void whatContradictsItselfIsRefused(String block, String message) {
        assertThatThrownBy(() -> Scenarios.world(ON_100 + block + "\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(message);
    }

    private static Replicate run(String yaml) throws InterruptedException {
        return Scenarios.run(Scenarios.world(yaml + "\n"), 1).get(0);
    }

    private static double dose(Replicate r, int day) {
        return mean(r, Outcome.DOSE_ON_OPIOID, day);
    }

    private static double mean(Replicate r, Outcome outcome, int day) {
        return r.at(day, r.outcomes().indexOf(outcome)).mean();
    }
}
