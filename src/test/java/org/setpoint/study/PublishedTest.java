package org.setpoint.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.setpoint.study.Published.Claim;
import org.setpoint.study.Published.Scale;

/** The rule of agreement, by hand. */
class PublishedTest {
    private static final double NONE = Double.NaN;

    @Test
    void anIntervalDecidesWhereOneWasPublished() {
        Published p = new Published(-0.79, -0.90, -0.68, Scale.ABSOLUTE, Claim.VALUE, NONE);
        assertThat(p.agrees(-0.68)).isTrue();
        assertThat(p.agrees(-0.67)).isFalse();
        assertThat(p.agrees(-0.91)).isFalse();
        assertThat(p.distance(-0.79)).isZero();
        assertThat(p.distance(-0.68)).as("an end of a 95 % interval").isCloseTo(1.96, within(1e-3));
        assertThat(p.distance(-1.01)).as("twice as far").isCloseTo(-3.92, within(1e-3));
    }

    @Test
    void withoutAnIntervalAFifthOrAFactorOfFiveQuartersIsNear() {
        Published level = new Published(-42, NONE, NONE, Scale.ABSOLUTE, Claim.VALUE, NONE);
        assertThat(level.agreesFrom()).isCloseTo(-50.4, within(1e-9));
        assertThat(level.agreesUntil()).isCloseTo(-33.6, within(1e-9));
        Published ratio = new Published(2, NONE, NONE, Scale.RATIO, Claim.VALUE, NONE);
        assertThat(ratio.agreesFrom()).isEqualTo(1.6);
        assertThat(ratio.agreesUntil()).isEqualTo(2.5);
        assertThat(ratio.distance(2.5)).isCloseTo(1.96, within(1e-3));
        assertThat(ratio.distance(1 / 1.25 * 2)).isCloseTo(-1.96, within(1e-3));
    }

    @Test
    void aRatioLivesOnTheLogScaleAlsoWithASkewedInterval() {
        Published p = new Published(5.25, 1.88, 14.72, Scale.RATIO, Claim.VALUE, NONE);
        assertThat(p.distance(14.72)).isCloseTo(1.96, within(1e-3));
        assertThat(p.distance(1.88)).isCloseTo(-1.96, within(1e-3));
        assertThat(p.distance(Math.sqrt(5.25 * 14.72))).isCloseTo(0.98, within(1e-3));
    }

    @Test
    void noDifferenceIsWhatTheStudyCouldNotHaveSeen() {
        Published p = new Published(0, NONE, NONE, Scale.ABSOLUTE, Claim.NO_DIFFERENCE, 13.6);
        assertThat(p.agrees(-13.6)).isTrue();
        assertThat(p.agrees(14)).isFalse();
        assertThat(p.hasRightSign(14)).isTrue();
        Published ratio = new Published(1, NONE, NONE, Scale.RATIO, Claim.NO_DIFFERENCE, 1.5);
        assertThat(ratio.agrees(1.5)).isTrue();
        assertThat(ratio.agrees(0.6)).isFalse();
    }

    @Test
    void aDirectionIsASideOfNothing() {
        Published up = new Published(10, NONE, NONE, Scale.ABSOLUTE, Claim.DIRECTION, NONE);
        assertThat(up.agrees(0.001)).isTrue();
        assertThat(up.agrees(0)).isFalse();
        assertThat(up.agrees(-3)).isFalse();
        Published less = new Published(0.5, NONE, NONE, Scale.RATIO, Claim.DIRECTION, NONE);
        assertThat(less.agrees(0.99)).isTrue();
        assertThat(less.agrees(1.01)).isFalse();
        assertThat(less.hasRightSign(1.2)).isFalse();
        assertThat(less.distance(0.99)).isNaN();
    }

    @Test
    void aRateHasNoSide() {
        Published rate = new Published(0.7, 0.6, 0.9, Scale.RATE, Claim.VALUE, NONE);
        assertThat(rate.hasRightSign(2.4)).isTrue();
        assertThat(rate.distance(1.4)).isCloseTo(Math.log(2) / (Math.log(0.9 / 0.7) / 1.96), within(1e-3));
        assertThat(new Published(0.7, 0.6, 0.9, Scale.RATIO, Claim.VALUE, NONE).hasRightSign(2.4))
                .isFalse();
    }

    @Test
    void anIntervalThatHoldsNothingClaimsNoSide() {
        Published unsure = new Published(1.135, 0.804, 1.603, Scale.RATIO, Claim.VALUE, NONE);
        assertThat(unsure.hasRightSign(0.9)).isTrue();
        Published sure = new Published(1.135, 1.01, 1.27, Scale.RATIO, Claim.VALUE, NONE);
        assertThat(sure.hasRightSign(0.9)).isFalse();
    }

    @Test
    void whatCouldNotBeComputedNeverAgrees() {
        assertThat(new Published(1, NONE, NONE, Scale.ABSOLUTE, Claim.VALUE, NONE).agrees(Double.NaN))
                .isFalse();
    }
}
