package org.setpoint.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.setpoint.patient.Population;
import org.setpoint.simulation.CohortRun.Resolution;

/** What rules do to people rather than to doses: outside of visits, to benzodiazepines, to support. */
class RulesInForceTest {
    /** Nobody begins or ends a benzodiazepine of their own accord. */
    private static final String FOR_GOOD = "benzodiazepine-sojourn";

    /** Off: what patients get elsewhere is not what rules do. */
    private static final String ALONE =
            "mechanisms: {seeking: off, illicit-supply: off, treatment-seeking: off, extra-doses: off}\n";

    private static final String ON_100 =
            "replicates: 1\ncohort: {patients: 60, history: {opioid: oxycodone-er, dose: 100 MME/day}}\n";

    @Test
    void aMandateActsOutsideOfVisitsWhileItIsInForce() {
        World world = Scenarios.world("""
                duration: 100 days
                policies: [pdmp-mandate: {from: day 10, until: day 50}, pdmp-mandate: {from: day 30}]
                """);
        assertThat(world.climate(9).newPrescriber).isEqualTo(1);
        assertThat(world.climate(10).newPrescriber).isCloseTo(0.4, within(1e-12));
        assertThat(world.climate(30).newPrescriber).isCloseTo(0.16, within(1e-12));
        assertThat(world.climate(50).newPrescriber).isCloseTo(0.4, within(1e-12));
        assertThat(world.climate(50).secondPrescriber).isCloseTo(0.4, within(1e-12));
        assertThat(world.climate(50).weariness).isEqualTo(1);
    }

    @Test
    void aBenzodiazepineBesideAnOpioidIsTaperedAndEnded() {
        String rule =
                "duration: %d days\npolicies: [benzodiazepine-rule: {then: end-benzodiazepine, taper-for: 42 days}]\n";
        assertThat(withBenzodiazepine(ON_100 + rule.formatted(42))).isEqualTo(60);
        assertThat(withBenzodiazepine(ON_100 + rule.formatted(43))).isLessThan(4);
        String alone = ON_100.replaceAll(", history: [^}]*}", "");
        assertThat(withBenzodiazepine(alone + rule.formatted(43)))
                .as("no opioid, no rule")
                .isEqualTo(60);
    }

    @Test
    void whoTakesABenzodiazepineIsNotStartedNorRaised() {
        String titration = "titration: {start: 20 MME/day, step: 50 %, when: pain >= 0 points}";
        String rule = "duration: 60 days\npolicies: [" + titration + ", benzodiazepine-rule: {then: refuse-opioid}]\n";
        assertThat(onOpioid(run("replicates: 1\ncohort: {patients: 60}\n" + rule, true)))
                .isZero();
        CohortRun without = run("replicates: 1\ncohort: {patients: 60}\n" + rule, false);
        assertThat(onOpioid(without)).isGreaterThan(30);
        CohortRun before = run(ON_100 + rule, true);
        assertThat(onOpioid(before)).as("who takes one goes on").isGreaterThan(55);
        assertThat(highest(before)).isCloseTo(100, within(1e-6));
    }

    @Test
    void supportBeginsWithTheTaper() {
        CohortRun run = run(ON_100 + "duration: 20 days\npolicies: [patient-led-taper: {from: day 10}]\n", false);
        assertThat(run.population().mind.support).containsOnly(0.6);
    }

    private static int withBenzodiazepine(String yaml) {
        CohortRun run = run(yaml, true);
        int count = 0;
        for (boolean prescribed : run.population().supply.benzodiazepine) {
            count += prescribed ? 1 : 0;
        }
        return count;
    }

    private static CohortRun run(String yaml, boolean benzodiazepine) {
        World world = Scenarios.withParameter(Scenarios.world(ALONE + yaml), FOR_GOOD, 1e12);
        CohortRun run = new CohortRun(world, 1, 0, 60, Resolution.DAILY);
        java.util.Arrays.fill(run.population().supply.benzodiazepine, benzodiazepine);
        run.run();
        return run;
    }

    private static int onOpioid(CohortRun run) {
        Population p = run.population();
        int count = 0;
        for (int row = 0; row < p.size(); row++) {
            count += p.onOpioid(row) ? 1 : 0;
        }
        return count;
    }

    private static double highest(CohortRun run) {
        double most = 0;
        for (int row = 0; row < run.population().size(); row++) {
            most = Math.max(most, run.pharmacy().dose(run.population(), row));
        }
        return most;
    }
}
