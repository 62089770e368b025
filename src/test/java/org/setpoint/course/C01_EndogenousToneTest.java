package org.setpoint.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.setpoint.model.TypicalBody;
import org.setpoint.model.body.State;
import org.setpoint.model.body.Trait;

/** The body's own opioids fall silent under therapy, return over months after it, and in some people never wholly. */
class C01_EndogenousToneTest {
    @Test
    void therapySilencesTheToneOverMonths() {
        TypicalBody body = TypicalBody.naive().days(14, "morphine-er", 100);
        double fortnight = body.state(State.TONE);
        double year = body.days(351, "morphine-er", 100).state(State.TONE);
        assertThat(fortnight).isBetween(0.85, 1.0);
        // it settles at 1 − 0.7·B/(B + 50) with B a little under 100 MME/d-eq
        assertThat(year).isBetween(0.5, 0.6);
    }

    @Test
    void afterTherapyItTakesMonthsToReturn() {
        TypicalBody body = TypicalBody.naive().days(365, "morphine-er", 100);
        double silent = body.state(State.TONE);
        double month = (body.days(30).state(State.TONE) - silent) / (1 - silent);
        double halfYear = (body.days(150).state(State.TONE) - silent) / (1 - silent);
        assertThat(month).as("share returned in a month").isBetween(0.1, 0.4);
        assertThat(halfYear).as("share returned in half a year").isBetween(0.6, 0.95);
        assertThat(body.days(3 * 365).state(State.TONE)).isCloseTo(1, within(1e-3));
    }

    @Test
    void theLongerTheExposureTheSlowerTheReturn() {
        TypicalBody oneYear = TypicalBody.naive().days(365, "morphine-er", 100).days(90);
        TypicalBody tenYears =
                TypicalBody.naive().days(3650, "morphine-er", 100).days(90);
        assertThat(tenYears.state(State.TONE)).isLessThan(oneYear.state(State.TONE));
    }

    /** A scar of 30 % is formed to 1 − e^(−C/2) after C years of exposure, and stays. */
    @Test
    void aScarNeverHeals() {
        TypicalBody body = TypicalBody.naive().trait(Trait.TONE_SCAR, 0.3).days(5 * 365, "morphine-er", 100);
        double exposure = body.state(State.EXPOSURE);
        double ceiling = 1 - 0.3 * (1 - Math.exp(-exposure / 2));
        assertThat(ceiling).isLessThan(0.8);
        assertThat(body.days(20 * 365).state(State.TONE)).isCloseTo(ceiling, within(0.01));
    }
}
