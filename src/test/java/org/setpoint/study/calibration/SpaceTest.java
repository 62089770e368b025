package org.setpoint.study.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.setpoint.parameter.Evidence;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.unit.InputException;

/** What may be turned, and on which scale. */
class SpaceTest {
    private static final ParameterSet CATALOGUE = ModelCatalogue.defaults();

    @Test
    void positiveRangesOfMoreThanAFactorThreeAreTurnedByFactors() {
        Dial factor = new Dial(Toy.FACTOR);
        assertThat(factor.value(0.5)).isCloseTo(1, within(1e-9));
        assertThat(factor.value(0.75)).isCloseTo(Math.sqrt(10), within(1e-4));
        assertThat(new Dial(Toy.LEVEL).value(0.75)).isEqualTo(7.5);
        assertThat(new Dial(Toy.number("narrow", 2, 1, 3)).byFactors()).isFalse();
    }

    @Test
    void theEndsAreExactAndNothingIsBeyond() {
        for (Parameter p : CATALOGUE.all()) {
            Dial dial = new Dial(p);
            assertThat(dial.value(0)).as(p.name()).isEqualTo(p.low());
            assertThat(dial.value(1)).isEqualTo(p.high());
            assertThat(dial.value(-0.3)).isEqualTo(p.low());
            assertThat(dial.value(1e-12)).isBetween(p.low(), p.high());
            assertThat(dial.value(1 - 1e-12)).isBetween(p.low(), p.high());
        }
    }

    @Test
    void everyShippedValueIsReachedExactly() {
        Space space = Space.of(CATALOGUE, List.of(), true);
        assertThat(space.values(space.defaults()))
                .allSatisfy((name, value) -> assertThat(value)
                        .as(name)
                        .isEqualTo(CATALOGUE.find(name).orElseThrow().value()));
    }

    @Test
    void onlyWhatIsGradedAsCalibratedIsFitted() {
        Space space = Space.of(CATALOGUE, List.of(), false);
        assertThat(space.dials())
                .hasSizeGreaterThan(50)
                .allSatisfy(d -> assertThat(d.parameter().evidence()).isEqualTo(Evidence.CALIBRATED));
        Space wide = Space.of(CATALOGUE, List.of(), true);
        assertThat(wide.size()).isGreaterThan(space.size());
        assertThat(wide.fitted()).hasSize(space.size());
    }

    @Test
    void numbersFromPublicationsAndWrongNamesAreRefused() {
        String published = CATALOGUE.all().stream()
                .filter(p -> p.evidence() == Evidence.LITERATURE)
                .findFirst()
                .orElseThrow()
                .name();
        assertThatThrownBy(() -> Space.of(CATALOGUE, List.of(published), true))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(published);
        assertThatThrownBy(() -> Space.of(CATALOGUE, List.of("analgesic-tolerance-sise"), false))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("did you mean 'analgesic-tolerance-size'?");
    }
}
