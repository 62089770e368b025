package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;

/**
 * Row "opioid-induced hyperalgesia" of the mission: apart from tolerance; pain goes up with the dose and down weeks after a
 * reduction, in a susceptible minority.
 */
class HyperalgesiaMissionTest {
    private static final String QUESTION = "hyperalgesia-is-not-tolerance";
    private static final String SUSCEPTIBILITY = "hyperalgesia_susceptibility";
    /** The median of the susceptible is 1, of the others 0.08; half lies far from both. */
    private static final double SUSCEPTIBLE = 0.5;

    @Test
    void painOfTheSusceptibleGoesUpWithTheDoseAndNotWithoutTheMechanism() {
        Shown on = Shown.scenario("no-cap-escalation");
        Shown off = Shown.without("hyperalgesia", "no-cap-escalation");
        assertThat(on.at(Outcome.HYPERALGESIA, 728).q95()).isBetween(0.8, 2.5);
        assertThat(off.peak(Outcome.HYPERALGESIA)).isZero();
    }

    @Test
    void thereIsToleranceWithoutHyperalgesiaAtOneMonth() {
        Shown on = Shown.scenario(QUESTION);
        assertThat(on.mean(Outcome.ANALGESIC_TOLERANCE, 28)).isBetween(1.25, 1.8);
        assertThat(on.mean(Outcome.HYPERALGESIA, 28)).isLessThan(0.15);
    }

    @Test
    void loweringTheDoseHelpsTheSusceptibleWeeksLaterAndNotTheOthers() {
        assertThat(fall(true)).as("points, three months after the reduction").isBetween(0.25, 1.5);
        assertThat(fall(false)).as("others").isLessThan(fall(true) - 0.3);
        assertThat(Shown.scenario(QUESTION).at(Outcome.HYPERALGESIA, 224).q95()).isGreaterThan(1);
        assertThat(Shown.scenario(QUESTION).at(Outcome.HYPERALGESIA, 420).q95()).isLessThan(0.8);
    }

    @Test
    void withoutTheMechanismToleranceIsThereAndTheAddedPainIsNot() {
        Shown off = Shown.without("hyperalgesia", QUESTION);
        Shown on = Shown.scenario(QUESTION);
        assertThat(off.peak(Outcome.HYPERALGESIA)).isZero();
        assertThat(off.mean(Outcome.ANALGESIC_TOLERANCE, 224) / on.mean(Outcome.ANALGESIC_TOLERANCE, 224))
                .isBetween(0.8, 1.25);
        assertThat(on.mean(Outcome.PAIN, 224) - off.mean(Outcome.PAIN, 224)).isBetween(0.15, 0.8);
    }

    /**
     * By how much pain is lower at the end than it would be, had the dose not been lowered. Pairs the same patients, so that
     * good and bad months cancel.
     */
    private static double fall(boolean susceptible) {
        double low = susceptible ? SUSCEPTIBLE : 0;
        double high = susceptible ? Double.MAX_VALUE : SUSCEPTIBLE;
        // a taper that comes down to what is taken anyway
        Shown kept = Shown.scenario(QUESTION, "policies[2].taper.to=240 MME/day");
        return kept.meanOf("last_pain_points", SUSCEPTIBILITY, low, high)
                - Shown.scenario(QUESTION).meanOf("last_pain_points", SUSCEPTIBILITY, low, high);
    }
}
