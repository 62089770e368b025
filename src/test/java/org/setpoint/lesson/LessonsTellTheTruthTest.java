package org.setpoint.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.setpoint.mission.Shown;
import org.setpoint.observation.Outcome;

/**
 * What lessons say under {@code notice} is what a class sees. Each runs small, so the margins are wide enough for other luck
 * and narrow enough that a mechanism that stopped working fails.
 */
class LessonsTellTheTruthTest {
    @Test
    void lesson1_relief_is_gone_on_the_third_day_and_breathing_whole() {
        Shown r = Taught.first(1);
        assertThat(r.mean(Outcome.RELIEF, 1)).isGreaterThan(0.5);
        assertThat(r.mean(Outcome.RELIEF, 2)).isBetween(0.05, 0.4);
        assertThat(r.mean(Outcome.RELIEF, 3)).isCloseTo(0, within(0.05));
        assertThat(r.mean(Outcome.VENTILATION, 1)).isBetween(0.72, 0.88);
        assertThat(r.mean(Outcome.VENTILATION, 3)).isGreaterThan(0.98);
        assertThat(r.peak(Outcome.COWS)).isLessThan(1);
        assertThat(r.mean(Outcome.PAIN, 14))
                .as("the injury heals")
                .isLessThan(r.mean(Outcome.PAIN, 3) - 1)
                .isCloseTo(r.mean(Outcome.TWIN_PAIN, 14), within(0.05));
    }

    @Test
    void lesson2_relief_wanes_as_tolerance_climbs_and_tone_falls_in_both_runs() {
        Shown with = Taught.first(2);
        Shown without = Taught.second(2);
        assertThat(with.peakDay(Outcome.RELIEF_ON_OPIOID)).isLessThanOrEqualTo(14);
        assertThat(with.mean(Outcome.RELIEF_ON_OPIOID, 364) / with.mean(Outcome.RELIEF_ON_OPIOID, 7))
                .as("about a third is left")
                .isBetween(0.18, 0.45);
        assertThat(with.mean(Outcome.DOSE_ON_OPIOID, 364))
                .as("on nearly twice the dose")
                .isBetween(32.0, 46.0);
        double half = with.mean(Outcome.ANALGESIC_TOLERANCE, 182) - 1;
        assertThat(half).isBetween(0.45, 0.85);
        assertThat(with.mean(Outcome.ANALGESIC_TOLERANCE, 91) - 1)
                .as("steeply at first")
                .isGreaterThan(half / 2);
        assertThat(with.mean(Outcome.ANALGESIC_TOLERANCE, 728) - with.mean(Outcome.ANALGESIC_TOLERANCE, 364))
                .as("levels off")
                .isLessThan(0.1);
        assertThat(without.mean(Outcome.RELIEF_ON_OPIOID, 182) / with.mean(Outcome.RELIEF_ON_OPIOID, 182))
                .as("more than half as much again")
                .isGreaterThan(1.4);
        assertThat(without.mean(Outcome.DOSE_ON_OPIOID, 182))
                .isLessThanOrEqualTo(with.mean(Outcome.DOSE_ON_OPIOID, 182) + 1);
        assertThat(with.mean(Outcome.ENDOGENOUS_TONE, 182)).isBetween(0.68, 0.83);
        assertThat(without.mean(Outcome.ENDOGENOUS_TONE, 182))
                .as("tone is not tolerance")
                .isCloseTo(with.mean(Outcome.ENDOGENOUS_TONE, 182), within(0.03));
    }

    @Test
    void lesson3_tolerance_to_relief_outruns_that_of_breathing_and_the_window_narrows_at_level_relief() {
        Shown raised = Taught.first(3);
        Shown kept = Taught.second(3);
        for (int day = 56; day <= 728; day += 28) {
            assertThat(raised.mean(Outcome.RELIEF_ON_OPIOID, day))
                    .as("relief is held, day %d", day)
                    .isCloseTo(0.92, within(0.22));
        }
        assertThat(kept.mean(Outcome.RELIEF_ON_OPIOID, 728)).isBetween(0.35, 0.7);
        assertThat(raised.mean(Outcome.ANALGESIC_TOLERANCE, 56))
                .as("side by side for two months")
                .isCloseTo(1.44, within(0.1))
                .isCloseTo(raised.mean(Outcome.RESPIRATORY_TOLERANCE, 56), within(0.08));
        double ahead = 0;
        for (int day = 91; day <= 728; day += 91) {
            double gap =
                    raised.mean(Outcome.ANALGESIC_TOLERANCE, day) - raised.mean(Outcome.RESPIRATORY_TOLERANCE, day);
            assertThat(gap).as("further ahead on day %d", day).isGreaterThan(ahead);
            ahead = gap;
        }
        assertThat(raised.mean(Outcome.ANALGESIC_TOLERANCE, 728)).isBetween(4.6, 6.2);
        assertThat(raised.mean(Outcome.RESPIRATORY_TOLERANCE, 728)).isBetween(3.0, 4.0);
        assertThat(raised.mean(Outcome.THERAPEUTIC_WINDOW, 56)).isCloseTo(1, within(0.04));
        assertThat(raised.mean(Outcome.THERAPEUTIC_WINDOW, 728)).isBetween(0.68, 0.81);
        assertThat(raised.mean(Outcome.VENTILATION, 56)).isBetween(0.66, 0.8);
        assertThat(raised.mean(Outcome.VENTILATION, 728)).isLessThan(0.4);
        assertThat(raised.mean(Outcome.OVERDOSE_HAZARD, 728) / raised.mean(Outcome.OVERDOSE_HAZARD, 56))
                .isGreaterThan(3);
    }

    @Test
    void lesson4_hyperalgesia_comes_with_the_dose_and_leaves_tolerance_as_it_is() {
        Shown with = Taught.first(4);
        Shown without = Taught.second(4);
        assertThat(with.mean(Outcome.ANALGESIC_TOLERANCE, 28)).isBetween(1.35, 1.6);
        assertThat(with.mean(Outcome.HYPERALGESIA, 28)).isLessThan(0.15);
        assertThat(with.mean(Outcome.HYPERALGESIA, 217)).isGreaterThan(3 * with.mean(Outcome.HYPERALGESIA, 28));
        assertThat(with.at(Outcome.HYPERALGESIA, 217).q95()).as("in some").isGreaterThan(1);
        assertThat(with.at(Outcome.HYPERALGESIA, 217).q50()).as("in most").isLessThan(0.35);
        assertThat(without.mean(Outcome.ANALGESIC_TOLERANCE, 217))
                .as("two different things")
                .isCloseTo(with.mean(Outcome.ANALGESIC_TOLERANCE, 217), within(0.15));
        assertThat(with.mean(Outcome.PAIN, 217) - without.mean(Outcome.PAIN, 217))
                .isBetween(0.2, 0.6);
        assertThat(with.mean(Outcome.PAIN, 245, 266))
                .as("rises at first")
                .isGreaterThan(with.mean(Outcome.PAIN, 196, 217));
        assertThat(with.mean(Outcome.PAIN, 364, 399))
                .as("and is lower weeks afterwards")
                .isLessThan(with.mean(Outcome.PAIN, 196, 217) - 0.1);
    }

    @Test
    void lesson5_dependence_goes_within_a_month_and_addiction_stays() {
        Shown r = Taught.first(5);
        Shown without = Taught.second(5);
        assertThat(r.mean(Outcome.DEPENDENCE, 728)).isGreaterThan(25);
        assertThat(r.mean(Outcome.OPIOID_USE_DISORDER, 728)).isBetween(0.05, 0.14);
        assertThat(r.mean(Outcome.COWS, 735)).isGreaterThan(2 * r.mean(Outcome.COWS, 728));
        assertThat(r.mean(Outcome.IN_WITHDRAWAL, 735)).isBetween(0.13, 0.33);
        assertThat(r.mean(Outcome.DEPENDENCE, 763)).isLessThan(0.05 * r.mean(Outcome.DEPENDENCE, 728));
        assertThat(r.mean(Outcome.ADDICTION, 763)).isGreaterThan(0.93 * r.mean(Outcome.ADDICTION, 728));
        assertThat(without.mean(Outcome.COWS, 735)).isGreaterThan(0.8 * r.mean(Outcome.COWS, 735));
        assertThat(without.peak(Outcome.ADDICTION)).isZero();
        assertThat(r.mean(Outcome.ADDICTION, 1092) / r.mean(Outcome.ADDICTION, 728))
                .isBetween(0.5, 0.85);
    }

    @Test
    void lesson6_hurry_is_paid_for_on_the_way_and_not_for_ever() {
        Shown fast = Taught.first(6);
        Shown slow = Taught.second(6);
        assertThat(fast.peakDay(Outcome.DYSPHORIA)).isBetween(146, 156);
        assertThat(fast.peakDay(Outcome.PAIN)).isBetween(146, 158);
        assertThat(slow.peakDay(Outcome.DYSPHORIA)).isBetween(364, 380);
        assertThat(slow.peak(Outcome.DYSPHORIA)).isBetween(0.3, 0.85 * fast.peak(Outcome.DYSPHORIA));
        double before = fast.mean(Outcome.ENDOGENOUS_TONE, 84);
        assertThat(fast.mean(Outcome.ENDOGENOUS_TONE, 148) - before)
                .as("hardly any tone is back")
                .isLessThan(0.07);
        assertThat(slow.mean(Outcome.ENDOGENOUS_TONE, 364) - before)
                .as("a part is")
                .isGreaterThan(0.1);
        assertThat(fast.mean(Outcome.PAIN, 728)).isCloseTo(slow.mean(Outcome.PAIN, 728), within(0.12));
        assertThat(fast.mean(Outcome.DYSPHORIA, 728)).isCloseTo(slow.mean(Outcome.DYSPHORIA, 728), within(0.08));
    }

    @Test
    void lesson7_after_a_break_the_old_dose_meets_a_body_without_protection() {
        Shown old = Taught.first(7);
        Shown small = Taught.second(7);
        assertThat(old.mean(Outcome.RESPIRATORY_TOLERANCE, 30)).isBetween(2.2, 2.9);
        assertThat(old.mean(Outcome.RESPIRATORY_TOLERANCE, 119)).isLessThan(1.12);
        assertThat(old.mean(Outcome.VENTILATION, 30)).isBetween(0.38, 0.58);
        assertThat(old.mean(Outcome.VENTILATION, 122)).isLessThan(0.3);
        double before = old.mean(Outcome.OVERDOSE_HAZARD, 23, 30);
        assertThat(old.mean(Outcome.OVERDOSE_HAZARD, 122) / before).isBetween(3.5, 8.5);
        assertThat(small.mean(Outcome.OVERDOSE_HAZARD, 122)).isLessThan(0.25 * old.mean(Outcome.OVERDOSE_HAZARD, 122));
        assertThat(small.mean(Outcome.RELIEF_ON_OPIOID, 122)).isGreaterThan(0.4);
        assertThat(old.mean(Outcome.OVERDOSE_HAZARD, 182, 188) / before).isLessThan(1.5);
    }

    @Test
    void lesson8_the_hazard_falls_at_once_and_despair_comes_when_withdrawal_is_over() {
        Shown cut = Taught.first(8);
        Shown left = Taught.second(8);
        assertThat(cut.mean(Outcome.OVERDOSE_HAZARD, 97, 125) / left.mean(Outcome.OVERDOSE_HAZARD, 97, 125))
                .isLessThan(0.6);
        assertThat(cut.mean(Outcome.OVERDOSE_HAZARD, 104) / cut.mean(Outcome.OVERDOSE_HAZARD, 83, 89))
                .isLessThan(0.6);
        assertThat(cut.peakDay(Outcome.COWS)).isBetween(91, 94);
        assertThat(cut.mean(Outcome.COWS, 106)).isLessThan(cut.mean(Outcome.COWS, 83, 89));
        double pain = cut.mean(Outcome.PAIN, 83, 89);
        assertThat(cut.mean(Outcome.PAIN, 92) - pain).isBetween(0.35, 0.85);
        assertThat(cut.mean(Outcome.PAIN, 168, 182) - pain).isLessThan(0.2);
        assertThat(cut.peakDay(Outcome.DESPAIR)).isBetween(108, 135);
        assertThat(cut.mean(Outcome.SUICIDE_HAZARD, 118) / left.mean(Outcome.SUICIDE_HAZARD, 118))
                .isGreaterThan(2);
    }

    @Test
    void lesson9_what_treatments_do_comes_back_with_the_tone() {
        Shown taper = Taught.first(9);
        Shown kept = Taught.second(9);
        assertThat(taper.mean(Outcome.ENDOGENOUS_TONE, 0)).isBetween(0.42, 0.6);
        assertThat(taper.mean(Outcome.THERAPY_RELIEF, 175))
                .isBetween(0.6, 0.95)
                .isEqualTo(kept.mean(Outcome.THERAPY_RELIEF, 175));
        assertThat(taper.mean(Outcome.ENDOGENOUS_TONE, 728)).isGreaterThan(0.75);
        assertThat(taper.mean(Outcome.THERAPY_RELIEF, 728))
                .isGreaterThan(1.08 * taper.mean(Outcome.THERAPY_RELIEF, 175));
        assertThat(kept.mean(Outcome.ENDOGENOUS_TONE, 728))
                .isCloseTo(kept.mean(Outcome.ENDOGENOUS_TONE, 0), within(0.03));
        assertThat(kept.mean(Outcome.THERAPY_RELIEF, 728))
                .isCloseTo(kept.mean(Outcome.THERAPY_RELIEF, 175), within(0.05));
    }
}
