package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;

/** Row "pain phenotypes" of the mission, as far as they have a course: cancer progresses, acute pain stays, chronic pain remits. */
class PainCoursesMissionTest {
    @Test
    void cancerPainProgressesAndDrivesTheDose() {
        Shown on = Shown.scenario("cancer-pain-progression");
        Shown off = Shown.without("progression", "cancer-pain-progression");
        assertThat(on.mean(Outcome.SOURCE_PAIN, 364) - on.mean(Outcome.SOURCE_PAIN, 84))
                .as("source, in the last nine months")
                .isBetween(0.6, 2.2);
        assertThat(off.mean(Outcome.SOURCE_PAIN, 364) - off.mean(Outcome.SOURCE_PAIN, 84))
                .isLessThan(0.4);
        assertThat(on.mean(Outcome.DOSE_ON_OPIOID, 364))
                .as("the disease drives the dose")
                .isGreaterThan(1.4 * off.mean(Outcome.DOSE_ON_OPIOID, 364));
        assertThat(on.mean(Outcome.DIED_OTHER, 364))
                .as("median survival a year")
                .isBetween(0.42, 0.62);
    }

    @Test
    void acutePainStaysInFewMostOfThemWithSlowHealing() {
        Shown on = Shown.scenario("acute-to-chronic", "cohort.patients=1000");
        assertThat(on.last(Outcome.CHRONIC_PAIN)).isBetween(0.045, 0.105);
        Shown fast = Shown.scenario("acute-to-chronic", "cohort.acute=100 %", "cohort.subacute=0 %");
        Shown slow = Shown.scenario("acute-to-chronic", "cohort.acute=0 %", "cohort.subacute=100 %");
        assertThat(fast.last(Outcome.CHRONIC_PAIN)).as("within days").isLessThan(0.045);
        assertThat(slow.last(Outcome.CHRONIC_PAIN))
                .as("a fifth of the subacute")
                .isCloseTo(0.2, within(0.07));
        Shown off = Shown.without("transition", "acute-to-chronic");
        assertThat(off.peak(Outcome.CHRONIC_PAIN)).isZero();
        assertThat(off.last(Outcome.PAIN)).isLessThan(slow.last(Outcome.PAIN) - 0.3);
    }

    @Test
    void twoInAHundredRemitAYear() {
        Shown on = Shown.scenario("long-term-therapy", "cohort.patients=1000");
        assertThat(on.last(Outcome.REMITTED)).isBetween(0.025, 0.055);
        assertThat(Shown.without("remission", "long-term-therapy").last(Outcome.REMITTED))
                .isZero();
    }

    @Test
    void opioidsKeepNervePainGoingAndOnlyNervePain() {
        String nerve = "cohort.pain={nociceptive: 0 %, neuropathic: 100 %, nociplastic: 0 %}";
        double kept = Shown.scenario("slow-taper", nerve).mean(Outcome.SOURCE_PAIN, 84)
                - Shown.without("neuropathic-prolonged", "slow-taper", nerve).mean(Outcome.SOURCE_PAIN, 84);
        assertThat(kept).isBetween(0.1, 0.55);
        String tissue = "cohort.pain={nociceptive: 100 %, neuropathic: 0 %, nociplastic: 0 %}";
        assertThat(Shown.scenario("slow-taper", tissue).mean(Outcome.SOURCE_PAIN, 84))
                .isEqualTo(Shown.without("neuropathic-prolonged", "slow-taper", tissue)
                        .mean(Outcome.SOURCE_PAIN, 84));
    }

    @Test
    void losingAllCareCostsHalfAPointInBothTwins() {
        // nobody leaves care before the stop
        String stay = "mechanisms.leaving=off";
        Shown on = Shown.scenario("abrupt-stop", stay);
        Shown off = Shown.without("care-as-such", "abrupt-stop", stay);
        assertThat(on.mean(Outcome.TWIN_PAIN, 180) - off.mean(Outcome.TWIN_PAIN, 180))
                .isCloseTo(0.55, within(0.12));
        assertThat(on.mean(Outcome.TWIN_PAIN, 89)).isEqualTo(off.mean(Outcome.TWIN_PAIN, 89));
    }
}
