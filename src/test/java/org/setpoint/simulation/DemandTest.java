package org.setpoint.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.setpoint.model.body.ReadOut;
import org.setpoint.model.body.Signal;
import org.setpoint.model.body.State;
import org.setpoint.model.body.Trait;
import org.setpoint.model.effect.Analgesia;
import org.setpoint.patient.Population;
import org.setpoint.simulation.CohortRun.Resolution;

/** What patients take who may take as much as they need is what their bodies say. */
class DemandTest {
    private static final int PATIENTS = 300;
    private static final double GOAL = 4;
    private static final double LIMIT = 90;

    @Test
    void painEndsAtTheGoalOrTheDoseAtTheLimitOrNothingIsTaken() {
        CohortRun untreated = lived(1, "", "");
        CohortRun run = lived(1, "", asNeeded(LIMIT));
        int[] counts = new int[3];
        for (int row = 0; row < PATIENTS; row++) {
            double taken = taken(run, row);
            double pain = run.readOut().pain(row);
            if (taken == 0) {
                counts[0]++;
                assertThat(pain).isEqualTo(untreated.readOut().pain(row)).isLessThanOrEqualTo(GOAL);
            } else if (taken < LIMIT - 0.01) {
                counts[1]++;
                assertThat(pain).isCloseTo(GOAL, within(1e-3));
                assertThat(untreated.readOut().pain(row)).isGreaterThan(GOAL);
            } else {
                counts[2]++;
                assertThat(taken).isCloseTo(LIMIT, within(1e-9));
                assertThat(pain).isGreaterThan(GOAL - 1e-3);
            }
        }
        assertThat(Arrays.stream(counts).min().orElseThrow()).as("of each kind").isGreaterThan(PATIENTS / 20);
    }

    /** The Hill curve (Eq. 19) the other way round: u + u_e = EC50·fold·(E/(1 − E))^(1/n), E = E_naive + missing relief/(φ·P). */
    @Test
    void theStimulusIsTheInverseOfTheHillCurve() {
        CohortRun untreated = lived(1, "", "");
        CohortRun run = lived(1, "", asNeeded(500));
        Population p = run.population();
        double slope = run.world().parameters().value(Analgesia.SLOPE);
        int solved = 0;
        for (int row = 0; row < PATIENTS; row++) {
            double missing = untreated.readOut().pain(row) - GOAL;
            if (missing <= 0.1 || taken(run, row) > 499) {
                continue;
            }
            solved++;
            ReadOut read = run.readOut();
            missing += read.withdrawalPain(row) + read.hyperalgesia(row); // between doses, Eq. 21
            double naive = p.bodies().of(Signal.NAIVE_EFFECT)[row];
            double e = naive + missing / (p.bodies().of(Trait.RESPONSIVE_SHARE)[row] * read.sourcePain(row));
            double whole = p.bodies().of(Trait.EC50)[row] * read.analgesicFold(row) * Math.pow(e / (1 - e), 1 / slope);
            double byDrug = whole - p.bodies().of(Signal.ENDOGENOUS)[row];
            assertThat(p.bodies().of(Signal.STIMULUS)[row])
                    .as("of patient %d", row)
                    .isCloseTo(byDrug, within(0.02 * byDrug));
        }
        assertThat(solved).isGreaterThan(PATIENTS / 3);
    }

    @Test
    void whoeverHurtsMoreTakesNoLess() {
        CohortRun less = lived(1, "", asNeeded(LIMIT));
        CohortRun more = operated("", asNeeded(LIMIT));
        double[] acute = more.population().bodies().of(State.ACUTE_PAIN);
        Arrays.setAll(acute, row -> acute[row] + 1);
        more.run(1);
        double added = 0;
        for (int row = 0; row < PATIENTS; row++) {
            assertThat(taken(more, row)).isGreaterThanOrEqualTo(taken(less, row) - 1e-2);
            added += taken(more, row) - taken(less, row);
        }
        assertThat(added / PATIENTS).isGreaterThan(3);
    }

    @Test
    void painThatOpioidsHardlyReachAsksForMore() {
        CohortRun nociceptive = lived(1, pain("nociceptive"), asNeeded(LIMIT));
        CohortRun nociplastic = lived(1, pain("nociplastic"), asNeeded(LIMIT));
        double difference = 0;
        for (int row = 0; row < PATIENTS; row++) {
            difference += taken(nociplastic, row) - taken(nociceptive, row);
        }
        assertThat(difference / PATIENTS).as("MME on the first day").isBetween(8.0, 60.0);
    }

    /** Nothing is saved up, nothing exceeds the prescription, nobody runs out; with it the drug is the patient's own. */
    @Test
    void whatIsAskedForIsTakenInFullAndNothingElse() {
        CohortRun run = lived(5, "", asNeeded(LIMIT));
        Population p = run.population();
        int takers = 0;
        for (int row = 0; row < PATIENTS; row++) {
            assertThat(taken(run, row)).isCloseTo(run.pharmacy().dose(p, row), within(1e-9));
            assertThat(p.supply.stock[row]).isZero();
            assertThat(p.supply.fills[row]).isZero();
            assertThat(p.supply.aberrance[row]).isZero();
            assertThat(p.supply.extraToday[row] || p.supply.outOfStock[row]).isFalse();
            takers += p.onOpioid(row) ? 1 : 0;
        }
        assertThat(takers).isGreaterThan(PATIENTS / 4);
        assertThat(run.record().events())
                .noneMatch(e -> e.kind().equals("ran-out") || e.detail().equals("policy"));
    }

    /** Then it is a prescription as any other: there is stock, and as much is taken as is usual. */
    @Test
    void afterTheLastDayWhatWasTakenStaysPrescribed() {
        String until = asNeeded(LIMIT).replace("goal", "until: day 3, goal");
        CohortRun run = lived(5, "", until);
        Population p = run.population();
        CohortRun before = lived(3, "", until);
        int takers = 0;
        for (int row = 0; row < PATIENTS; row++) {
            if (p.onOpioid(row)) {
                takers++;
                assertThat(run.pharmacy().dose(p, row)).isEqualTo(taken(before, row), within(1e-9));
                assertThat(p.supply.fills[row]).isPositive();
            }
        }
        assertThat(takers).isGreaterThan(PATIENTS / 4);
    }

    @Test
    void whatOnePatientAsksForDoesNotDependOnWhoIsAskedBefore() {
        CohortRun whole = operated("", asNeeded(LIMIT));
        int half = PATIENTS / 2;
        CohortRun part = new CohortRun(whole.world(), 1, half, half, Resolution.DAILY);
        whole.run(5);
        part.run(5);
        for (int row = 0; row < half; row++) {
            assertThat(taken(part, row)).isEqualTo(taken(whole, half + row));
        }
    }

    private static String pain(String kind) {
        return ", pain: {nociceptive: 0 %, neuropathic: 0 %, nociplastic: 0 %}".replace(kind + ": 0", kind + ": 100");
    }

    private static String asNeeded(double limit) {
        return "policies: [{patient-controlled: {goal: " + GOAL + " points, limit: " + limit + " MME/day}}]\n";
    }

    private static double taken(CohortRun run, int row) {
        return run.pharmacy().taken(run.population(), row);
    }

    private static CohortRun lived(int days, String cohort, String policies) {
        CohortRun run = operated(cohort, policies);
        run.run(days);
        return run;
    }

    /** After an operation that heals in two weeks. */
    private static CohortRun operated(String cohort, String policies) {
        World world =
                Scenarios.world("replicates: 1\nduration: 10 days\nmechanisms: {seeking: off, illicit-supply: off}\n"
                        + "cohort: {patients: " + PATIENTS
                        + ", course: healing, mean-pain: 2 points, pain-sd: 1 points,"
                        + " healing-time: 14 days" + cohort + "}\n" + policies);
        return new CohortRun(world, 1, 0, PATIENTS, Resolution.DAILY);
    }
}
