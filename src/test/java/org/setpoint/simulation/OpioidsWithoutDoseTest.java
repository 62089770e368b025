package org.setpoint.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.setpoint.patient.Population;
import org.setpoint.patient.Tapering;
import org.setpoint.simulation.CohortRun.Resolution;

/** Buprenorphine counts for no MME and is an opioid all the same; methadone counts, and maintenance with it is no new start. */
class OpioidsWithoutDoseTest {
    private static final String ALONE = """
            duration: 120 days
            mechanisms: {seeking: off, illicit-supply: off, treatment-seeking: off, extra-doses: off}
            """;
    private static final String ON_100 =
            ALONE + "cohort: {patients: 60, history: {opioid: oxycodone-er, dose: 100 MME/day, for: 1 year}}\n";

    @Test
    void whoGetsBuprenorphineAloneLosesItTooWhenThePracticeCloses() {
        CohortRun run = after(31, ALONE + """
                cohort: {patients: 60}
                prescribers: {panel: 30, practices: 2, room: 0 %}
                policies:
                  - fixed-dose: {drug: buprenorphine-sl, weight: 8 mg/day}
                  - abandonment: {from: day 30, share: 100 %, cut-off: 100 %}
                """);
        assertThat(run.record().events().stream()
                        .filter(e -> e.kind().equals("turned-away"))
                        .count())
                .isGreaterThan(40);
        assertThat(on(run)).isZero();
    }

    @Test
    void whoGetsBuprenorphineAloneKeepsItWhenThePracticeTapersOthers() {
        CohortRun run = after(31, ALONE + """
                cohort: {patients: 60}
                prescribers: {panel: 30, practices: 2, room: 0 %}
                policies:
                  - fixed-dose: {drug: buprenorphine-sl, weight: 8 mg/day}
                  - abandonment: {from: day 30, share: 100 %, cut-off: 0 %}
                """);
        assertThat(on(run)).as("there is no MME to lower").isGreaterThan(40);
        assertThat(run.record().events()).noneMatch(e -> e.kind().equals("taper-started"));
    }

    /** A turned-away patient in a taper goes on taking what the taper leaves, month after month. */
    @Test
    void aTaperOfAPracticeThatGivesOpioidsUpIsDispensed() {
        CohortRun run = after(75, ON_100 + """
                prescribers: {panel: 30, practices: 2, room: 0 %}
                policies:
                  - fixed-dose: {drug: oxycodone-er, dose: 100 MME/day}
                  - abandonment: {from: day 1, share: 100 %, cut-off: 0 %}
                """);
        Population p = run.population();
        int tapering = 0;
        int without = 0;
        for (int row = 0; row < p.size(); row++) {
            if (p.alive(row) && p.onOpioid(row) && p.care.tapering[row] == Tapering.FORCED) {
                tapering++;
                without += p.supply.outOfStock[row] ? 1 : 0;
            }
        }
        assertThat(tapering).as("half need more than ten weeks").isGreaterThan(15);
        assertThat(without).as("have a prescription and no tablets").isZero();
    }

    @Test
    void aTaperIsOverWhenMaintenanceBegins() {
        for (String start : new String[] {
            "buprenorphine-start: {from: day 40, method: low-dose, over-days: 5}",
            "methadone-maintenance: {from: day 40}"
        }) {
            CohortRun run = after(50, ON_100 + """
                    policies:
                      - taper: {from: day 10, consent: forced, rate: 10 %%/month, pause-when: nobody}
                      - %s
                    """.formatted(start));
            Population p = run.population();
            assertThat(on(run)).isGreaterThan(45);
            assertThat(p.care.tapering).as(start).containsOnly(Tapering.NONE);
        }
    }

    @Test
    void aPatchOfBuprenorphineIsReplacedAndTheSameProductIsLeftAlone() {
        String yaml = ALONE + """
                cohort: {patients: 60}
                policies:
                  - fixed-dose: {drug: %s, weight: %s}
                  - buprenorphine-start: {from: day 30, method: classic}
                """;
        CohortRun patch = after(50, yaml.formatted("buprenorphine-patch", "0.48 mg/day"));
        assertThat(patch.record().events().stream()
                        .filter(e -> e.kind().equals("buprenorphine-started"))
                        .count())
                .isGreaterThan(40);
        CohortRun same = after(50, yaml.formatted("buprenorphine-sl", "16 mg/day"));
        assertThat(same.record().events()).noneMatch(e -> e.detail().equals("replaced"));
        assertThat(on(same)).isGreaterThan(40);
    }

    /** 60 mg of methadone a day for pain are 282 MME by the factors of 2022. */
    @Test
    void maintenanceDoesNotCutWhoTakesMethadoneAlready() {
        for (double mg : new double[] {60, 100}) {
            CohortRun run = after(31, ALONE + """
                    cohort: {patients: 60, history: {opioid: methadone, dose: %s MME/day, for: 1 year}}
                    policies: [methadone-maintenance: {from: day 30, first: 25 mg/day, to: 80 mg/day}]
                    """.formatted(mg * 4.7));
            Population p = run.population();
            for (int row = 0; row < p.size(); row++) {
                if (p.onOpioid(row)) {
                    assertThat(run.pharmacy().dose(p, row)).isCloseTo(mg * 4.7, within(1e-6));
                }
            }
            assertThat(on(run)).isGreaterThan(45);
        }
    }

    /** 16 mg of buprenorphine are more milligrams than 10 MME of oxycodone, and yet no MME. */
    @Test
    void theMainDrugOfAPrescriptionIsTheOneThatCountsInMme() {
        CohortRun run = after(60, ALONE + """
                cohort: {patients: 60, history: {opioid: oxycodone-er, dose: 10 MME/day, for: 1 year}}
                policies:
                  - fixed-dose: {drug: buprenorphine-sl, weight: 16 mg/day}
                  - opioid-holiday: {from: day 20, days: 14 days}
                """);
        Population p = run.population();
        assertThat(on(run)).isGreaterThan(30);
        for (int row = 0; row < p.size(); row++) {
            if (p.onOpioid(row)) {
                assertThat(run.pharmacy().dose(p, row)).as("patient %d", row).isCloseTo(10, within(1e-6));
            }
        }
    }

    private static int on(CohortRun run) {
        int count = 0;
        for (int row = 0; row < run.population().size(); row++) {
            count += run.population().onOpioid(row) ? 1 : 0;
        }
        return count;
    }

    /** A run stopped after so many days. */
    private static CohortRun after(int days, String yaml) {
        World world = Scenarios.world(yaml);
        CohortRun run = new CohortRun(world, 1, 0, world.scenario().patients(), Resolution.DAILY);
        run.start();
        for (int day = 0; day < days; day++) {
            run.schedule.step(run);
        }
        return run;
    }
}
