package org.setpoint.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.setpoint.model.body.State;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.patient.Population;
import org.setpoint.random.Luck;

/** Making a supply last, by hand. */
class RationingTest {
    private static final double ONE_DOSE = 0.25;

    private final ParameterSet values = ParameterSet.defaults(Rationing.PARAMETERS);
    private final Rationing always = new Rationing(values.with("rationing-share", 1), new Luck(1, 0));
    private final Population patient = new Population(0, 1, 0);

    @Test
    void whatIsLeftIsDividedByTheDaysThatAreLeft() {
        patient.nextVisit[0] = 28;
        patient.supply.stock[0] = 8;
        assertThat(always.most(patient, 0, 8, ONE_DOSE)).isCloseTo(8 / 20.0, within(1e-12));
        // a patient who keeps to it ends with nothing on the day of the visit, and takes the same every day
        for (int day = 8; day < 28; day++) {
            double taken = always.most(patient, 0, day, ONE_DOSE);
            if (Double.isInfinite(taken)) {
                taken = patient.supply.stock[0];
            }
            assertThat(taken).isCloseTo(0.4, within(1e-9));
            patient.supply.stock[0] -= taken;
        }
        assertThat(patient.supply.stock[0]).isCloseTo(0, within(1e-9));
    }

    @Test
    void atLeastOneDoseIsTaken() {
        patient.nextVisit[0] = 28;
        patient.supply.stock[0] = 2;
        assertThat(always.most(patient, 0, 8, ONE_DOSE)).isEqualTo(ONE_DOSE);
    }

    @Test
    void aSupplyThatReachesTheVisitIsNotStretched() {
        patient.nextVisit[0] = 28;
        patient.supply.stock[0] = 20;
        assertThat(always.most(patient, 0, 8, ONE_DOSE)).isInfinite();
    }

    @Test
    void cravingWorksAgainstIt() {
        assertThat(shareOf(0)).as("of supplies").isCloseTo(0.8, within(0.025));
        assertThat(shareOf(0.6)).isCloseTo(0.56, within(0.03));
        assertThat(shareOf(1)).isCloseTo(0.4, within(0.03));
    }

    private double shareOf(double addiction) {
        Rationing rationing = new Rationing(values, new Luck(1, 0));
        patient.bodies().of(State.ADDICTION)[0] = addiction;
        patient.supply.stock[0] = 8;
        int stretched = 0;
        for (int filled = 0; filled < 4000; filled++) {
            patient.supply.filledOn[0] = filled;
            patient.nextVisit[0] = filled + 28;
            boolean today = rationing.most(patient, 0, filled + 10, ONE_DOSE) < 1;
            assertThat(rationing.most(patient, 0, filled + 11, ONE_DOSE) < 1)
                    .as("for the whole of a supply")
                    .isEqualTo(today);
            stretched += today ? 1 : 0;
        }
        return stretched / 4000.0;
    }
}
