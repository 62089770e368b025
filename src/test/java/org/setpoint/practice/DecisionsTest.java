package org.setpoint.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.policy.Memory;

/** The rules of usual care against values computed by hand. */
class DecisionsTest {
    private final ParameterSet p = ParameterSet.defaults(Practices.PARAMETERS)
            .with("granting-early", 0.22)
            .with("granting-later", 0.052)
            .with("granting-dose-scale", 62)
            .with("refill-granted", 0.75);
    private final Granting granting = new Granting(p);
    private final TaperPlan taper = new TaperPlan(p, new Memory());

    @Test
    void granting_falls_with_the_dose_and_after_the_first_year() {
        assertThat(granting.chance(100, 62, 1, 0)).isCloseTo(0.22 * Math.exp(-1), within(1e-12));
        assertThat(granting.chance(500, 62, 1, 0)).isCloseTo(0.052 * Math.exp(-1), within(1e-12));
        assertThat(granting.chance(100, 200, 1, 0)).isCloseTo(0.22 * Math.exp(-200 / 62.0), within(1e-12));
    }

    @Test
    void a_ready_prescriber_grants_more_and_most_of_all_at_high_doses() {
        double low = granting.chance(100, 20, 2, 0) / granting.chance(100, 20, 1, 0);
        double high = granting.chance(100, 200, 2, 0) / granting.chance(100, 200, 1, 0);
        assertThat(low).isCloseTo(2 * Math.exp(20 / 62.0 * (1 - Math.pow(2, -0.7))), within(1e-9));
        assertThat(high).isGreaterThan(2 * low);
    }

    @Test
    void visible_aberrance_halves_granting_and_counts_three_times_at_most() {
        assertThat(granting.chance(100, 30, 1, 1) / granting.chance(100, 30, 1, 0))
                .isCloseTo(Math.exp(-0.7), within(1e-12));
        assertThat(granting.chance(100, 30, 1, 9)).isEqualTo(granting.chance(100, 30, 1, 3));
    }

    @Test
    void steps_are_a_third_a_half_or_double_and_at_least_a_tablet() {
        assertThat(Granting.raised(60, 0.1)).isCloseTo(79.8, within(1e-9));
        assertThat(Granting.raised(60, 0.5)).isEqualTo(90);
        assertThat(Granting.raised(60, 0.9)).isEqualTo(120);
        assertThat(Granting.raised(10, 0.1)).as("one tablet more").isEqualTo(17.5);
    }

    @Test
    void tapers_are_as_fast_as_agnoli_saw() {
        double[] speeds = IntStream.range(0, 3)
                .mapToDouble(i -> taper.monthly(new double[] {-0.6745, 0, 0.6745}[i]))
                .toArray();
        assertThat(speeds[1]).isCloseTo(0.227, within(1e-12));
        assertThat(speeds[0]).as("lower quartile, 15 % published").isCloseTo(0.15, within(0.02));
        assertThat(speeds[2]).as("upper quartile, 41.3 % published").isCloseTo(0.413, within(0.05));
        assertThat(taper.share(0.05)).as("a few end it").isZero();
        assertThat(taper.share(0.0701)).isCloseTo(0.35, within(0.001));
        assertThat(taper.share(0.9999)).isCloseTo(0.80, within(0.001));
    }

    @Test
    void own_judgement_grows_with_dose_up_to_100_and_spares_low_doses() {
        Judgement judgement = new Judgement(p);
        assertThat(judgement.chance(50, 1, 28)).isCloseTo(0.17 * 28 / 365, within(1e-12));
        assertThat(judgement.chance(100, 1, 28)).isCloseTo(2 * 0.17 * 28 / 365, within(1e-12));
        assertThat(judgement.chance(300, 1, 28)).isEqualTo(judgement.chance(100, 1, 28));
        assertThat(judgement.chance(19, 1, 28)).isZero();
    }

    @Test
    void one_reaction_in_four_stops_and_none_without_the_mechanism() {
        Reaction reaction = new Reaction(p);
        assertThat(reaction.kind(0.009, 0.04)).isEqualTo(Reaction.Kind.STOP);
        assertThat(reaction.kind(0.011, 0.04)).isEqualTo(Reaction.Kind.TAPER);
        assertThat(reaction.kind(0.041, 0.04)).isEqualTo(Reaction.Kind.NONE);
        assertThat(reaction.kind(1e-9, 0)).isEqualTo(Reaction.Kind.NONE);
    }

    @Test
    void a_first_supply_grows_with_pain_severity_and_style() {
        FirstSupply supply = new FirstSupply(p);
        assertThat(supply.days(7, 5.5, 0, 1, 0)).isEqualTo(7);
        assertThat(supply.days(7, 8.5, 0, 1, 0)).isEqualTo(Math.rint(7 * Math.exp(0.3)));
        assertThat(supply.days(7, 5.5, 0, 4, 0)).isEqualTo(Math.rint(7 * Math.pow(4, 0.25)));
        assertThat(supply.days(7, 5.5, 0, 1, 5)).as("at most three months").isEqualTo(90);
        assertThat(supply.days(3, 5.5, 0, 1, -5)).as("at least a day").isEqualTo(1);
    }

    @Test
    void a_refill_is_granted_by_style_within_bounds() {
        Refilling refilling = new Refilling(p);
        assertThat(refilling.chance(1)).isCloseTo(0.75, within(1e-12));
        assertThat(refilling.chance(100)).isCloseTo(1.125, within(1e-12));
        assertThat(refilling.chance(0.5)).isCloseTo(0.75 * Math.pow(0.5, 0.3), within(1e-12));
    }
}
