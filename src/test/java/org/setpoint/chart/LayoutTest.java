package org.setpoint.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The arithmetic behind the pictures: axes, labels, points left out, days folded. */
class LayoutTest {
    @Test
    void time_is_read_in_days_then_months_then_years() {
        assertThat(TimeScale.of(89).axis()).isEqualTo("time (days)");
        assertThat(TimeScale.of(90).axis()).isEqualTo("time (months)");
        assertThat(TimeScale.of(4 * 365).axis()).isEqualTo("time (months)");
        assertThat(TimeScale.of(10 * 365).axis()).isEqualTo("time (years)");
        assertThat(TimeScale.of(365).say(214)).isEqualTo("month 7"); // 214 / 30.4 = 7.04
        assertThat(TimeScale.ofBody(3).say(214)).isEqualTo("hour 5136");
        assertThat(TimeScale.HOURS.axis(214.5)).isEqualTo("time (hours from the start of day 214)");
    }

    @Test
    void an_axis_of_a_quantity_with_a_zero_starts_there_and_holds_the_data() {
        NiceScale y = NiceScale.around(3.1, 8.6, Measure.FROM_ZERO, 5);
        assertThat(y.lower()).isZero();
        assertThat(y.upper()).isEqualTo(10);
        assertThat(y.step()).isEqualTo(2);
        assertThat(NiceScale.around(3.1, 8.6, Measure.FREE, 5).lower()).isBetween(2.0, 3.1);
        assertThat(NiceScale.around(0, 0.018, Measure.SHARE, 5).format().format(0.015))
                .isEqualTo("1.5\u2009%");
    }

    @Test
    void an_axis_without_data_or_without_spread_still_has_a_length() {
        for (Measure measure : Measure.values()) {
            for (double v : new double[] {Double.NaN, 0, 5, -5, 1e-12, 1e9}) {
                NiceScale y = NiceScale.around(v, v, measure, 5);
                assertThat(y.upper()).isGreaterThan(y.lower());
                assertThat(y.step()).isPositive().isFinite();
            }
        }
    }

    @Test
    void labels_that_would_overlap_are_pushed_apart_in_order_and_stay_inside() {
        double[] heights = {18, 18, 36, 18};
        double[] middle = EndLabels.spread(new double[] {95, 96, 97, 98}, heights, 0, 100);
        for (int i = 1; i < 4; i++) {
            assertThat(middle[i] - middle[i - 1]).isGreaterThanOrEqualTo((heights[i] + heights[i - 1]) / 2 - 1e-6);
        }
        assertThat(middle[3] + 9).isLessThanOrEqualTo(100 + 1e-9);
        assertThat(middle[0] - 9).isGreaterThanOrEqualTo(-1e-9);
        assertThat(EndLabels.spread(new double[] {20, 60}, new double[] {18, 18}, 0, 100))
                .containsExactly(20, 60);
    }

    @Test
    void thinning_keeps_the_ends_the_peaks_and_the_gaps() {
        double[] time = new double[10_000];
        double[] value = new double[10_000];
        Arrays.setAll(time, i -> i);
        value[5_003] = 9;
        value[7_001] = -9;
        value[2_222] = Double.NaN;
        int[] kept = Thinning.keep(time, value, 100);
        assertThat(kept)
                .hasSizeLessThan(501)
                .contains(0, 2_222, 5_003, 7_001, 9_999)
                .isSorted();
    }

    @Test
    void a_year_of_hours_is_folded_into_days_with_their_lowest_and_highest() {
        double[] day = new double[24 * 30];
        double[] value = new double[24 * 30];
        Arrays.setAll(day, i -> 214 + i / 24.0);
        Arrays.setAll(value, i -> i % 24); // mean of 0 to 23 is 11.5
        assertThat(DailySwing.suits(day)).isTrue();
        Band folded = DailySwing.fold(day, value);
        assertThat(folded.day()).hasSize(30);
        assertThat(folded.mean()[7]).isCloseTo(11.5, within(1e-9));
        assertThat(folded.q25()[7]).isZero();
        assertThat(folded.q75()[7]).isEqualTo(23);
        assertThat(DailySwing.suits(Arrays.copyOf(day, 24 * 20))).isFalse();
    }

    @Test
    void a_band_refuses_lengths_that_differ_and_days_that_do_not_increase() {
        double[] two = {0, 1};
        double[] one = {0};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Band(two, two, two, one, two, two, two))
                .withMessageContaining("q25 has 1 values where the time has 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Band.line(new double[] {1, 1}, two))
                .withMessageContaining("increase strictly");
        assertThatIllegalArgumentException().isThrownBy(() -> Band.line(new double[0], new double[0]));
    }

    @Test
    void a_curve_keeps_its_colour_wherever_it_stands_and_the_baseline_is_behind() {
        ChartStyle style = ChartStyle.light();
        CurveSpec spec = Samples.pain();
        var strands = Strand.of(spec, style, Strand.names(java.util.List.of(spec)));
        assertThat(strands).extracting(Strand::name).containsExactly("no taper", "forced taper", "slow taper");
        assertThat(strands.get(0).colour()).isEqualTo(style.baseline());
        assertThat(strands.get(2).colour()).isEqualTo(OkabeIto.BLUE);
    }
}
