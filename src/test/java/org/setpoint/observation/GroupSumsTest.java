package org.setpoint.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.setpoint.ensemble.Replicate;
import org.setpoint.model.body.ReadOut;
import org.setpoint.model.pharmacokinetics.MmeTable;
import org.setpoint.patient.Pharmacy;
import org.setpoint.patient.Phenotype;
import org.setpoint.patient.Population;
import org.setpoint.patient.Status;
import org.setpoint.random.Luck;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.scenario.yaml.DrugReader;
import org.setpoint.simulation.CohortRun;
import org.setpoint.simulation.Scenarios;
import org.setpoint.simulation.World;

/** Outcomes by group: what is summed by hand, what the groups of a grouping add up to, and what parts add up to. */
class GroupSumsTest {
    /** Doses on both sides of every limit, deaths, a mixed population: everything that can go wrong at an edge. */
    private static final String MIXED = """
            seed: 7
            duration: 200 days
            record-every: 7 days
            replicates: 1
            cohort:
              patients: 400
              history: {opioid: oxycodone-er, dose: 70 MME/day, dose-cv: 80 %, for: 90 days}
            policies:
              - dose-cap: {from: day 14, cap: 50 MME/day, above: cut, chance: 100 %}
            """;

    @Test
    void sixPatientsByHand() {
        Population p = new Population(0, 6, 0);
        Pharmacy pharmacy = new Pharmacy(DrugReader.builtIn(), MmeTable.CDC_2022, new Luck(1, 1));
        Reading reading = new Reading(p, new ReadOut(ModelCatalogue.defaults(), p.bodies()), pharmacy);
        person(p, 0, 18, Phenotype.NOCICEPTIVE, -1, 1);
        person(p, 1, 39.9f, Phenotype.NEUROPATHIC, 0, 2);
        person(p, 2, 40, Phenotype.NEUROPATHIC, 49.9f, 4);
        person(p, 3, 64.9f, Phenotype.NOCIPLASTIC, 50, 8);
        person(p, 4, 65, Phenotype.NOCICEPTIVE, 89.9f, 9);
        person(p, 5, 90, Phenotype.NOCICEPTIVE, 90, 10);
        p.female[2] = true;
        p.female[5] = true;
        p.status[5] = Status.DIED_OVERDOSE;

        RunRecord record = new RunRecord(List.of(Outcome.PAIN, Outcome.DIED_OVERDOSE), new int[] {0, 30});
        for (int row = 0; row < 6; row++) {
            reading.read(row);
            record.add(1, reading);
        }
        GroupSums sums = record.groups();
        assertThat(means(sums, Grouping.PHENOTYPE, 0)).containsExactly(5, 3, 8);
        assertThat(counts(sums, Grouping.PHENOTYPE, 0)).containsExactly(2, 2, 1);
        assertThat(means(sums, Grouping.AGE, 0)).containsExactly(1.5, 6, 9);
        assertThat(means(sums, Grouping.SEX, 0)).containsExactly(4, 5);
        assertThat(means(sums, Grouping.PRIOR_DOSE, 0)).containsExactly(1, 3, 8.5, Double.NaN);
        assertThat(counts(sums, Grouping.PRIOR_DOSE, 0))
                .as("the dead feel no pain")
                .containsExactly(1, 2, 2, 0);
        assertThat(means(sums, Grouping.PRIOR_DOSE, 1))
                .as("but they count among the dead")
                .containsExactly(0, 0, 0, 1);
        assertThat(means(sums, Grouping.SEX, 1)).containsExactly(0.5, 0);
        assertThat(sums.count(0, Grouping.SEX, 0, 0))
                .as("nothing was added on day 0")
                .isZero();
    }

    @Test
    void theGroupsOfAGroupingAddUpToThePopulation() throws InterruptedException {
        Replicate r = Scenarios.run(Scenarios.world(MIXED), 2).get(0);
        int[] all = r.days();
        int[] days = r.groups().days();
        assertThat(days).containsExactly(0, 91, 200);
        for (int t = 0; t < days.length; t++) {
            int time = Arrays.binarySearch(all, days[t]);
            for (int o = 0; o < r.outcomes().size(); o++) {
                double mean = r.at(time, o).mean();
                for (Grouping grouping : Grouping.values()) {
                    long n = 0;
                    double sum = 0;
                    for (int g = 0; g < grouping.groups().size(); g++) {
                        n += r.groups().count(t, grouping, g, o);
                        sum += r.groups().sum(t, grouping, g, o);
                    }
                    String what = r.outcomes().get(o) + " by " + grouping.word() + " on day " + days[t];
                    assertThat(n == 0).as(what).isEqualTo(Double.isNaN(mean));
                    if (n > 0) {
                        assertThat(sum / n).as(what).isCloseTo(mean, within(1e-12 * Math.max(1, Math.abs(mean))));
                    }
                    if (r.outcomes().get(o).scope() == Scope.ENROLLED) {
                        assertThat(n).as(what).isEqualTo(400);
                    }
                }
            }
        }
    }

    @Test
    void aGroupIsTheOneOfDayZeroWhateverBecomesOfTheDose() throws InterruptedException {
        Replicate r = Scenarios.run(Scenarios.world(MIXED), 2).get(0);
        int enrolled = r.outcomes().indexOf(Outcome.OVERDOSED);
        int dose = r.outcomes().indexOf(Outcome.DOSE_ON_OPIOID);
        GroupSums sums = r.groups();
        for (int g = 0; g < 4; g++) {
            for (int t = 1; t < sums.days().length; t++) {
                assertThat(sums.count(t, Grouping.PRIOR_DOSE, g, enrolled))
                        .isEqualTo(sums.count(0, Grouping.PRIOR_DOSE, g, enrolled));
            }
        }
        assertThat(sums.count(0, Grouping.PRIOR_DOSE, 0, enrolled))
                .as("all had a history")
                .isZero();
        assertThat(sums.mean(0, Grouping.PRIOR_DOSE, 3, dose)).isGreaterThan(90);
        assertThat(sums.mean(1, Grouping.PRIOR_DOSE, 3, dose))
                .as("after the cap")
                .isLessThan(50 + 1e-6);
    }

    @Test
    void aRunInPartsIsTheRunAtOnce() {
        World world = Scenarios.world("duration: 100 days\ncohort: {patients: 120}\npolicies: [titration: {}]\n");
        RunRecord once = new CohortRun(world, 1, 0, 120, CohortRun.Resolution.DAILY).run();
        RunRecord parts = new CohortRun(world, 1, 0, 50, CohortRun.Resolution.DAILY).run();
        parts.append(new CohortRun(world, 1, 50, 70, CohortRun.Resolution.DAILY).run());
        int outcomes = once.outcomes().size();
        int compared = 0;
        for (int t = 0; t < once.groups().days().length; t++) {
            for (Grouping grouping : Grouping.values()) {
                for (int g = 0; g < grouping.groups().size(); g++) {
                    for (int o = 0; o < outcomes; o++) {
                        assertThat(parts.groups().count(t, grouping, g, o))
                                .isEqualTo(once.groups().count(t, grouping, g, o));
                        double sum = once.groups().sum(t, grouping, g, o);
                        assertThat(parts.groups().sum(t, grouping, g, o))
                                .isCloseTo(sum, within(1e-12 * Math.max(1, Math.abs(sum))));
                        compared += sum == 0 ? 0 : 1;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(500);
    }

    @Test
    void groupsAreToldApartOnAFewDays() {
        assertThat(GroupSums.days(new int[] {0})).containsExactly(0);
        assertThat(GroupSums.days(new int[] {0, 28, 56, 84, 112, 140})).containsExactly(0, 140);
        int[] daily = new int[366];
        Arrays.setAll(daily, d -> d);
        assertThat(GroupSums.days(daily)).containsExactly(0, 91, 182, 273, 365);
    }

    private static void person(Population p, int row, float age, Phenotype phenotype, float priorDose, double pain) {
        p.age[row] = age;
        p.phenotype[row] = phenotype;
        p.priorDose[row] = priorDose;
        p.pain[row] = pain;
    }

    private static double[] means(GroupSums sums, Grouping grouping, int outcome) {
        return each(grouping)
                .mapToDouble(g -> sums.mean(1, grouping, g, outcome))
                .toArray();
    }

    private static int[] counts(GroupSums sums, Grouping grouping, int outcome) {
        ToIntFunction<Integer> count = g -> sums.count(1, grouping, g, outcome);
        return each(grouping).map(count::applyAsInt).toArray();
    }

    private static java.util.stream.IntStream each(Grouping grouping) {
        return java.util.stream.IntStream.range(0, grouping.groups().size());
    }
}
