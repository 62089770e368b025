package org.setpoint.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.setpoint.mission.Shown;
import org.setpoint.observation.Distribution;
import org.setpoint.observation.Outcome;

/** What lessons promise under {@code try} happens when it is done: the same patients, before and after. */
class TriesShowSomethingTest {
    @Test
    void lesson1_a_larger_dose_relieves_more_and_slows_breathing_more_and_a_week_leaves_withdrawal() {
        Shown r = Taught.first(1);
        Shown high = Taught.first(1, "policies.limited-supply.dose=180 MME/day");
        assertThat(high.mean(Outcome.RELIEF, 1)).isGreaterThan(1.4 * r.mean(Outcome.RELIEF, 1));
        assertThat(high.mean(Outcome.VENTILATION, 1)).isLessThan(r.mean(Outcome.VENTILATION, 1) - 0.1);
        Shown week = Taught.first(1, "policies.limited-supply.supply=7 days");
        assertThat(week.mean(Outcome.RELIEF, 7)).isGreaterThan(0.5);
        assertThat(week.peak(Outcome.COWS)).isGreaterThan(3 * r.peak(Outcome.COWS));
        assertThat(week.peakDay(Outcome.COWS)).isBetween(8, 11);
    }

    @Test
    void lesson2_raising_does_not_win_in_the_end() {
        Shown r = Taught.first(2);
        Shown low = Taught.first(2, "policies.titration.cap=20 MME/day");
        assertThat(low.mean(Outcome.ANALGESIC_TOLERANCE, 728))
                .isLessThan(r.mean(Outcome.ANALGESIC_TOLERANCE, 728) - 0.2);
        assertThat(low.mean(Outcome.RELIEF_ON_OPIOID, 644, 728))
                .isGreaterThan(r.mean(Outcome.RELIEF_ON_OPIOID, 644, 728) - 0.05);
        Shown high = Taught.first(2, "policies.titration.cap=300 MME/day", "policies.titration.stop-raising=day 700");
        assertThat(high.mean(Outcome.DOSE_ON_OPIOID, 728)).isGreaterThan(3 * r.mean(Outcome.DOSE_ON_OPIOID, 728));
        assertThat(high.mean(Outcome.ANALGESIC_TOLERANCE, 728)).isGreaterThan(2.5);
        assertThat(high.mean(Outcome.RELIEF_ON_OPIOID, 644, 728))
                .isLessThan(r.mean(Outcome.RELIEF_ON_OPIOID, 644, 728) + 0.05);
        Shown steep = Taught.first(2, "policies.titration.step=100 %");
        assertThat(steep.mean(Outcome.RELIEF_ON_OPIOID, 42, 84))
                .as("for some weeks")
                .isGreaterThan(r.mean(Outcome.RELIEF_ON_OPIOID, 42, 84));
        assertThat(steep.mean(Outcome.RELIEF_ON_OPIOID, 644, 728))
                .as("and not in the end")
                .isLessThan(r.mean(Outcome.RELIEF_ON_OPIOID, 644, 728) + 0.05);
    }

    @Test
    void lesson3_the_faster_the_dose_rises_the_narrower_the_window_and_each_tolerance_has_its_side_of_it() {
        double kept = Taught.second(3).mean(Outcome.THERAPEUTIC_WINDOW, 364);
        double slow = Taught.first(3, "policies.titration.step=6 %").mean(Outcome.THERAPEUTIC_WINDOW, 364);
        double usual = Taught.first(3).mean(Outcome.THERAPEUTIC_WINDOW, 364);
        double fast = Taught.first(3, "policies.titration.step=25 %").mean(Outcome.THERAPEUTIC_WINDOW, 364);
        assertThat(kept).isBetween(0.86, 0.93);
        assertThat(slow).isLessThan(kept);
        assertThat(usual).isLessThan(slow);
        assertThat(fast).isLessThan(usual);
        Shown capped = Taught.first(3, "policies.titration.cap=60 MME/day");
        assertThat(capped.mean(Outcome.THERAPEUTIC_WINDOW, 728))
                .as("stops narrowing")
                .isCloseTo(capped.mean(Outcome.THERAPEUTIC_WINDOW, 455), within(0.01));
        assertThat(capped.mean(Outcome.RELIEF_ON_OPIOID, 728)).isBetween(0.5, 0.85);
        assertThat(Taught.first(3, "mechanisms.analgesic-tolerance=off").mean(Outcome.THERAPEUTIC_WINDOW, 728))
                .as("widens")
                .isGreaterThan(1.5);
        Shown bare = Taught.first(3, "mechanisms.respiratory-tolerance=off");
        assertThat(bare.mean(Outcome.THERAPEUTIC_WINDOW, 728)).isLessThan(0.33);
        assertThat(bare.mean(Outcome.OVERDOSE_HAZARD, 728))
                .isGreaterThan(3 * Taught.first(3).mean(Outcome.OVERDOSE_HAZARD, 728));
    }

    @Test
    void lesson4_without_the_high_dose_hyperalgesia_stays_small_and_without_tolerance_it_does_not() {
        Shown r = Taught.first(4);
        Shown low = Taught.first(4, "policies[1].fixed-dose.dose=60 MME/day");
        assertThat(low.mean(Outcome.HYPERALGESIA, 217)).isLessThan(0.55 * r.mean(Outcome.HYPERALGESIA, 217));
        Shown none = Taught.first(4, "mechanisms.analgesic-tolerance=off");
        assertThat(none.mean(Outcome.HYPERALGESIA, 217)).isCloseTo(r.mean(Outcome.HYPERALGESIA, 217), within(0.02));
        assertThat(none.mean(Outcome.RELIEF_ON_OPIOID, 217)).isGreaterThan(r.mean(Outcome.RELIEF_ON_OPIOID, 217) + 0.3);
    }

    @Test
    void lesson5_a_higher_dose_means_more_withdrawal_and_without_dependence_there_is_addiction_all_the_same() {
        Shown r = Taught.first(5);
        Shown high = Taught.first(5, "policies.titration.cap=240 MME/day");
        double withdrawal = high.mean(Outcome.COWS, 735) / r.mean(Outcome.COWS, 735);
        double disorder = high.mean(Outcome.ADDICTION, 728) / r.mean(Outcome.ADDICTION, 728);
        assertThat(withdrawal).isBetween(1.5, 2.7);
        assertThat(disorder).isBetween(1.0, 1.35);
        Shown none = Taught.first(5, "mechanisms.dependence=off");
        assertThat(none.peak(Outcome.COWS)).isZero();
        assertThat(none.mean(Outcome.ADDICTION, 728)).isGreaterThan(1.5 * r.mean(Outcome.ADDICTION, 728));
    }

    @Test
    void lesson6_hurry_brings_withdrawal_and_a_taper_that_ends_above_nothing_leaves_hardly_a_gap() {
        Shown r = Taught.first(6);
        Shown hurried = Taught.first(6, "policies.taper.rate=50 %/week");
        assertThat(hurried.peak(Outcome.COWS)).isGreaterThan(2 * r.peak(Outcome.COWS));
        assertThat(hurried.peak(Outcome.PAIN)).isGreaterThan(r.peak(Outcome.PAIN) + 0.15);
        Shown above = Taught.first(6, "policies.taper.to=60 MME/day");
        assertThat(above.mean(Outcome.DYSPHORIA, 140, 200)).isLessThan(0.15 * r.mean(Outcome.DYSPHORIA, 140, 200));
        assertThat(above.mean(Outcome.ENDOGENOUS_TONE, 728)).isLessThan(0.7);
        Distribution spread = r.at(Outcome.DYSPHORIA, 200);
        assertThat(spread.q95()).as("harder for some").isGreaterThan(1.25 * spread.mean());
        assertThat(spread.q05()).as("easier for others").isLessThan(0.75 * spread.mean());
    }

    @Test
    void lesson7_a_short_break_costs_little_and_each_step_of_the_dose_costs_more() {
        Shown r = Taught.first(7);
        Shown two = Taught.first(7, "policies[1].fixed-dose.from=day 44");
        assertThat(two.mean(Outcome.OVERDOSE_HAZARD, 46) / two.mean(Outcome.OVERDOSE_HAZARD, 23, 30))
                .isLessThan(2);
        double least = Taught.second(7).mean(Outcome.OVERDOSE_HAZARD, 122);
        double middle =
                Taught.first(7, "policies[1].fixed-dose.dose=95 MME/day").mean(Outcome.OVERDOSE_HAZARD, 122);
        double most = r.mean(Outcome.OVERDOSE_HAZARD, 122);
        assertThat(middle).isGreaterThan(least);
        assertThat(most - middle).as("each step costs more than the one before").isGreaterThan(middle - least);
        assertThat(r.mean(Outcome.RELIEF_ON_OPIOID, 122)).isGreaterThan(r.mean(Outcome.RELIEF_ON_OPIOID, 30) + 0.8);
    }

    @Test
    void lesson8_a_lower_cap_sharpens_the_trade_and_a_higher_one_meets_fewer() {
        Shown r = Taught.first(8);
        Shown low = Taught.first(8, "policies.dose-cap.cap=50 MME/day");
        assertThat(low.peak(Outcome.COWS)).isGreaterThan(r.peak(Outcome.COWS) + 1.5);
        assertThat(low.mean(Outcome.OVERDOSE_HAZARD, 97, 125)).isLessThan(r.mean(Outcome.OVERDOSE_HAZARD, 97, 125));
        Shown high = Taught.first(8, "policies.dose-cap.cap=180 MME/day");
        assertThat(high.mean(Outcome.COWS, 91, 94) - high.mean(Outcome.COWS, 83, 89))
                .isLessThan(0.4 * (r.mean(Outcome.COWS, 91, 94) - r.mean(Outcome.COWS, 83, 89)));
    }

    @Test
    void lesson9_without_the_need_of_tone_treatments_work_at_once_and_support_helps_also_while_it_is_low() {
        Shown r = Taught.first(9);
        Shown free = Taught.first(9, "mechanisms.therapies-by-tone=off");
        assertThat(free.mean(Outcome.THERAPY_RELIEF, 175)).isGreaterThan(1.15 * r.mean(Outcome.THERAPY_RELIEF, 175));
        assertThat(free.mean(Outcome.THERAPY_RELIEF, 728))
                .isCloseTo(free.mean(Outcome.THERAPY_RELIEF, 175), within(0.1));
        Shown early = Taught.first(9, "policies.taper.from=day 28");
        assertThat(early.mean(Outcome.ENDOGENOUS_TONE, 364)).isGreaterThan(r.mean(Outcome.ENDOGENOUS_TONE, 364) + 0.1);
        assertThat(early.mean(Outcome.THERAPY_RELIEF, 364)).isGreaterThan(r.mean(Outcome.THERAPY_RELIEF, 364));
        Shown supported = Taught.first(9, "policies.care.support=2 points");
        assertThat(supported.mean(Outcome.THERAPY_RELIEF, 91)).isGreaterThan(1.6 * r.mean(Outcome.THERAPY_RELIEF, 91));
    }
}
