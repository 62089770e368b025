package org.setpoint.model.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.scenario.ModelCatalogue;

/** Function, side effects and the worth of a day, against numbers computed by hand and published ones. */
class FunctionEquationsTest {
    private static final ParameterSet P = ModelCatalogue.defaults();

    @Test
    void spacePatientsFunctionAsTheyDid() {
        Interference interference = new Interference(P);
        assertThat(interference.function(5.4, 8 - 0.3 * 5.4, false, 0)).isCloseTo(10 - 5.4, within(0.1));
        assertThat(interference.function(3.5, 8 - 0.3 * 3.5, false, 0)).isCloseTo(10 - 3.3, within(0.3));
    }

    @Test
    void rewardIsWholeWithoutPainAndBluntedByPainUnlessADrugMakesUpForIt() {
        Reward reward = new Reward(P);
        assertThat(reward.response(1, 0, 0)).isEqualTo(1);
        assertThat(reward.response(0, 0, 0)).isCloseTo(0.4, within(1e-12));
        assertThat(reward.response(1, 5, 0)).isCloseTo(1 / 1.3, within(1e-12));
        assertThat(reward.response(5, 5, 0)).isGreaterThan(0.94);
    }

    @Test
    void constipationMeetsTheTwoSurveys() {
        Constipation constipation = new Constipation(P);
        assertThat(constipation.present(20, 0.20)).isTrue();
        assertThat(constipation.present(20, 0.23)).isFalse();
        assertThat(constipation.present(300, 0.79)).isTrue();
        assertThat(constipation.present(300, 0.83)).isFalse();
        assertThat(constipation.present(0, 1e-9)).isFalse();
    }

    @Test
    void nobodyIsSedatedByADoseTheyAreUsedTo() {
        Sedation sedation = new Sedation(P);
        assertThat(sedation.depth(60, 60, false)).isZero();
        assertThat(sedation.depth(60, 0, false)).isCloseTo(0.5, within(1e-12));
        assertThat(sedation.depth(60, 60, true)).isCloseTo(0.15, within(1e-12));
    }

    @Test
    void hypogonadismReachesThePublishedShareAndReturns() {
        GonadalAxis axis = new GonadalAxis(P, 7);
        double g = 0;
        for (int week = 0; week < 104; week++) {
            g = axis.next(g, 60);
        }
        assertThat(g).as("de Vries 2020: 55 to 70 %").isBetween(0.55, 0.70);
        for (int week = 0; week < 9; week++) {
            g = axis.next(g, 0);
        }
        assertThat(g).isCloseTo(60 / 95.0 * Math.exp(-3), within(0.002));
    }

    @Test
    void aDayInPainIsWorthWhatDixonMeasured() {
        QualityOfLife quality = new QualityOfLife(P);
        assertThat(quality.worth(0, 0, 0, false, false, false)).isEqualTo(1);
        assertThat(quality.worth(6, 0, -1, false, false, false)).isCloseTo(1 - 0.252, within(1e-12));
        assertThat(quality.worth(10, 0, 0, false, false, false)).isCloseTo(1 - 0.793, within(1e-12));
        assertThat(QualityOfLife.lostByPain(7.5)).isCloseTo((0.404 + 0.575) / 2, within(1e-12));
        assertThat(quality.worth(10, 48, 5, true, true, true)).isZero();
    }
}
