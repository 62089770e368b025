package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Distribution;
import org.setpoint.observation.Outcome;

/**
 * What the shipped scenarios say under {@code notice} is what comes out of them. Each runs small, so the margins are wide
 * enough for other luck and narrow enough that a mechanism that stopped working fails.
 */
class ScenariosTellTheTruthTest {
    @Test
    void abrupt_stop_is_a_short_withdrawal_and_a_long_dysphoria() {
        Shown r = Shown.scenario("abrupt-stop");
        double before = r.mean(Outcome.COWS, 89);
        assertThat(r.peakDay(Outcome.COWS)).as("peak, days after the stop").isBetween(91, 93);
        assertThat(r.mean(Outcome.COWS, 92)).as("withdrawal follows the stop").isGreaterThan(before + 5);
        assertThat(r.mean(Outcome.COWS, 104)).as("withdrawal ends").isLessThan(before + 0.5);
        assertThat(r.mean(Outcome.PAIN, 93) - r.mean(Outcome.PAIN, 89))
                .as("pain overshoots")
                .isGreaterThan(1.2);
        assertThat(r.mean(Outcome.WITHDRAWAL_PAIN, 92))
                .as("withdrawal-mediated hyperalgesia")
                .isGreaterThan(4 * r.mean(Outcome.WITHDRAWAL_PAIN, 89));
        assertThat(r.mean(Outcome.DYSPHORIA, 96)).as("dysphoria follows").isGreaterThan(0.5);
        assertThat(r.mean(Outcome.DYSPHORIA, 180)).as("dysphoria after 90 days").isGreaterThan(0.15);
        assertThat(r.mean(Outcome.ENDOGENOUS_TONE, 104) - r.mean(Outcome.ENDOGENOUS_TONE, 89))
                .as("tone has hardly returned when withdrawal is over")
                .isBetween(0.0, 0.06);
        assertThat(lost(r, 150)).as("tolerance of breathing lost in two months").isGreaterThan(0.85);
        assertThat(lost(r, 91)).as("but not overnight").isLessThan(0.1);
    }

    @Test
    void the_old_dose_after_a_break_is_several_times_as_dangerous_and_relieves_again() {
        Shown r = Shown.scenario("resume-after-abstinence");
        double before = r.mean(Outcome.OVERDOSE_HAZARD, 30);
        assertThat(r.mean(Outcome.OVERDOSE_HAZARD, 122) / before)
                .as("loss of tolerance multiplies the hazard")
                .isBetween(3.0, 9.0);
        assertThat(r.mean(Outcome.OVERDOSE_HAZARD, 185) / before)
                .as("tolerance returns within two months")
                .isLessThan(1.5);
        assertThat(r.mean(Outcome.RELIEF_ON_OPIOID, 122) - r.mean(Outcome.RELIEF_ON_OPIOID, 30))
                .as("relief was tolerated away, and is back")
                .isGreaterThan(0.8);
    }

    @Test
    void long_term_therapy_wanes_and_the_window_narrows() {
        Shown r = Shown.scenario("long-term-therapy");
        assertThat(r.peakDay(Outcome.RELIEF_ON_OPIOID)).isLessThanOrEqualTo(14);
        assertThat(r.mean(Outcome.RELIEF_ON_OPIOID, 182))
                .as("tolerance wears relief down")
                .isLessThan(0.75 * r.mean(Outcome.RELIEF_ON_OPIOID, 7));
        assertThat(r.mean(Outcome.DOSE_ON_OPIOID, 182))
                .as("though the dose is raised")
                .isGreaterThan(30);
        assertThat(r.mean(Outcome.DOSE_ON_OPIOID, 728))
                .as("for half a year")
                .isCloseTo(r.mean(Outcome.DOSE_ON_OPIOID, 189), within(2.0));
        double fall = r.mean(Outcome.PAIN, 0) - r.mean(Outcome.PAIN, 28);
        double twins = r.mean(Outcome.TWIN_PAIN, 0) - r.mean(Outcome.TWIN_PAIN, 28);
        assertThat(twins / fall).as("share of the fall that is not the drug's").isBetween(0.5, 0.9);
        assertThat(r.mean(Outcome.THERAPEUTIC_WINDOW, 56)).as("alike at first").isCloseTo(1, within(0.04));
        assertThat(r.mean(Outcome.THERAPEUTIC_WINDOW, 364)).as("narrower").isLessThan(0.95);
        assertThat(r.mean(Outcome.RESPIRATORY_TOLERANCE, 364))
                .as("tolerance of breathing levels off")
                .isCloseTo(r.mean(Outcome.RESPIRATORY_TOLERANCE, 182), within(0.05));
        assertThat(r.mean(Outcome.ENDOGENOUS_TONE, 91)).isBetween(0.8, 0.9);
        assertThat(r.mean(Outcome.ENDOGENOUS_TONE, 182)).isLessThan(r.mean(Outcome.ENDOGENOUS_TONE, 91) - 0.02);
        assertThat(r.mean(Outcome.DEPENDENCE, 14) / r.mean(Outcome.DEPENDENCE, 28))
                .as("dependence follows within two weeks")
                .isGreaterThan(0.85);
    }

    @Test
    void without_a_cap_the_dose_climbs_and_relief_does_not_follow() {
        Shown r = Shown.scenario("no-cap-escalation");
        Shown capped = Shown.scenario("long-term-therapy");
        assertThat(r.mean(Outcome.DOSE_ON_OPIOID, 364)).isGreaterThan(3 * r.mean(Outcome.DOSE_ON_OPIOID, 182));
        assertThat(r.mean(Outcome.DOSE_ON_OPIOID, 728)).isGreaterThan(1.5 * r.mean(Outcome.DOSE_ON_OPIOID, 364));
        assertThat(r.mean(Outcome.RELIEF_ON_OPIOID, 728))
                .as("relief falls")
                .isLessThan(0.5 * r.mean(Outcome.RELIEF_ON_OPIOID, 28));
        assertThat(r.mean(Outcome.RELIEF_ON_OPIOID, 728))
                .as("and is no more than with a cap")
                .isLessThanOrEqualTo(capped.mean(Outcome.RELIEF_ON_OPIOID, 728));
        assertThat(r.mean(Outcome.TWIN_PAIN, 0)).as("the same patients").isEqualTo(capped.mean(Outcome.TWIN_PAIN, 0));
        assertThat(r.mean(Outcome.OVERDOSE_HAZARD, 728) / r.mean(Outcome.OVERDOSE_HAZARD, 28))
                .as("danger grows with the dose")
                .isBetween(2.5, 8.0);
        Distribution added = r.at(Outcome.HYPERALGESIA, 728);
        assertThat(added.q95()).as("hyperalgesia in the susceptible").isGreaterThan(0.8);
        assertThat(added.q50()).as("and next to none in most").isLessThan(0.3);
    }

    @Test
    void a_cap_brings_everyone_down_without_withdrawal_and_lowers_the_hazard() {
        Shown r = Shown.scenario("cdc-2016-cap");
        assertThat(r.at(Outcome.DOSE_ON_OPIOID, 364).q95())
                .as("high doses before the cap")
                .isGreaterThan(180);
        assertThat(r.at(Outcome.DOSE_ON_OPIOID, 1092).q95())
                .as("none of them at the end")
                .isLessThan(92);
        for (int day = 364; day < 1092; day += 28) {
            assertThat(r.mean(Outcome.COWS, day + 28)).as("day " + day).isLessThan(r.mean(Outcome.COWS, 364) + 0.2);
        }
        double relief = r.mean(Outcome.RELIEF_ON_OPIOID, 364);
        assertThat(r.mean(Outcome.RELIEF_ON_OPIOID, 448)).as("a dip").isLessThan(relief);
        assertThat(r.mean(Outcome.RELIEF_ON_OPIOID, 1092)).as("nearly made up").isGreaterThan(relief - 0.2);
        assertThat(r.mean(Outcome.DOSE_ON_OPIOID, 364) / r.mean(Outcome.DOSE_ON_OPIOID, 1092))
                .as("on almost half the dose")
                .isGreaterThan(1.6);
        // a few frail patients carry most of the hazard, so more of them
        Shown many = Shown.scenario("cdc-2016-cap", "cohort.patients=1500");
        assertThat(many.mean(Outcome.OVERDOSE_HAZARD, 1071, 1092) / many.mean(Outcome.OVERDOSE_HAZARD, 343, 364))
                .as("a fifth less; over a month, for more is taken while there is more")
                .isBetween(0.65, 0.9);
        assertThat(many.mean(Outcome.COWS, 1071, 1092)).isLessThan(0.9 * many.mean(Outcome.COWS, 343, 364));
    }

    @Test
    void a_slow_taper_hardly_hurts_and_tone_returns_late() {
        Shown r = Shown.scenario("slow-taper");
        Shown spared = Shown.without("extra-doses", "slow-taper");
        for (int day = 112; day <= 728; day += 28) {
            assertThat(r.mean(Outcome.IN_WITHDRAWAL, day - 26, day))
                    .as("at least mild in the month to day %d, no more than before", day)
                    .isLessThan(r.mean(Outcome.IN_WITHDRAWAL, 58, 84) + 0.03);
        }
        assertThat(spared.peak(Outcome.IN_WITHDRAWAL))
                .as("at least mild in those who do not run out of what they have")
                .isLessThan(0.05);
        assertThat(r.mean(Outcome.COWS, 310)).as("falls with the dose").isLessThan(0.5 * r.mean(Outcome.COWS, 84));
        // pain is worst at the end of each month, where some have run out, so months are compared with months
        assertThat(aboveTwins(r, 364, 390) - aboveTwins(r, 58, 84))
                .as("pain in the month after the taper, more than a third of a point")
                .isBetween(0.2, 0.65);
        assertThat(spared.peak(Outcome.PAIN) - spared.mean(Outcome.PAIN, 84))
                .as("pain at its worst, where nobody runs out")
                .isBetween(0.1, 1.0);
        assertThat(r.mean(Outcome.PAIN, 600) - r.mean(Outcome.TWIN_PAIN, 600)).isLessThan(0.25);
        assertThat(r.mean(Outcome.COWS, 424))
                .as("little withdrawal two months on")
                .isLessThan(0.4);
        assertThat(r.mean(Outcome.DYSPHORIA, 424)).as("but dysphoria").isGreaterThan(0.15);
        assertThat(r.mean(Outcome.ENDOGENOUS_TONE, 424))
                .as("for tone is not back")
                .isLessThan(0.85);
    }

    @Test
    void a_fast_taper_hurts_more_at_its_end_and_not_for_ever() {
        Shown fast = Shown.scenario("fast-taper");
        Shown slow = Shown.scenario("slow-taper");
        assertThat(fast.mean(Outcome.PAIN, 0)).as("the same patients").isEqualTo(slow.mean(Outcome.PAIN, 0));
        // the opioid ends on day 147 or 364, and two or three days later withdrawal is highest
        assertThat(fast.mean(Outcome.COWS, 150)).isGreaterThan(1.3 * slow.mean(Outcome.COWS, 366));
        assertThat(fast.mean(Outcome.COWS, 150)).as("but slight").isLessThan(fast.mean(Outcome.COWS, 84));
        assertThat(fast.peak(Outcome.PAIN) - slow.peak(Outcome.PAIN))
                .as("half a point")
                .isBetween(0.25, 0.8);
        assertThat(fast.peak(Outcome.DYSPHORIA) / slow.peak(Outcome.DYSPHORIA))
                .as("half as high again")
                .isBetween(1.25, 2.1);
        assertThat(fast.mean(Outcome.PAIN, 728)).isCloseTo(slow.mean(Outcome.PAIN, 728), within(0.1));
        assertThat(fast.mean(Outcome.DYSPHORIA, 728)).isCloseTo(slow.mean(Outcome.DYSPHORIA, 728), within(0.08));
    }

    @Test
    void after_surgery_pain_heals_and_nothing_adapts() {
        Shown r = Shown.scenario("short-course-after-surgery");
        assertThat(r.mean(Outcome.PAIN, 0)).isBetween(5.0, 6.2);
        assertThat(r.mean(Outcome.PAIN, 22)).isBetween(1.0, 2.0);
        assertThat(r.mean(Outcome.TWIN_PAIN, 22))
                .as("heals without the drug too")
                .isBetween(1.0, 2.0);
        assertThat(r.mean(Outcome.RELIEF_ON_OPIOID, 4)).isBetween(0.3, 0.7);
        assertThat(r.mean(Outcome.ON_OPIOID, 10)).as("one refill").isBetween(0.35, 0.55);
        assertThat(r.mean(Outcome.ON_OPIOID, 18)).as("two refills").isBetween(0.06, 0.16);
        assertThat(r.mean(Outcome.ON_OPIOID, 24)).as("by rule").isZero();
        assertThat(r.peak(Outcome.ANALGESIC_TOLERANCE)).isLessThan(1.15);
        assertThat(r.peak(Outcome.IN_WITHDRAWAL)).isLessThan(0.01);
    }

    /** Pain above that of the drug-free twins. */
    private static double aboveTwins(Shown r, int from, int to) {
        return r.mean(Outcome.PAIN, from, to) - r.mean(Outcome.TWIN_PAIN, from, to);
    }

    /** Share of the tolerance of breathing before the stop that is gone. */
    private static double lost(Shown r, int day) {
        double before = r.mean(Outcome.RESPIRATORY_TOLERANCE, 89) - 1;
        return 1 - (r.mean(Outcome.RESPIRATORY_TOLERANCE, day) - 1) / before;
    }
}
