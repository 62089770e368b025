package org.setpoint.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.setpoint.ensemble.Replicate;
import org.setpoint.model.body.State;
import org.setpoint.observation.Event;
import org.setpoint.observation.Outcome;
import org.setpoint.observation.PatientRow;
import org.setpoint.simulation.CohortRun.Resolution;

/** What happens to patients over a run, and what cannot. */
class HistoriesTest {
    @Test
    void aHistoryIsLivedBeforeDayZero() {
        World world = Scenarios.world("""
                duration: 10 days
                cohort: {patients: 40, history: {opioid: oxycodone-er, dose: 120 MME/day, for: 2 years}}
                """);
        CohortRun run = new CohortRun(world, 1, 0, 40, Resolution.DAILY);
        double[] tolerance = run.population().bodies().of(State.ANALGESIC_TOLERANCE);
        double[] tone = run.population().bodies().of(State.TONE);
        for (int row = 0; row < 40; row++) {
            assertThat(tolerance[row]).isGreaterThan(0.2); // EC50 up by a fifth at the very least
            assertThat(tone[row]).isBetween(0.2, 0.8);
            assertThat(run.population().onSince[row]).isEqualTo(-730);
        }
    }

    @Test
    void nothingHappensToTheDead() throws InterruptedException {
        World world = Scenarios.world("""
                replicates: 1
                duration: 4 years
                cohort: {patients: 3000, age: 80 years, history: {opioid: methadone, dose: 400 MME/day, for: 60 days}}
                """);
        Replicate replicate = Scenarios.run(world, 2).get(0);
        Map<Long, Integer> death = new HashMap<>();
        for (Event e : replicate.events()) {
            if (e.kind().equals("death")) {
                assertThat(death.put(e.patient(), e.day()))
                        .as("patient %d dies once", e.patient())
                        .isNull();
            }
        }
        assertThat(death).hasSizeGreaterThan(300);
        for (Event e : replicate.events()) {
            assertThat(e.day()).isLessThanOrEqualTo(death.getOrDefault(e.patient(), Integer.MAX_VALUE));
        }
        long dead = replicate.patients().stream()
                .filter(p -> p.words().get(4).startsWith("died"))
                .count();
        assertThat(dead).isEqualTo(death.size());
    }

    /** Events against the integral of the hazard; 4 standard deviations: false alarm once in 16,000. */
    @Test
    void overdosesComeAsOftenAsTheirHazardSays() throws InterruptedException {
        World world = Scenarios.world("""
                seed: 11
                replicates: 1
                duration: 1 year
                record-every: 1 day
                cohort: {patients: 4000, history: {opioid: oxycodone-er, dose: 200 MME/day, for: 1 year}}
                """);
        Replicate r = Scenarios.run(world, 2).get(0);
        int hazard = r.outcomes().indexOf(Outcome.OVERDOSE_HAZARD);
        double expected = 0;
        for (int t = 1; t < r.days().length; t++) {
            double alive =
                    4000 - r.events().stream().filter(deathsBefore(r.days()[t])).count();
            expected += r.at(t, hazard).mean() / 365 * alive;
        }
        assertThat((double) r.count("overdose", "")).isCloseTo(expected, within(4 * Math.sqrt(expected)));
        assertThat(expected).isGreaterThan(20);
    }

    private static java.util.function.Predicate<Event> deathsBefore(int day) {
        return e -> e.kind().equals("death") && e.day() < day - 1;
    }

    @Test
    void whoeverGaveTheOpioidUpIsNotPrescribedItAgain() throws InterruptedException {
        World world = Scenarios.world("""
                replicates: 1
                duration: 1 year
                cohort: {patients: 1000}
                policies:
                  - titration: {}
                """);
        Replicate r = Scenarios.run(world, 2).get(0);
        Map<Long, Integer> starts = new HashMap<>();
        r.events().stream()
                .filter(e -> e.kind().equals("opioid-started"))
                .forEach(e -> starts.merge(e.patient(), 1, Integer::sum));
        assertThat(starts)
                .hasSize(1000)
                .allSatisfy((patient, times) -> assertThat(times).isEqualTo(1));
        assertThat(r.count("opioid-stopped", "side effects"))
                .isBetween(150L, 350L); // 22.9 % (15.3 to 32.8), Noble 2010
    }

    @Test
    void aStateOutOfRangeStopsTheRunAndNamesPatientDayAndState() {
        World world = Scenarios.withParameter(Scenarios.world("""
                        replicates: 1
                        duration: 30 days
                        cohort: {patients: 5}
                        policies:
                          - fixed-dose: {drug: oxycodone-er, dose: 60 MME/day}
                        """), "tone-suppression", Double.NaN);
        assertThatThrownBy(() -> Scenarios.run(world, 1))
                .isInstanceOf(ImpossibleStateException.class)
                .hasMessageContaining("patient 0, day 0")
                .hasMessageContaining("tone is NaN");
    }

    @Test
    void withoutAnOpioidNothingInTheBodyMoves() throws InterruptedException {
        World world = Scenarios.world("""
                replicates: 1
                duration: 200 days
                cohort: {patients: 200}
                policies:
                  - no-opioid: {}
                """);
        Replicate r = Scenarios.run(world, 1).get(0);
        int last = r.days().length - 1;
        assertThat(mean(r, last, Outcome.RELIEF)).isEqualTo(0);
        assertThat(mean(r, last, Outcome.ANALGESIC_TOLERANCE)).isEqualTo(1);
        assertThat(mean(r, last, Outcome.ENDOGENOUS_TONE)).isEqualTo(1);
        assertThat(mean(r, last, Outcome.COWS)).isEqualTo(0);
        assertThat(mean(r, last, Outcome.PAIN))
                .as("enrolled at their worst, patients regress to their mean, and care helps")
                .isLessThan(mean(r, 0, Outcome.PAIN) - 1);
    }

    @Test
    void severalDrugsAtOnceAddUp() throws InterruptedException {
        World world = Scenarios.world("""
                replicates: 1
                duration: 60 days
                cohort: {patients: 100, history: {opioid: oxycodone-er, dose: 60 MME/day, for: 30 days}}
                mechanisms: {seeking: off}
                policies:
                  - fixed-dose: {from: day 10, drug: morphine-er, dose: 30 MME/day}
                """);
        Replicate r = Scenarios.run(world, 1).get(0);
        int last = r.days().length - 1;
        List<PatientRow> on = r.patients().stream()
                .filter(p -> p.words().get(4).equals("on-opioid"))
                .toList();
        assertThat(on).isNotEmpty();
        assertThat(mean(r, last, Outcome.DOSE_ON_OPIOID)).isCloseTo(90, within(1e-6));
    }

    private static double mean(Replicate r, int time, Outcome outcome) {
        return r.at(time, r.outcomes().indexOf(outcome)).mean();
    }
}
