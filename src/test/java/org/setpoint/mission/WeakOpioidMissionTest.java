package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;

/** Row "weak and strong opioids" of the mission: a weak opioid's ceiling, and more side effects for its relief. */
class WeakOpioidMissionTest {
    private static Shown on(String drug, int dose, String... off) {
        String[] changes = new String[4 + off.length];
        changes[0] = "policies[0].fixed-dose.drug=" + drug;
        changes[1] = "policies[0].fixed-dose.dose=" + dose + " MME/day";
        changes[2] = "duration=30 days";
        changes[3] = "visit-every=14 days";
        System.arraycopy(off, 0, changes, 4, off.length);
        return Shown.scenario("short-acting-start", changes);
    }

    /** How much more the mu-receptor is driven at eight times the dose: dependence after two weeks. */
    private static double gain(String drug, String... off) {
        return on(drug, 640, off).mean(Outcome.DEPENDENCE, 14)
                / on(drug, 80, off).mean(Outcome.DEPENDENCE, 14);
    }

    @Test
    void theWeakOneHasACeilingAtTheReceptorAndTheStrongOneHardly() {
        assertThat(gain("morphine-er")).as("morphine").isBetween(4.8, 6.5);
        assertThat(gain("tramadol-er")).as("tramadol").isBetween(3.2, 4.8);
        assertThat(gain("tramadol-er", "mechanisms.drug-efficacy=off"))
                .as("tramadol with the efficacy of morphine")
                .isGreaterThan(gain("tramadol-er") + 1);
    }

    @Test
    void atTheLimitOfItsLabelTheWeakOneGivesMoreSideEffectsForItsReliefThanTheStrongOne() {
        Shown weak = on("tramadol-er", 80);
        Shown strong = on("morphine-er", 80);
        double costOfWeak = weak.mean(Outcome.STOPPED_SIDE_EFFECTS, 29) / weak.mean(Outcome.RELIEF, 14);
        double costOfStrong = strong.mean(Outcome.STOPPED_SIDE_EFFECTS, 29) / strong.mean(Outcome.RELIEF, 14);
        assertThat(costOfWeak / costOfStrong).isBetween(1.3, 6.0);
    }

    @Test
    void theLadderClimbsAndTheStrongStepBringsDangerRatherThanRelief() {
        Shown r = Shown.scenario("three-step-ladder");
        assertThat(r.mean(Outcome.ON_OPIOID, 28)).isZero();
        assertThat(r.mean(Outcome.ON_OPIOID, 35))
                .as("nearly four in ten need none")
                .isBetween(0.55, 0.7);
        assertThat(r.mean(Outcome.ON_OPIOID, 364)).isBetween(0.48, 0.66);
        assertThat(r.events(e -> e.kind().equals("ladder-weak")) / 600.0)
                .as("at some time, for it is asked every month")
                .isGreaterThan(0.92);
        assertThat(r.events(e -> e.kind().equals("ladder-strong")) / 600.0)
                .as("a quarter comes to morphine")
                .isBetween(0.18, 0.36);
        assertThat(risenOnTramadol(r))
                .as("by two thirds, when six in ten take tramadol")
                .isBetween(1.4, 1.9);
        // the hazard of those who have an opioid, of any strength, is twice that of the others; the dose adds hardly
        // anything
        double withAny = r.mean(Outcome.ON_OPIOID, 56, 112);
        assertThat(risenOnTramadol(r)).isCloseTo(1 + withAny * (1 / 0.5 - 1), within(0.12));
        Shown nearer = Shown.scenario("three-step-ladder", "parameters.overdose-base-without=0.6");
        assertThat(risenOnTramadol(nearer))
                .as("less, where people without an opioid are in more danger")
                .isCloseTo(1 + withAny * (1 / 0.6 - 1), within(0.12))
                .isLessThan(risenOnTramadol(r) - 0.1);
        assertThat(r.mean(Outcome.RELIEF, 308, 364)).isLessThan(r.mean(Outcome.RELIEF, 112, 168));
        assertThat(r.mean(Outcome.OVERDOSE_HAZARD, 364) / r.mean(Outcome.OVERDOSE_HAZARD, 140))
                .isBetween(1.3, 2.5);
    }

    private static double risenOnTramadol(Shown r) {
        return r.mean(Outcome.OVERDOSE_HAZARD, 56, 112) / r.mean(Outcome.OVERDOSE_HAZARD, 0);
    }

    @Test
    void aLongActingStartIsNearlyTwiceAsDangerousAtFirst() {
        Shown longActing = Shown.scenario("long-acting-start");
        Shown shortActing = Shown.scenario("short-acting-start");
        double early =
                longActing.mean(Outcome.OVERDOSE_HAZARD, 1, 14) / shortActing.mean(Outcome.OVERDOSE_HAZARD, 1, 14);
        double half =
                longActing.mean(Outcome.OVERDOSE_HAZARD, 1, 180) / shortActing.mean(Outcome.OVERDOSE_HAZARD, 1, 180);
        assertThat(early).as("at the lower end of O25, 5.25 (1.88 to 14.7)").isBetween(1.6, 2.4);
        assertThat(half).as("O24, 2.33 (1.26 to 4.32)").isBetween(1.26, early);
        assertThat(longActing.mean(Outcome.RELIEF, 7)).isGreaterThan(shortActing.mean(Outcome.RELIEF, 7) + 0.2);
    }
}
