package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.apache.commons.math3.stat.descriptive.StatisticalSummary;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;

/** Row "prescribers" of the mission: agents with panels, slots and weariness; some stop, and their patients look for another. */
class PrescribersMissionTest {
    private static final String[] TWO_DISTRICTS = {"cohort.patients=2400", "replicates=2"};

    @Test
    void aPracticeThatClosesLeavesItsPanelToTheOthersWhoseSlotsThenDoNotSuffice() {
        Shown r = Shown.scenario("practice-closes", TWO_DISTRICTS);
        assertThat(r.mean(Outcome.WITHOUT_PRESCRIBER, 175))
                .as("lost to care, or let go for aberrance")
                .isBetween(0.0, 0.02);
        Shown open = Shown.scenario("practice-closes", "cohort.patients=2400", "policies.abandonment.share=0 %");
        assertThat(open.mean(Outcome.WITHOUT_PRESCRIBER, 182))
                .as("where nobody closes")
                .isLessThan(0.02);
        assertThat(r.mean(Outcome.WITHOUT_PRESCRIBER, 182))
                .as("about a quarter")
                .isBetween(0.10, 0.40);
        double lost = r.mean(Outcome.ON_OPIOID, 175) - r.mean(Outcome.ON_OPIOID, 182);
        assertThat(lost / r.mean(Outcome.WITHOUT_PRESCRIBER, 182))
                .as("half of them cut off at once")
                .isBetween(0.4, 0.6);
        assertThat(r.mean(Outcome.COWS, 182, 210) / open.mean(Outcome.COWS, 182, 210))
                .as("withdrawal, though what is left over softens it")
                .isBetween(1.05, 1.5);
        long turnedAway = r.events(e -> e.kind().equals("turned-away"));
        long found = r.events(e -> e.kind().equals("prescriber-found"));
        assertThat((double) found / turnedAway).as("of all, cut off or not").isBetween(0.25, 0.6);
        assertThat(r.mean(Outcome.WAITING_DAYS, 175)).isLessThan(0.1);
        assertThat(r.mean(Outcome.WAITING_DAYS, 721))
                .as("fuller panels, later visits")
                .isGreaterThan(0.3);
        assertThat(open.mean(Outcome.WAITING_DAYS, 721))
                .as("nobody waits where nobody closes")
                .isLessThan(0.1);
    }

    @Test
    void wearyPrescribersTurnPatientsAwayAndNobodyDoesWithoutTheMechanism() {
        Shown on = Shown.scenario("weary-prescribers", TWO_DISTRICTS);
        Shown off = Shown.without("prescriber-weariness", "weary-prescribers", TWO_DISTRICTS);
        assertThat(on.last(Outcome.WITHOUT_PRESCRIBER))
                .as("more than half has nobody")
                .isBetween(0.45, 0.75);
        Shown spared = Shown.without("extra-doses", "weary-prescribers", TWO_DISTRICTS);
        assertThat(spared.last(Outcome.WITHOUT_PRESCRIBER))
                .as("visible aberrance wears prescribers down")
                .isBetween(0.1, 0.6 * on.last(Outcome.WITHOUT_PRESCRIBER));
        assertThat(off.peak(Outcome.WITHOUT_PRESCRIBER))
                .as("lost to care, or let go for aberrance")
                .isLessThan(0.05);
        assertThat(on.last(Outcome.ON_OPIOID)).isLessThan(off.last(Outcome.ON_OPIOID) - 0.15);
        double early = foundPerTurnedAway(on, 0, 400);
        double late = foundPerTurnedAway(on, 700, 1100);
        assertThat(late).as("panels fill up").isLessThan(0.7 * early);
    }

    private static double foundPerTurnedAway(Shown r, int from, int to) {
        long found = r.events(e -> e.kind().equals("prescriber-found") && e.day() >= from && e.day() < to);
        long away = r.events(e -> e.kind().equals("turned-away") && e.day() >= from && e.day() < to);
        return (double) found / away;
    }

    @Test
    void usualCareStartsTapersAndIsLeftAsInCohorts() {
        Shown r = Shown.scenario("usual-care", "cohort.patients=2400", "replicates=1");
        assertThat(r.at(Outcome.DOSE_ON_OPIOID, 28).q50()).isBetween(18.0, 30.0);
        assertThat(r.at(Outcome.DOSE_ON_OPIOID, 28).q95()).isBetween(70.0, 130.0);
        assertThat(r.mean(Outcome.STOPPED_SIDE_EFFECTS, 364))
                .as("22.9 % (15.3 to 32.8)")
                .isBetween(0.15, 0.33);
        assertThat(r.mean(Outcome.STOPPED_NO_RELIEF, 364))
                .as("10.3 % (7.6 to 13.9)")
                .isBetween(0.05, 0.14);
        long tapers = r.events(e -> e.kind().equals("taper-started") && e.day() > 365);
        double yearsOnOpioid = 2 * 2400 * r.mean(Outcome.ON_OPIOID, 364, 1092);
        assertThat(tapers / yearsOnOpioid)
                .as("tapers per year on an opioid, all doses")
                .isBetween(0.04, 0.15);
    }

    @Test
    void prescribersDifferInTheirFirstSuppliesAndDoNotWithoutTheMechanism() {
        double on = spreadBetweenPanels(Shown.scenario("first-supply-and-one-year", TWO_DISTRICTS));
        double off = spreadBetweenPanels(Shown.without("prescriber-style", "first-supply-and-one-year", TWO_DISTRICTS));
        assertThat(on)
                .as("0.25 of the style's 0.8, and the luck of 150 patients")
                .isBetween(0.12, 0.35);
        assertThat(off).as("the luck alone").isLessThan(0.11);
    }

    /** Standard deviation over panels of the mean logarithm of first supplies. */
    private static double spreadBetweenPanels(Shown r) {
        StatisticalSummary panels = r.replicates().stream()
                .flatMap(replicate -> replicate.events().stream()
                        .filter(e -> e.kind().equals("first-supply"))
                        .collect(Collectors.groupingBy(
                                e -> e.patient() / 150, Collectors.averagingDouble(e -> Math.log(days(e.detail())))))
                        .values()
                        .stream())
                .collect(SummaryStatistics::new, SummaryStatistics::addValue, (a, b) -> {});
        return panels.getStandardDeviation();
    }

    private static int days(String detail) {
        return Integer.parseInt(detail.replace(" days", ""));
    }
}
