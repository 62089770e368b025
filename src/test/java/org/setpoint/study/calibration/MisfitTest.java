package org.setpoint.study.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setpoint.study.Measure;
import org.setpoint.study.Measure.Role;
import org.setpoint.study.Published;
import org.setpoint.study.Published.Claim;
import org.setpoint.study.Published.Scale;
import org.setpoint.study.Study;
import org.setpoint.study.formula.Formula;
import org.setpoint.study.formula.Names;

/** What a distance costs, and what may be fitted to. */
class MisfitTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "-1, 1",
        "1.95, 3.8025",
        "3, 13",
        "-3, 13",
        "30, 54.4465",
        "-100, 76.1180",
        "1000, 76.1180"
    })
    void aDistanceCostsItsSquareThenLessAndFourMoreWhereItDisagrees(double distance, double cost) {
        assertThat(Misfit.cost(distance)).isCloseTo(cost, within(1e-4));
    }

    @Test
    void whatCouldNotBeComputedCostsAsMuchAsTheWorst() {
        assertThat(Misfit.cost(Double.NaN)).isEqualTo(Misfit.cost(100)).isEqualTo(Misfit.cost(1e9));
    }

    @Test
    void fartherIsNeverCheaper() {
        double before = -1;
        for (double z = 0; z <= 30; z += 0.01) {
            assertThat(Misfit.cost(z)).isGreaterThan(before);
            before = Misfit.cost(z);
        }
    }

    @ParameterizedTest
    @CsvSource({"-2, 0", "-0.5, 0", "0, 1.96", "2, 9.8"})
    void aDirectionCostsNothingOnItsSide(double simulated, double distance) {
        Target target = target(new Published(-2, Double.NaN, Double.NaN, Scale.ABSOLUTE, Claim.DIRECTION, Double.NaN));
        assertThat(target.distance(simulated)).isCloseTo(distance, within(1e-3));
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "1, 1.96", "0.25, 9.8"})
    void aDirectionOfARatioCountsInFactors(double simulated, double distance) {
        Target target = target(new Published(4, Double.NaN, Double.NaN, Scale.RATIO, Claim.DIRECTION, Double.NaN));
        assertThat(target.distance(simulated)).isCloseTo(distance, within(1e-3));
    }

    private static Target target(Published published) {
        return new Target(
                "s", new Measure("X", "A toy.", Role.CALIBRATION, "1", new Formula.Constant(0), published, ""), 1);
    }

    @Test
    void aValidationFindingCannotBecomeATarget() {
        Measure held = Toy.measure("V1", Role.VALIDATION, 1, 0, 2);
        assertThatThrownBy(() -> new Target("s", held, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing is ever fitted to it");
        Targets targets = Targets.of(List.of(study("s", held, Toy.measure("C1", Role.CALIBRATION, 1, 0, 2))));
        assertThat(targets.keys()).containsExactly("s/C1");
    }

    @Test
    void copiesOfOneRowOfEvidenceShareItsWeight() {
        Study one = study(
                "one",
                Toy.measure("W01-15", Role.CALIBRATION, 1, 0, 2),
                Toy.measure("W01-45", Role.CALIBRATION, 1, 0, 2),
                Toy.measure("W02", Role.CALIBRATION, 1, 0, 2));
        Study other = study("other", Toy.measure("W01", Role.CALIBRATION, 1, 0, 2));
        Targets targets = Targets.of(List.of(one, other));
        assertThat(targets.all().stream().map(Target::weight)).containsExactly(1 / 3.0, 1 / 3.0, 1.0, 1 / 3.0);
        double[] distances = {1, 1, 0, 1};
        assertThat(Misfit.of(targets, distances)).isCloseTo(0.5, within(1e-12));
    }

    private static Study study(String name, Measure... measures) {
        return new Study(
                "Why?",
                name,
                new Study.Source("A", "B", "C"),
                List.of(),
                List.of(),
                new Names(List.of(), Set.of(), Map.of(), Set.of()),
                List.of(measures));
    }
}
