package org.setpoint.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.setpoint.unit.Dimension;

/** Numbers keep their word. */
class ParametersTest {
    private static final Parameter TEN =
            Parameter.assumed("ten", "x", "Ten.", Dimension.TIME, 10, Parameter.range(5, 20), "assumption: an example");

    @Test
    void aDefaultOutsideItsOwnRangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Parameter.published("a", "a", "A.", Dimension.TIME, 3, Parameter.range(5, 20), "Smith 2001"))
                .withMessageContaining("a = 3.0 is outside 5.0 to 20.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Parameter.published("a", "a", "A.", Dimension.TIME, 30, Parameter.range(5, 20), "Smith 2001"));
    }

    @Test
    void aNumberWithoutASourceOrAMeaningIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.calibrated("a", "a", "A.", Dimension.TIME, 6, Parameter.range(5, 20), " "));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Parameter.calibrated("a", "a", "", Dimension.TIME, 6, Parameter.range(5, 20), "Smith"));
    }

    @Test
    void aChangedSetLeavesTheOriginalAlone() {
        ParameterSet defaults = ParameterSet.defaults(List.of(TEN));
        ParameterSet changed = defaults.with("ten", 12);
        assertThat(defaults.value(TEN)).isEqualTo(10);
        assertThat(changed.value(TEN)).isEqualTo(12);
        assertThat(changed).isNotEqualTo(defaults).isEqualTo(defaults.with("ten", 12));
        assertThat(changed).hasSameHashCodeAs(defaults.with("ten", 12));
        assertThat(changed.find("ten")).contains(TEN);
        assertThat(changed.find("eleven")).isEmpty();
    }

    @Test
    void twoParametersOfOneNameAndUnknownNamesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ParameterSet.defaults(List.of(TEN, TEN)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParameterSet.defaults(List.of(TEN)).with("eleven", 1))
                .withMessageContaining("eleven");
    }

    @Test
    void settingsGiveWhatWasDeclaredAndNothingElse() {
        Settings settings = new Settings(Map.of("dose", 90.0, "quiet", true, "word", "x"));
        assertThat(settings.number("dose")).isEqualTo(90);
        assertThat(settings.isOn("quiet")).isTrue();
        assertThat(settings.word("word")).isEqualTo("x");
        assertThatIllegalArgumentException().isThrownBy(() -> settings.number("word"));
        assertThatIllegalArgumentException().isThrownBy(() -> settings.word("missing"));
        assertThat(settings).isEqualTo(new Settings(settings.asMap())).isNotEqualTo(new Settings(Map.of()));
    }

    @Test
    void aSpreadKnowsItsShape() {
        assertThat(TEN.spread()).isEqualTo(Spread.NONE);
        assertThat(TEN.varying(Spread.lognormal(0.3)).spread().kind()).isEqualTo(Spread.Kind.LOGNORMAL);
        assertThat(Spread.normal(2).size()).isEqualTo(2);
    }

    @Test
    void aKeyNeedsAMeaningAndASource() {
        assertThatIllegalArgumentException().isThrownBy(() -> Key.of("a", Key.Kind.TEXT, "x", " ", "by definition"));
        assertThatIllegalArgumentException().isThrownBy(() -> Key.of("a", Key.Kind.TEXT, "x", "A.", ""));
        assertThat(Key.of("a", Key.Kind.TEXT, null, "A.", "by definition").required())
                .isTrue();
        assertThat(Key.of("a", Key.Kind.TEXT, "x", "A.", "by definition").required())
                .isFalse();
    }
}
