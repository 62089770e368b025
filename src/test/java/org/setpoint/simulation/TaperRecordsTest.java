package org.setpoint.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.setpoint.ensemble.Replicate;
import org.setpoint.ensemble.TaperMeans.Measure;
import org.setpoint.observation.TaperRow;
import org.setpoint.simulation.CohortRun.Resolution;

/** Each taper leaves a record: how it went, what it cost, and what came after. */
class TaperRecordsTest {
    private static final String TREATED = """
            replicates: 1
            duration: %d days
            cohort: {patients: 200, history: {opioid: oxycodone-er, dose: 120 MME/day, for: 2 years}}
            mechanisms: {extra-doses: off, seeking: off}
            policies:
            """;

    private static final String TAPER =
            "  - taper: {from: day 28, to: 0 MME/day, rate: %s, every: 7 days, pause-when: nobody, consent: %s}\n";

    @Test
    void everyTaperOfARunHasOneRecord() throws InterruptedException {
        Replicate r = run(400, TAPER.formatted("10 %/week", "agreed"));
        assertThat(r.tapers()).hasSize((int) r.count("taper-started", "")).hasSizeGreaterThan(150);
        long completed = r.tapers().stream().filter(t -> t.completed() == 1).count();
        assertThat(completed).isEqualTo(r.count("taper-completed", ""));
        assertThat(r.tapers()).extracting(TaperRow::patient).doesNotHaveDuplicates();
        assertThat(r.tapers()).filteredOn(t -> t.completed() == 1).allSatisfy(t -> {
            assertThat(t.whose()).isEqualTo(TaperRow.Wish.AGREED);
            assertThat(t.pauses()).isZero();
            assertThat(t.planned()).as("nine weekly steps after the first").isEqualTo(63);
            assertThat(t.ended() - t.started())
                    .as("a taper that is never held keeps to its plan")
                    .isEqualTo(t.planned());
            assertThat(t.followed()).isLessThanOrEqualTo(90);
            assertThat(t.difficulty()).isBetween(0.0, 100.0);
        });
    }

    @Test
    void aFastTaperIsHarderThanASlowOne() throws InterruptedException {
        Replicate fast = highDose("33 %/week");
        Replicate slow = highDose("10 %/month");
        assertThat(mean(fast, Measure.PEAK_COWS)).isGreaterThan(mean(slow, Measure.PEAK_COWS) + 3);
        assertThat(mean(fast, Measure.DYSPHORIA_DAYS)).isPositive();
        assertThat(mean(slow, Measure.DAYS)).isGreaterThan(4 * mean(fast, Measure.DAYS));
        assertThat(mean(fast, Measure.COWS_DAYS)).isGreaterThan(mean(slow, Measure.COWS_DAYS));
    }

    @Test
    void aForcedTaperIsCalledForcedAndPausesAreCounted() throws InterruptedException {
        Replicate r = run(
                300,
                TAPER.formatted("10 %/week", "forced")
                        .replace("nobody", "cows > 0 COWS")
                        .replace("}", ", pause-for: 28 days}"));
        assertThat(r.tapers())
                .isNotEmpty()
                .allSatisfy(t -> assertThat(t.whose()).isEqualTo(TaperRow.Wish.FORCED));
        assertThat(r.tapers().stream().mapToInt(TaperRow::pauses).sum())
                .isEqualTo((int) r.count("taper-paused", ""))
                .isPositive();
        assertThat(r.taperMeans().count(TaperRow.Wish.AGREED)).isZero();
        assertThat(r.taperMeans().mean(TaperRow.Wish.AGREED, Measure.PAUSES)).isNaN();
    }

    @Test
    void whatTheRunCutsOffIsNeitherCompletedNorNot() throws InterruptedException {
        Replicate r = run(60, TAPER.formatted("10 %/month", "agreed"));
        assertThat(r.tapers())
                .filteredOn(t -> Double.isNaN(t.ended()))
                .hasSizeGreaterThan(150)
                .allSatisfy(t -> {
                    assertThat(t.completed()).isNaN();
                    assertThat(t.followed()).isZero();
                });
    }

    @Test
    void whoGetsTheOldDoseAgainHasReturned() throws InterruptedException {
        String taper = TAPER.formatted("50 %/week", "agreed").replace("}", ", until: day 70}");
        Replicate back = run(200, taper + "  - fixed-dose: {from: day 70, drug: oxycodone-er, dose: 400 MME/day}\n");
        Replicate off = run(200, taper);
        assertThat(mean(back, Measure.RETURNED)).isGreaterThan(80);
        assertThat(mean(off, Measure.RETURNED)).isZero();
    }

    @Test
    void withoutDependenceATaperIsNoTroubleButTheLostRelief() throws InterruptedException {
        String yaml =
                TREATED.formatted(250).replace("seeking: off", "seeking: off, dependence: off, desensitisation: off")
                        + TAPER.formatted("10 %/week", "agreed");
        Replicate r = Scenarios.run(Scenarios.world(yaml), 1).get(0);
        assertThat(r.tapers()).isNotEmpty().allSatisfy(t -> {
            assertThat(t.peakCows()).isZero();
            assertThat(t.cowsDays()).isZero();
            assertThat(t.dysphoriaDays())
                    .as("half a per cent: receptors saturate")
                    .isLessThan(0.6);
        });
        assertThat(mean(r, Measure.PAIN_DAYS))
                .as("a drug that never wears off is missed")
                .isGreaterThan(20);
    }

    @Test
    void aRunInPartsHasTheSameRecords() throws InterruptedException {
        World world = Scenarios.world(
                TREATED.formatted(200).replace("200,", "1200,") + TAPER.formatted("20 %/week", "agreed"));
        CohortRun whole = new CohortRun(world, 1, 0, 1200, Resolution.DAILY);
        assertThat(sorted(Scenarios.run(world, 2).get(0).tapers()))
                .isEqualTo(sorted(whole.run().tapers()))
                .hasSizeGreaterThan(900);
    }

    /** Every dose is taken: the worst day of a year with missed doses is one with a missed dose, however slow the taper. */
    private static Replicate highDose(String rate) throws InterruptedException {
        String yaml = "parameters: {adherence-long-acting: 1}\n"
                + TREATED.formatted(700).replace("120 MME", "400 MME")
                + TAPER.formatted(rate, "agreed");
        return Scenarios.run(Scenarios.world(yaml), 1).get(0);
    }

    private static List<TaperRow> sorted(List<TaperRow> tapers) {
        return tapers.stream()
                .sorted(Comparator.comparingLong(TaperRow::patient).thenComparingInt(TaperRow::started))
                .collect(Collectors.toList());
    }

    private static double mean(Replicate r, Measure measure) {
        return r.taperMeans().mean(TaperRow.Wish.AGREED, measure);
    }

    private static Replicate run(int days, String policies) throws InterruptedException {
        return Scenarios.run(Scenarios.world(TREATED.formatted(days) + policies), 1)
                .get(0);
    }
}
