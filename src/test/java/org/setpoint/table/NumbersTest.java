package org.setpoint.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards against text that a spreadsheet, R or Python would read as another number. */
class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-1, -1",
        "0.1, 0.1",
        "12.3456789, 12.3457",
        "-12.3456789, -12.3457",
        "0.00001, 0.00001",
        "0.000123456789, 0.000123457",
        "999999.9, 1000000",
        "0.9999999, 1",
        "0.09999999, 0.1",
        "123456, 123456",
        "1234567, 1234570",
        "123456.5, 123456",
        "1e14, 100000000000000",
        "1e15, 1E15",
        "-1.5e-12, -1.5E-12",
        "0.0001, 0.0001",
    })
    void a_measured_number_has_at_most_six_significant_digits_and_no_exponent_in_the_usual_range(
            double value, String text) {
        assertThat(Numbers.rounded(value)).isEqualTo(text);
    }

    @Test
    void an_unknown_number_is_an_empty_cell_and_an_infinite_one_is_named() {
        assertThat(Numbers.rounded(Double.NaN)).isEmpty();
        assertThat(Numbers.exact(Double.NaN)).isEmpty();
        assertThat(Numbers.rounded(Double.POSITIVE_INFINITY)).isEqualTo("Inf");
        assertThat(Numbers.exact(Double.NEGATIVE_INFINITY)).isEqualTo("-Inf");
    }

    @Test
    void the_fast_way_and_the_slow_way_of_rounding_agree() {
        Random random = new Random(20160315);
        for (int i = 0; i < 100_000; i++) {
            double value = Math.pow(10, random.nextDouble() * 12 - 5) * (random.nextBoolean() ? 1 : -1);
            BigDecimal slow = new BigDecimal(value).round(new MathContext(6, RoundingMode.HALF_EVEN));
            assertThat(new BigDecimal(Numbers.rounded(value))).isEqualByComparingTo(slow);
        }
    }

    @Test
    void an_exact_number_reads_back_to_the_same_value_in_no_more_digits_than_needed() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertThat(Double.parseDouble(Numbers.exact(value))).isEqualTo(value);
            }
        }
        assertThat(Numbers.exact(0.1)).isEqualTo("0.1");
        assertThat(Numbers.exact(2.0e-3)).isEqualTo("0.002");
        assertThat(Numbers.exact(1.0 / 3)).isEqualTo("0.3333333333333333");
        assertThat(Numbers.exact(Double.parseDouble("2e23")))
                .isEqualTo("2E23"); // 2.0000000000000003E23 in Java 17's own words
    }

    @Test
    void the_language_of_the_machine_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Numbers.rounded(1234.5)).isEqualTo("1234.5");
            assertThat(Numbers.rounded(1e-5)).isEqualTo("0.00001");
        } finally {
            Locale.setDefault(before);
        }
    }
}
