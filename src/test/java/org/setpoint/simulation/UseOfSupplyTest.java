package org.setpoint.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.setpoint.ensemble.Replicate;
import org.setpoint.model.body.State;
import org.setpoint.observation.Event;
import org.setpoint.patient.Population;
import org.setpoint.simulation.CohortRun.Resolution;

/** What patients take comes out of what they have. */
class UseOfSupplyTest {
    private static final String STABLE = """
            replicates: 1
            duration: 1 year
            cohort: {patients: 400, history: {opioid: oxycodone-er, dose: 80 MME/day, for: 1 year}}
            """;

    @Test
    void whoeverTakesNoMoreThanPrescribedNeverRunsOut() throws InterruptedException {
        Replicate r = Scenarios.run(Scenarios.world(STABLE + "mechanisms: {extra-doses: off}\n"), 2)
                .get(0);
        assertThat(r.count("ran-out", "")).isZero();
        assertThat(r.count("early-refill", "")).isZero();
    }

    /** 28 days are dispensed at every visit; what was taken in a cycle and what is left add up to it. */
    @Test
    void whatIsTakenAndWhatIsLeftAddUpToWhatWasDispensed() {
        CohortRun run = new CohortRun(
                Scenarios.world(STABLE + "mechanisms: {seeking: off, treatment-seeking: off}\n"),
                1,
                0,
                50,
                Resolution.DAILY);
        Population p = run.population();
        run.start();
        run.schedule.step(run);
        double dose = run.pharmacy().dose(p, 0);
        int visits = 0;
        for (int day = 1; day < 57; day++) {
            double[] had = p.supply.stock.clone();
            int[] next = p.nextVisit.clone();
            long refills = run.record().events().size();
            run.schedule.step(run);
            for (int row = 0; row < 50; row++) {
                double left = p.supply.stock[row] + run.pharmacy().taken(p, row) / dose;
                boolean untouched = run.record().events().stream()
                        .skip(refills)
                        .noneMatch(
                                e -> e.kind().equals("early-refill") || e.kind().startsWith("opioid"));
                if (p.onOpioid(row) && next[row] == day) {
                    visits++;
                    assertThat(left)
                            .as("what is carried and a month")
                            .isCloseTo(Math.min(14, had[row]) + 28, within(1e-6));
                } else if (p.onOpioid(row) && untouched) {
                    assertThat(left).as("what there was").isCloseTo(had[row], within(1e-6));
                }
            }
        }
        assertThat(visits)
                .as("each is seen twice in 56 days, but for those who left")
                .isBetween(70, 102);
    }

    @Test
    void theTabletsLastLongerAtALowerDose() {
        World halved = Scenarios.world(STABLE + """
                policies:
                  - taper: {from: day 20, rate: 50 %/month, to: 40 MME/day}
                """);
        CohortRun b = new CohortRun(halved, 1, 0, 50, Resolution.DAILY);
        b.start();
        while (b.day() < 20) {
            b.schedule.step(b);
        }
        double[] before = b.population().supply.stock.clone();
        b.schedule.step(b);
        for (int row = 0; row < 50; row++) {
            double dose = b.pharmacy().dose(b.population(), row);
            assertThat(dose).isLessThan(50);
            if (dose > 0) {
                double taken = b.pharmacy().taken(b.population(), row);
                double left = b.population().supply.stock[row] * dose;
                assertThat(left + taken).as("MME in tablets").isCloseTo(before[row] * 80, within(1e-6));
            }
        }
    }

    @Test
    void aPatchIsWornAndCannotBeTakenInExcess() throws InterruptedException {
        Replicate r = Scenarios.run(Scenarios.world("""
                        replicates: 1
                        duration: 200 days
                        cohort: {patients: 300, history: {opioid: fentanyl-patch, dose: 80 MME/day, for: 1 year}}
                        """), 2).get(0);
        assertThat(r.count("ran-out", "")).isZero();
        assertThat(r.patients()).isNotEmpty();
    }

    @Test
    void runningOutIsAnsweredByEarlyRefillsOfHalf() throws InterruptedException {
        Replicate r = Scenarios.run(Scenarios.world(STABLE + "mechanisms: {prescriber-style: off}\n"), 2)
                .get(0);
        long out = r.count("ran-out", "");
        long refilled = r.count("early-refill", "");
        assertThat(out).isGreaterThan(200);
        // each is refilled with a chance of 0.5 where all prescribers are alike
        assertThat(refilled / (double) out).isBetween(0.42, 0.58);
    }

    /** Half of a month is gone on its first day and no refill is granted: the rest lasts who stretches it, to the visit. */
    @Test
    void aSupplyThatRunsShortLastsUntilTheVisitForWhoStretchesIt() {
        assertThat(daysWithout("rationing-share: 1")).isZero();
        assertThat(daysWithout("rationing-share: 0")).isBetween(40 * 11, 40 * 14);
    }

    private static int daysWithout(String parameter) {
        CohortRun run = new CohortRun(
                Scenarios.world(STABLE + "mechanisms: {extra-doses: off, seeking: off}\nparameters: {early-refill: 0, "
                        + parameter + "}\n"),
                1,
                0,
                40,
                Resolution.DAILY);
        Population p = run.population();
        run.start();
        run.schedule.step(run);
        for (int row = 0; row < 40; row++) {
            p.supply.stock[row] = 14;
            p.nextVisit[row] = 29;
            p.bodies().of(State.ADDICTION)[row] = 0;
        }
        int without = 0;
        for (int day = 1; day < 29; day++) {
            run.schedule.step(run);
            for (int row = 0; row < 40; row++) {
                without += p.supply.outOfStock[row] ? 1 : 0;
            }
        }
        return without;
    }

    @Test
    void aLeftoverIsTakenAfterAStopAndNotWithoutHoarding() {
        String stop = """
                policies:
                  - stop: {from: day 28}
                """;
        CohortRun on = new CohortRun(
                Scenarios.world(STABLE + stop + "mechanisms: {seeking: off}\n"), 1, 0, 100, Resolution.DAILY);
        CohortRun off = new CohortRun(
                Scenarios.world(STABLE + stop + "mechanisms: {seeking: off, hoarding: off}\n"),
                1,
                0,
                100,
                Resolution.DAILY);
        on.run(32);
        off.run(32);
        double kept = 0;
        for (int row = 0; row < 100; row++) {
            kept += on.pharmacy().taken(on.population(), row);
            assertThat(off.pharmacy().taken(off.population(), row)).isZero();
            assertThat(on.population().supply.stock[row]).isBetween(0.0, 14.0);
        }
        assertThat(kept).isGreaterThan(0);
    }

    /** The body differs a little between hours and days, and with it now and then a decision near its threshold. */
    @Test
    void hourByHourAPatientDecidesAsInTheDailyRun() {
        World world = Scenarios.world(STABLE);
        int same = 0;
        for (int patient = 0; patient < 20; patient++) {
            CohortRun daily = new CohortRun(world, 1, patient, 1, Resolution.DAILY);
            CohortRun hourly = new CohortRun(world, 1, patient, 1, Resolution.HOURLY);
            List<Event> a = daily.run(90).events();
            List<Event> b = hourly.run(90).events();
            same += a.equals(b) ? 1 : 0;
            assertThat(hourly.population().mind.misuse[0]).isCloseTo(daily.population().mind.misuse[0], within(0.15));
        }
        assertThat(same).isGreaterThanOrEqualTo(14);
    }
}
