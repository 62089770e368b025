package org.setpoint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.setpoint.model.body.BodyCatalogue;
import org.setpoint.model.effect.OverdoseHazard;
import org.setpoint.parameter.ParameterSet;

/** Overdose as a hazard (Eq. 25). */
class OverdoseHazardTest {
    private final ParameterSet defaults = ParameterSet.defaults(BodyCatalogue.PARAMETERS);
    private final ParameterSet chosen = defaults.with("overdose-base", 0.002)
            .with("overdose-base-without", 0.25)
            .with("overdose-slope", 0.0007)
            .with("overdose-exponent", 2)
            .with("overdose-addiction", 0.9);

    @Test
    void theCheapBoundIsABound() {
        for (double exponent = 1.5; exponent <= 2.5; exponent += 0.25) {
            OverdoseHazard hazard = new OverdoseHazard(defaults.with("overdose-exponent", exponent));
            for (double m = 0.01; m < 30; m *= 1.3) {
                for (double k = 0; k <= 1; k += 0.125) {
                    for (double night = 0; night <= 1; night += 0.5) {
                        assertThat(hazard.bound(1.7, k, m))
                                .isGreaterThanOrEqualTo(hazard.perYear(1.7, k, Math.log(m), night, true));
                    }
                }
            }
        }
    }

    @Test
    void cravingAndFrailtyMultiplyIt() {
        OverdoseHazard hazard = new OverdoseHazard(chosen);
        double usual = hazard.perYear(1, 0, 0, 0, false);
        double p = 1 / (1 + 0.02 * 0.02);
        assertThat(usual).isCloseTo(0.002 * (0.25 + 0.75 * p) + 0.0007, within(1e-12));
        assertThat(hazard.perYear(3, 1, 0, 0, false)).isCloseTo(usual * 3 * Math.exp(0.9), within(1e-12));
    }

    @Test
    void aDayWithoutAnyOpioidKeepsAShareOfTheBase() {
        OverdoseHazard hazard = new OverdoseHazard(chosen);
        assertThat(hazard.perYear(1, 0, Double.NEGATIVE_INFINITY, 0, false)).isEqualTo(0.002 * 0.25);
        assertThat(hazard.perYear(1, 0, Math.log(0.02), 0, false))
                .as("at the index of presence half of what an opioid adds to the base is there")
                .isCloseTo(0.002 * (0.25 + 0.75 / 2) + 0.0007 * 0.0004, within(1e-12));
    }
}
