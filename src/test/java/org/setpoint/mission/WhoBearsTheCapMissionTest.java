package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.setpoint.ensemble.Replicate;
import org.setpoint.observation.GroupSums;
import org.setpoint.observation.Grouping;
import org.setpoint.observation.Outcome;

/**
 * Who is harmed by a cap that comes overnight: read from what groups.csv holds, a week and forty weeks after it, and against the
 * same patients without it.
 */
class WhoBearsTheCapMissionTest {
    private static final String NAME = "who-bears-the-cap";
    private static final String SIZE = "cohort.patients=1500";
    private static final int WEEK_AFTER = 91;
    private static final int END = 365;
    private static final int BELOW_50 = 1;
    private static final int BELOW_90 = 2;
    private static final int HIGH = 3;

    private final Shown cap = Shown.scenario(NAME, SIZE);
    private final Shown none = Shown.scenario(NAME, SIZE, "policies[0].dose-cap.chance=0 %");

    @Test
    void painRisesWithTheDoseThatWasLost() {
        assertThat(cap.mean(Outcome.PAIN, 77)).as("the same patients").isEqualTo(none.mean(Outcome.PAIN, 77));
        assertThat(more(Outcome.PAIN, Grouping.PRIOR_DOSE, BELOW_50, WEEK_AFTER))
                .isZero();
        assertThat(more(Outcome.PAIN, Grouping.PRIOR_DOSE, BELOW_90, WEEK_AFTER))
                .isBetween(0.08, 0.25);
        assertThat(more(Outcome.PAIN, Grouping.PRIOR_DOSE, HIGH, WEEK_AFTER)).isBetween(0.5, 0.8);
    }

    @Test
    void painRisesMostWhereTheOpioidHadHelpedMost() {
        double nociceptive = more(Outcome.PAIN, Grouping.PHENOTYPE, 0, WEEK_AFTER);
        double neuropathic = more(Outcome.PAIN, Grouping.PHENOTYPE, 1, WEEK_AFTER);
        double nociplastic = more(Outcome.PAIN, Grouping.PHENOTYPE, 2, WEEK_AFTER);
        assertThat(nociceptive).isBetween(0.22, 0.42).isGreaterThan(neuropathic);
        assertThat(neuropathic).isGreaterThan(nociplastic + 0.05);
        assertThat(nociplastic).isBetween(0.02, 0.2);
    }

    @Test
    void whoIsCutLosesCareAndHasMoreCrises() {
        assertThat(mean(cap, Outcome.LOSS_OF_CARE, Grouping.PRIOR_DOSE, BELOW_50, WEEK_AFTER))
                .isZero();
        assertThat(mean(cap, Outcome.LOSS_OF_CARE, Grouping.PRIOR_DOSE, BELOW_90, WEEK_AFTER))
                .as("0.8 at the cut, a week later")
                .isBetween(0.7, 0.8);
        assertThat(mean(cap, Outcome.LOSS_OF_CARE, Grouping.PRIOR_DOSE, HIGH, WEEK_AFTER))
                .isBetween(0.7, 0.8);
        assertThat(mean(none, Outcome.LOSS_OF_CARE, Grouping.PRIOR_DOSE, HIGH, WEEK_AFTER))
                .isLessThan(0.02);
        double crises = more(Outcome.CRISIS, Grouping.PRIOR_DOSE, BELOW_90, END)
                + more(Outcome.CRISIS, Grouping.PRIOR_DOSE, HIGH, END);
        assertThat(crises / 2).as("about one in a hundred of those who are cut").isBetween(0.002, 0.02);
        assertThat(more(Outcome.CRISIS, Grouping.PRIOR_DOSE, BELOW_50, END)).isZero();
    }

    @Test
    void withoutTheMechanismNobodyLosesCare() {
        Shown trusting = Shown.without("loss-of-care", NAME, SIZE);
        assertThat(mean(trusting, Outcome.LOSS_OF_CARE, Grouping.PRIOR_DOSE, HIGH, WEEK_AFTER))
                .isZero();
    }

    @Test
    void afterAYearPainIsNoHigherInAnyGroup() {
        for (Grouping grouping : Grouping.values()) {
            for (int g = 0; g < grouping.groups().size(); g++) {
                if (count(cap, grouping, g) > 0) {
                    assertThat(more(Outcome.PAIN, grouping, g, END))
                            .as("%s %d", grouping.word(), g)
                            .isLessThan(0.1);
                }
            }
        }
        assertThat(more(Outcome.PAIN, Grouping.PHENOTYPE, 2, END)).isBetween(-0.3, -0.03);
        assertThat(more(Outcome.PAIN, Grouping.PHENOTYPE, 0, END)).isCloseTo(0, within(0.1));
        assertThat(more(Outcome.OVERDOSE_HAZARD, Grouping.PRIOR_DOSE, HIGH, END))
                .as("the hazard falls where the dose does")
                .isNegative();
    }

    private double more(Outcome outcome, Grouping grouping, int group, int day) {
        return mean(cap, outcome, grouping, group, day) - mean(none, outcome, grouping, group, day);
    }

    private static long count(Shown shown, Grouping grouping, int group) {
        int o = shown.replicates().get(0).outcomes().indexOf(Outcome.OVERDOSED);
        return shown.replicates().stream()
                .mapToLong(r -> r.groups().count(0, grouping, group, o))
                .sum();
    }

    /** As in groups.csv, the mean over replicates. */
    private static double mean(Shown shown, Outcome outcome, Grouping grouping, int group, int day) {
        double sum = 0;
        for (Replicate r : shown.replicates()) {
            GroupSums sums = r.groups();
            int time = Arrays.binarySearch(sums.days(), day);
            assertThat(time).as("day %d is in groups.csv", day).isNotNegative();
            sum += sums.mean(time, grouping, group, r.outcomes().indexOf(outcome));
        }
        return sum / shown.replicates().size();
    }
}
