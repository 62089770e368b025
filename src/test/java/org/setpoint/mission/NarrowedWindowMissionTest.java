package org.setpoint.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.setpoint.observation.Outcome;

/**
 * Row "respiratory tolerance lags" of the mission, second half: benzodiazepines and sleep apnoea narrow the respiratory window
 * further. The same patients, the same dose.
 */
class NarrowedWindowMissionTest {
    private static final String SCENARIO = "benzodiazepine-together";

    @Test
    void aBenzodiazepineLowersBreathingAndRaisesTheHazardAndNotWithoutTheMechanism() {
        Shown on = Shown.scenario(SCENARIO);
        assertThat(before(on, Outcome.BENZODIAZEPINE))
                .as("ended, and stays ended")
                .isZero();
        assertThat(after(on, Outcome.BENZODIAZEPINE)).isGreaterThan(0.9);
        assertThat(after(on, Outcome.DOSE)).as("the same dose").isCloseTo(before(on, Outcome.DOSE), within(4.0));
        assertThat(before(on, Outcome.VENTILATION) - after(on, Outcome.VENTILATION))
                .isBetween(0.03, 0.12);
        assertThat(after(on, Outcome.OVERDOSE_HAZARD) / before(on, Outcome.OVERDOSE_HAZARD))
                .as("three quarters more")
                .isBetween(1.5, 2.05);
        Shown off = Shown.without("benzodiazepine", SCENARIO);
        assertThat(after(off, Outcome.OVERDOSE_HAZARD) / before(off, Outcome.OVERDOSE_HAZARD))
                .isCloseTo(1, within(0.1));
    }

    @Test
    void sleepApnoeaRaisesTheHazardAndNotWithoutItsFactor() {
        String none = "cohort.sleep-apnoea=0 %";
        String all = "cohort.sleep-apnoea=100 %";
        assertThat(ratio(Shown.scenario(SCENARIO, all), Shown.scenario(SCENARIO, none)))
                .isBetween(1.1, 2.0);
        String nothing = "parameters.sleep-apnoea-factor=1";
        assertThat(ratio(Shown.scenario(SCENARIO, all, nothing), Shown.scenario(SCENARIO, none, nothing)))
                .isCloseTo(1, within(1e-9));
    }

    private static double ratio(Shown a, Shown b) {
        return before(a, Outcome.OVERDOSE_HAZARD) / before(b, Outcome.OVERDOSE_HAZARD);
    }

    private static double before(Shown r, Outcome outcome) {
        return r.mean(outcome, 28, 182);
    }

    private static double after(Shown r, Outcome outcome) {
        return r.mean(outcome, 189, 364);
    }
}
