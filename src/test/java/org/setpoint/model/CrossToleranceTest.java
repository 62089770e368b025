package org.setpoint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.setpoint.model.body.BodyStep;
import org.setpoint.model.body.Signal;
import org.setpoint.model.body.State;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.model.tolerance.CrossTolerance;

/** Which part of a tolerance meets which drug (Eq. 58, 59), by hand and in bodies that change drugs. */
class CrossToleranceTest {
    private static final Drug OLD = TestDrugs.infusion("old-infusion", Drug.Ligand.AGONIST, 1200, 1, 1);
    private static final Drug SAME = TestDrugs.infusion("old-tablet", Drug.Ligand.AGONIST, 1200, 1, 1);
    private static final Drug NEW = TestDrugs.infusion("new-infusion", Drug.Ligand.AGONIST, 1200, 1, 1);

    @Test
    void whatIsRenewedIsCreditedToTheDrugsOfTheDay() {
        // 80 % of the tolerance was there before, a quarter of it by this drug, which is half of what acts today
        assertThat(CrossTolerance.recorded(0.25, 0.8, 0.5)).isCloseTo(0.25 * 0.8 + 0.5 * 0.2, within(1e-15));
    }

    @Test
    void oneDrugIsAlwaysFamiliarToTheLastDigit() {
        TypicalBody body = TypicalBody.knowing(OLD, SAME, NEW);
        live(body, 400, 100, 0, 0);
        assertThat(lost(body)).isZero();
        live(body, 60, 0, 0, 0);
        live(body, 60, 200, 0, 0);
        assertThat(lost(body)).isZero();
    }

    @Test
    void anotherFormulationOfTheSameMoleculeIsFamiliar() {
        TypicalBody body = TypicalBody.knowing(OLD, SAME, NEW);
        live(body, 300, 100, 0, 0);
        live(body, 5, 0, 100, 0);
        assertThat(lost(body)).isZero();
    }

    @Test
    void aCopyKnowsUnderWhichDrugToleranceGrew() {
        TypicalBody body = TypicalBody.knowing(OLD, SAME, NEW);
        live(body, 400, 100, 0, 0);
        TypicalBody copy = body.copied();
        live(body, 1, 100, 0, 100);
        live(copy, 1, 100, 0, 100);
        assertThat(copy.signal(Signal.UNFAMILIAR_BREATHING))
                .as("half of what acts is new, and half of the tolerance does not meet it, less what one day renewed")
                .isCloseTo(0.25 * Math.exp(-1 / 20.0), within(0.002))
                .isEqualTo(body.signal(Signal.UNFAMILIAR_BREATHING));
    }

    @Test
    void aNewDrugMeetsHalfOfTheToleranceAndBecomesFamiliarAsToleranceIsRenewed() {
        TypicalBody body = TypicalBody.knowing(OLD, SAME, NEW);
        live(body, 400, 100, 0, 0);
        double tolerance = body.state(State.RESPIRATORY_TOLERANCE);
        live(body, 1, 0, 0, 100);
        double first = body.signal(Signal.UNFAMILIAR_BREATHING);
        assertThat(first)
                .as("iota = 0.5, less what one day renewed")
                .isCloseTo(0.5 * Math.exp(-1 / 20.0), within(0.002));
        live(body, 40, 0, 0, 100);
        assertThat(body.signal(Signal.UNFAMILIAR_BREATHING))
                .as("two time constants of 20 days later")
                .isCloseTo(first * Math.exp(-2), within(0.005));
        assertThat(body.state(State.RESPIRATORY_TOLERANCE))
                .as("the tolerance itself stays")
                .isCloseTo(tolerance, within(1e-6));
    }

    @Test
    void twoDrugsTogetherAreFamiliarTogether() {
        TypicalBody body = TypicalBody.knowing(OLD, SAME, NEW);
        live(body, 400, 50, 0, 50);
        assertThat(lost(body)).isLessThan(1e-9);
    }

    @Test
    void goingBackToTheOldDrugWithinDaysIsSafe() {
        TypicalBody body = TypicalBody.knowing(OLD, SAME, NEW);
        live(body, 400, 100, 0, 0);
        live(body, 4, 0, 0, 100);
        live(body, 1, 100, 0, 0);
        assertThat(body.signal(Signal.UNFAMILIAR_BREATHING)).isBetween(0.01, 0.15);
    }

    private static double lost(TypicalBody body) {
        return body.signal(Signal.UNFAMILIAR) + body.signal(Signal.UNFAMILIAR_BREATHING);
    }

    /** Days under constant levels. */
    private static void live(TypicalBody body, int days, double old, double same, double other) {
        BodyStep step = body.step(1);
        for (int day = 0; day < days; day++) {
            hold(body, "old-infusion", old);
            hold(body, "old-tablet", same);
            hold(body, "new-infusion", other);
            step.advance(0);
        }
    }

    private static void hold(TypicalBody body, String drug, double level) {
        body.level(drug, level);
        body.keep(drug, level, 1);
    }
}
