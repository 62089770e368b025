package org.setpoint.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setpoint.model.TypicalBody;
import org.setpoint.model.body.Trait;

/** In a few people the opioid itself makes pain: more with the dose, less weeks after reducing it. */
class G01_HyperalgesiaTest {
    @Test
    void inTheSusceptiblePainOfItsOwnRisesWithTheDose() {
        double low = of(1).days(180, "morphine-er", 30).hyperalgesia();
        double middle = of(1).days(180, "morphine-er", 100).hyperalgesia();
        double high = of(1).days(180, "morphine-er", 300).hyperalgesia();
        assertThat(low).isLessThan(0.5);
        assertThat(middle).isGreaterThan(2 * low);
        assertThat(high).isGreaterThan(middle).isBetween(1.0, 2.5);
    }

    /** The sign that tells it from tolerance: at a high dose a susceptible patient has more pain than at a lower one. */
    @Test
    void inTheSusceptibleAReductionRelievesWithinTwoMonths() {
        TypicalBody body = of(1).days(365, "morphine-er", 300);
        double pain = body.hyperalgesia();
        body.days(7, "morphine-er", 50);
        assertThat(body.hyperalgesia()).as("a week later").isGreaterThan(0.75 * pain);
        body.days(53, "morphine-er", 50);
        assertThat(body.hyperalgesia()).as("two months later").isLessThan(0.5 * pain);
    }

    @Test
    void inOthersItHardlyMatters() {
        assertThat(of(0.1).days(365, "morphine-er", 300).hyperalgesia()).isLessThan(0.5);
        assertThat(of(0).days(365, "morphine-er", 300).hyperalgesia()).isZero();
    }

    private static TypicalBody of(double susceptibility) {
        return TypicalBody.naive().trait(Trait.HYPERALGESIA_SUSCEPTIBILITY, susceptibility);
    }
}
