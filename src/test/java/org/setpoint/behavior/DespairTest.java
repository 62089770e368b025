package org.setpoint.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.setpoint.model.body.Trait;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.patient.Population;
import org.setpoint.patient.StopReason;
import org.setpoint.patient.Tapering;

/** Despair and what comes of it, by hand. */
class DespairTest {
    private final ParameterSet values = ParameterSet.defaults(
                    Stream.of(Despair.PARAMETERS, LossOfCare.PARAMETERS, Crises.PARAMETERS)
                            .flatMap(java.util.List::stream)
                            .toList())
            .with("despair-loss", 1.45);
    private final Population patient = new Population(0, 1, 0);

    @Test
    void theTargetIsTheSumThatTheRuleSays() {
        patient.bodies().of(Trait.DISTRESS)[0] = 1;
        patient.weekPain[0] = 7;
        patient.mind.lossOfCare[0] = 1;
        patient.care.care[0] = 0;
        double target = new Despair(values).target(patient, 0, 10, 0.5);
        assertThat(target).isCloseTo(0.5 + 0.3 + 1 + 0.6 + 1.45, within(1e-12));
    }

    @Test
    void weeklyStepsAreExactForADriveThatHolds() {
        Despair despair = new Despair(values);
        patient.weekPain[0] = 5;
        patient.mind.lossOfCare[0] = 1;
        patient.care.care[0] = 0;
        for (int week = 0; week < 4; week++) {
            despair.live(patient, 0, 0, 0);
        }
        assertThat(patient.mind.despair[0]).isCloseTo(1.45 * (1 - Math.exp(-2)), within(1e-9));
    }

    @Test
    void onlyWhatIsForcedCostsCareAndItFadesOverHalfAYear() {
        LossOfCare loss = new LossOfCare(values);
        loss.stopped(patient, 0, StopReason.SIDE_EFFECTS);
        loss.tapered(patient, 0, Tapering.AGREED);
        assertThat(patient.mind.lossOfCare[0]).isZero();
        loss.tapered(patient, 0, Tapering.FORCED);
        assertThat(patient.mind.lossOfCare[0]).isEqualTo(0.8);
        loss.stopped(patient, 0, StopReason.ABANDONED);
        for (int week = 0; week < 26; week++) {
            loss.live(patient, 0);
        }
        assertThat(patient.mind.lossOfCare[0]).isCloseTo(Math.exp(-182 / 180.0), within(1e-9));
        loss.treatedAgain(patient, 0);
        assertThat(patient.mind.lossOfCare[0]).isCloseTo(0.3 * Math.exp(-182 / 180.0), within(1e-9));
        assertThat(patient.care.care[0]).isEqualTo(1);
    }

    @Test
    void hazardsAreThoseOfTheRule() {
        patient.mind.despair[0] = 2;
        new Crises(values).live(patient, 0, 10);
        assertThat(patient.mind.crisisHazard[0]).isCloseTo(0.025 * Math.exp(1.8), within(1e-9));
        assertThat(patient.mind.suicideHazard[0]).isCloseTo(0.0028 * Math.exp(2.9), within(1e-9));
        assertThat(patient.mind.withdrawalVisitHazard[0]).isCloseTo(0.055, within(1e-9));
    }

    @Test
    void fentanylCameToTheEastFirst() {
        assertThat(SupplyYear.fentanyl(2012, false)).isZero();
        assertThat(SupplyYear.fentanyl(2017, false)).isGreaterThan(SupplyYear.fentanyl(2017, true));
        assertThat(SupplyYear.fentanyl(2026, true)).isEqualTo(0.95);
    }
}
