package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Event;
import org.setpoint.observation.Outcome;
import org.setpoint.patient.Cause;

/** Row "the opioid no longer works: the differential" of the mission. */
class DifferentialMissionTest {
    private static final String ASKED = "the-opioid-no-longer-works";
    private static final String RAISED = "the-opioid-no-longer-works-and-the-dose-is-raised";
    private static final String SIZE = "cohort.patients=1000";

    @Test
    void fourKindsOfPatientsLieBehindTheSameReport() {
        Shown asked = Shown.scenario(ASKED, SIZE);
        for (Cause cause : Cause.values()) {
            assertThat(asked.events(diagnosis("was " + cause.word())))
                    .as(cause.word())
                    .isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void theyAnswerADoseIncreaseDifferently() {
        Shown asked = Shown.scenario(ASKED, SIZE);
        double tolerance = answer(asked, Cause.TOLERANCE);
        assertThat(tolerance).isLessThan(-0.3);
        assertThat(answer(asked, Cause.PROGRESSION) - tolerance)
                .as("less where the disease went on")
                .isGreaterThan(0.1);
    }

    @Test
    void askingWhySavesDoseAndDangerAtNoCostInPain() {
        Shown asked = Shown.scenario(ASKED, SIZE);
        Shown raised = Shown.scenario(RAISED, SIZE);
        assertThat(asked.mean(Outcome.PAIN, 0)).isEqualTo(raised.mean(Outcome.PAIN, 0));
        assertThat(asked.mean(Outcome.DOSE, 1092)).isLessThan(0.6 * raised.mean(Outcome.DOSE, 1092));
        assertThat(raised.mean(Outcome.PAIN, 980, 1092) - asked.mean(Outcome.PAIN, 980, 1092))
                .as("half a point")
                .isBetween(0.25, 0.8);
        // over the last year, for on one day a few patients with extra doses carry most of the hazard
        assertThat(asked.mean(Outcome.OVERDOSE_HAZARD, 728, 1092) / raised.mean(Outcome.OVERDOSE_HAZARD, 728, 1092))
                .as("nearly two fifths less danger")
                .isBetween(0.48, 0.76);
        assertThat(asked.mean(Outcome.HYPERALGESIA, 1092)).isLessThan(raised.mean(Outcome.HYPERALGESIA, 1092));
    }

    @Test
    void mistakesAreMadeAndCost() {
        Shown asked = Shown.scenario(ASKED, SIZE);
        Shown knowing = Shown.scenario(
                ASKED,
                SIZE,
                "policies.differential.imaging-sensitivity=100 %",
                "policies.differential.imaging-specificity=100 %",
                "policies.differential.nerve-sensitivity=100 %",
                "policies.differential.nerve-specificity=100 %",
                "policies.differential.allodynia-sensitivity=100 %",
                "policies.differential.allodynia-specificity=100 %");
        double right = asked.last(Outcome.DIFFERENTIAL_RIGHT);
        assertThat(right).isBetween(0.34, 0.54);
        assertThat(knowing.last(Outcome.DIFFERENTIAL_RIGHT)).isGreaterThan(right + 0.08);
        assertThat(asked.mean(Outcome.PAIN, 1092) - knowing.mean(Outcome.PAIN, 1092))
                .as("what the tests' errors cost, points over all patients")
                .isBetween(-0.1, 0.5);
    }

    @Test
    void withoutProgressionNoOneIsFoundToHaveProgressedRightly() {
        Shown still = Shown.without("progression", ASKED, SIZE);
        assertThat(still.events(diagnosis("was " + Cause.PROGRESSION.word()))).isZero();
        assertThat(still.events(diagnosis("found " + Cause.PROGRESSION.word())))
                .as("by imaging that errs")
                .isPositive();
    }

    private static java.util.function.Predicate<Event> diagnosis(String words) {
        return e -> e.kind().equals("diagnosis") && e.detail().contains(words);
    }

    /** Mean change of reported pain after a trial increase, points. */
    private static double answer(Shown shown, Cause was) {
        return shown.replicates().stream()
                .flatMap(r -> r.events().stream())
                .filter(e -> e.kind().equals("dose-trial")
                        && e.detail().startsWith("raised")
                        && e.detail().endsWith(was.word()))
                .mapToDouble(e -> Double.parseDouble(
                        e.detail().substring("raised: ".length(), e.detail().indexOf(" points"))))
                .average()
                .orElseThrow();
    }
}
