package org.setpoint.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.setpoint.model.body.Signal;
import org.setpoint.model.body.Trait;
import org.setpoint.patient.Benzodiazepines;
import org.setpoint.patient.Population;
import org.setpoint.simulation.CohortRun.Resolution;

/** Benzodiazepines come and go (Eq. 38). */
class BenzodiazepineCourseTest {
    private static final int PATIENTS = 3000;

    @Test
    void theShareStaysWhatItIsAndHalfOfTheDaysCount() {
        World world = Scenarios.world("duration: 2 years\ncohort: {patients: " + PATIENTS + "}\n");
        CohortRun run = new CohortRun(world, 1, 0, PATIENTS, Resolution.DAILY);
        Population p = run.population();
        Benzodiazepines b = new Benzodiazepines(world.parameters());
        double expected = 0;
        for (int row = 0; row < PATIENTS; row++) {
            expected += b.share(p.bodies().of(Trait.DISTRESS)[row]) / PATIENTS;
        }
        assertThat(expected).as("about 13 %, docs/population-data.md").isBetween(0.11, 0.15);
        assertThat(prescribed(p)).isCloseTo(expected, within(0.025)); // 4 standard deviations
        run.run(600);
        assertThat(prescribed(p)).isCloseTo(expected, within(0.025));
        double taken = 0;
        double ever = 0;
        for (int row = 0; row < PATIENTS; row++) {
            taken += p.bodies().of(Signal.BENZODIAZEPINE)[row] / PATIENTS;
            ever += p.supply.benzodiazepineEver[row] ? 1.0 / PATIENTS : 0;
        }
        assertThat(taken / prescribed(p)).isCloseTo(0.52, within(0.11));
        assertThat(ever).as("some came off, others on").isGreaterThan(1.8 * expected);
    }

    @Test
    void byHandAPersonOfAverageDistress() {
        World world = Scenarios.world("duration: 10 days\ncohort: {patients: 1}\n");
        assertThat(new Benzodiazepines(world.parameters()).share(0))
                .isCloseTo(0.4 / (1 + Math.exp(1.2)), within(1e-12));
    }

    private static double prescribed(Population p) {
        double sum = 0;
        for (int row = 0; row < p.size(); row++) {
            sum += p.supply.benzodiazepine[row] ? 1.0 / p.size() : 0;
        }
        return sum;
    }
}
