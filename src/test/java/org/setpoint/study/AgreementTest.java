package org.setpoint.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.setpoint.study.Published.Claim;
import org.setpoint.study.Published.Scale;
import org.setpoint.study.formula.Formula;

/** The statistics of agreement against numbers worked out by hand. */
class AgreementTest {
    private static final double NONE = Double.NaN;

    static Result result(String finding, Published published, double simulated) {
        Measure measure = new Measure(finding, "what", Measure.Role.VALIDATION, "1", Formula.parse("1"), published, "");
        return new Result("study", measure, simulated, NONE, NONE, NONE, NONE);
    }

    private static Result number(double published, double simulated) {
        return result("F", new Published(published, NONE, NONE, Scale.ABSOLUTE, Claim.VALUE, NONE), simulated);
    }

    private static Result ratio(double published, double simulated) {
        return result("F", new Published(published, NONE, NONE, Scale.RATIO, Claim.VALUE, NONE), simulated);
    }

    @Test
    void numbersThatAreAlwaysTwiceTooLargeHaveAFoldErrorOfTwoAndASlopeOfOne() {
        Agreement a = Agreement.of(List.of(number(1, 2), number(10, 20), number(100, 200)));
        assertThat(a.foldError()).isCloseTo(2, within(1e-12));
        assertThat(a.meanAbsoluteError()).isCloseTo(100, within(1e-12));
        assertThat(a.logSlope()).isCloseTo(1, within(1e-12));
        // ln 2 squared three times, over ln 10 squared twice
        assertThat(a.logR2()).isCloseTo(1 - 3 * 0.480453014 / (2 * 5.301898110), within(1e-8));
        assertThat(a.agree()).isZero();
    }

    @Test
    void whatIsEqualAgreesFully() {
        Agreement a = Agreement.of(List.of(number(1, 1), number(-5, -5), ratio(3, 3)));
        assertThat(a.findings()).isEqualTo(3);
        assertThat(a.agree()).isEqualTo(3);
        assertThat(a.onLogScale()).isEqualTo(3);
        assertThat(a.logR2()).isEqualTo(1);
        assertThat(a.foldError()).isEqualTo(1);
        assertThat(a.meanAbsoluteError()).isZero();
        assertThat(a.wrongSigns()).isZero();
    }

    @Test
    void foldErrorsTooHighAndTooLowDoNotCancelEachOther() {
        Agreement a = Agreement.of(List.of(number(1, 2), number(10, 5)));
        assertThat(a.foldError()).isCloseTo(2, within(1e-12));
        assertThat(a.meanAbsoluteError()).isCloseTo(75, within(1e-12)); // 100 % and 50 %
    }

    @Test
    void aWrongSignIsCountedAndHasNoPlaceOnALogScale() {
        Agreement a = Agreement.of(List.of(number(-10, 2), number(10, 10), number(20, 20)));
        assertThat(a.wrongSigns()).isEqualTo(1);
        assertThat(a.onLogScale()).isEqualTo(2);
        assertThat(a.foldError()).isEqualTo(1);
        assertThat(a.meanAbsoluteError()).isCloseTo(40, within(1e-12)); // 120 %, 0, 0
    }

    @Test
    void aRatioOnTheOtherSideOfOneIsAWrongSign() {
        assertThat(Agreement.hasWrongSign(ratio(1.5, 0.9))).isTrue();
        assertThat(Agreement.hasWrongSign(ratio(1.5, 1.1))).isFalse();
    }

    @Test
    void whatCouldNotBeComputedDisagreesAndSpoilsNoMean() {
        Agreement a = Agreement.of(List.of(number(10, NONE), number(10, 11), number(20, 22)));
        assertThat(a.findings()).isEqualTo(3);
        assertThat(a.agree()).isEqualTo(2);
        assertThat(a.wrongSigns()).isZero();
        assertThat(a.onLogScale()).isEqualTo(2);
        assertThat(a.meanAbsoluteError()).isCloseTo(10, within(1e-9));
    }

    @Test
    void directionsAndNullsCountForAgreementOnly() {
        Result direction = result("D", new Published(1, NONE, NONE, Scale.ABSOLUTE, Claim.DIRECTION, NONE), 40);
        Result nothing = result("N", new Published(0.5, NONE, NONE, Scale.ABSOLUTE, Claim.NO_DIFFERENCE, 2), 1);
        Agreement a = Agreement.of(List.of(direction, nothing));
        assertThat(a.agree()).isEqualTo(2);
        assertThat(a.onLogScale()).isZero();
        assertThat(a.logR2()).isNaN();
        assertThat(a.meanAbsoluteError()).isNaN();
        assertThat(a.foldError()).isNaN();
    }

    @Test
    void nothingHasNoStatistics() {
        Agreement a = Agreement.of(List.of());
        assertThat(a.findings()).isZero();
        assertThat(a.logSlope()).isNaN();
        assertThat(ValidationText.share(a)).isEqualTo("none");
    }

    @Test
    void theWorstComeFirstAndAWrongDirectionBeforeAll() {
        Result direction = result("D", new Published(1, NONE, NONE, Scale.ABSOLUTE, Claim.DIRECTION, NONE), -1);
        Result far = result("FAR", new Published(10, NONE, NONE, Scale.ABSOLUTE, Claim.VALUE, NONE), 30);
        Result low = result("LOW", new Published(10, NONE, NONE, Scale.ABSOLUTE, Claim.VALUE, NONE), 5);
        Result near = result("NEAR", new Published(10, NONE, NONE, Scale.ABSOLUTE, Claim.VALUE, NONE), 11);
        assertThat(List.of(near, low, direction, far).stream()
                        .sorted(Finished.WORST_FIRST)
                        .map(r -> r.measure().finding()))
                .containsExactly("D", "FAR", "LOW", "NEAR");
    }
}
