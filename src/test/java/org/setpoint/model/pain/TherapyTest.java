package org.setpoint.model.pain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A therapy without a source, or with shares that are none, is not one. */
class TherapyTest {
    private static final List<String> SOURCES = List.of("a trial");

    @ParameterizedTest
    @CsvSource({"7, -0.1, 0", "7, 1.1, 0", "7, 0, -0.1", "7, 0, 1.1", "0, 0, 0", "7, NaN, 0", "7, 0, NaN", "NaN, 0, 0"})
    void sharesAndTimesThatAreNoneAreRefused(double onset, double toneShare, double stopShare) {
        assertThatThrownBy(() -> new Therapy(TherapyKind.EXERCISE, 1, 1, 1, onset, toneShare, stopShare, SOURCES))
                .hasMessageContaining("shares from 0 to 1");
    }

    @Test
    void aNumberWithoutASourceIsRefused() {
        assertThatThrownBy(() -> new Therapy(TherapyKind.EXERCISE, 1, 1, 1, 7, 0.4, 0.1, List.of()))
                .hasMessageContaining("source");
    }

    @Test
    void withoutAnyTherapyThereIsNoReliefAndAnyOnsetWillDo() {
        TherapyRelief none = new TherapyRelief(org.setpoint.scenario.ModelCatalogue.defaults());
        assertThat(none.total()).isZero();
        assertThat(none.onset()).isPositive();
    }
}
