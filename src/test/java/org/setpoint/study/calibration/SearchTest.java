package org.setpoint.study.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setpoint.unit.InputException;

/** A search finds the known best of a toy, stays within the ranges, and cannot be told from one that was interrupted. */
class SearchTest {
    private static final Search.Plan WITH_SCREENING = new Search.Plan(60, true, 0, 1);
    private static final Search.Plan BLIND = new Search.Plan(400, false, 0, 1);
    private static final Search.Plan ENSEMBLE = new Search.Plan(40, true, 10, 1);

    @TempDir
    private Path folder;

    @Test
    void straightLinesAndCmaEsFindTheBestOfTheToy() throws Exception {
        assertFound(Toy.search(folder, Toy::simulate, WITH_SCREENING, false), 60, 0.02);
    }

    @Test
    void cmaEsAloneFindsItWithMoreEvaluations() throws Exception {
        assertFound(Toy.search(folder, Toy::simulate, BLIND, false), 400, 0.01);
    }

    private static void assertFound(Search.Outcome outcome, int most, double misfit) {
        Map<String, Double> best = Toy.SPACE.values(outcome.trials().best().point());
        assertThat(outcome.trials().first().misfit()).isGreaterThan(20);
        assertThat(outcome.trials().best().misfit()).isLessThan(misfit);
        assertThat(best.get("level")).isCloseTo(7, within(0.2));
        assertThat(best.get("factor")).isCloseTo(3, within(0.1));
        assertThat(outcome.trials().all()).hasSizeLessThanOrEqualTo(most);
    }

    @Test
    void theFirstEvaluationHasTheShippedValues() throws Exception {
        Toy.Asked asked = new Toy.Asked();
        Toy.search(folder, asked, WITH_SCREENING, false);
        assertThat(asked.questions.get(0))
                .containsExactly(Map.entry("level", 4.0), Map.entry("factor", 1.0), Map.entry("nothing", 0.4));
    }

    @Test
    void noQuestionLeavesTheRangesAlsoWhereTheBestLiesBeyondThem() throws Exception {
        Toy.Asked asked = new Toy.Asked();
        Simulator farther = values -> {
            asked.simulate(values);
            double[] near = Toy.simulate(values);
            return new double[] {near[0] - 4, near[1], near[2] + 200};
        };
        Search.Outcome outcome = Toy.search(folder, farther, ENSEMBLE, false);
        assertThat(asked.questions).hasSizeGreaterThan(30).allSatisfy(values -> {
            assertThat(values.get("level")).isBetween(0.0, 10.0);
            assertThat(values.get("factor")).isBetween(0.1, 10.0);
            assertThat(values.get("nothing")).isBetween(0.0, 1.0);
        });
        assertThat(Toy.SPACE.values(outcome.trials().best().point()).get("level"))
                .isGreaterThan(9);
    }

    @Test
    void whatMovesNothingIsFoundLeftAloneAndCalledNotIdentified() throws Exception {
        Search.Outcome outcome = Toy.search(folder, Toy::simulate, WITH_SCREENING, false);
        List<Screening.Move> moves = outcome.moves();
        assertThat(moves.get(0).moved()).isEqualTo(2);
        assertThat(moves.get(1).strongest()).isEqualTo("toy/A3");
        assertThat(moves.get(2).moved()).isZero();
        assertThat(Toy.SPACE.values(outcome.trials().best().point())).containsEntry("nothing", 0.4);
        assertThat(outcome.known().isIdentified(0)).isTrue();
        assertThat(outcome.known().isIdentified(1)).isTrue();
        assertThat(outcome.known().isIdentified(2)).isFalse();
        assertThat(outcome.known().open(2)).isEqualTo(1);
    }

    /** The level is told by one interval, 6 to 8; the second finding, of half the relative width, tells it a little better. */
    @Test
    void theRegionThatFitsAboutAsWellIsThatOfThePublishedIntervals() throws Exception {
        Search.Outcome outcome = Toy.search(folder, Toy::simulate, WITH_SCREENING, false);
        assertThat(outcome.known().from(0)).isBetween(6.0, 6.6);
        assertThat(outcome.known().until(0)).isBetween(7.4, 8.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 17, 39, 44})
    void aSearchThatWasKilledEndsWithTheSameBytes(int answered) throws Exception {
        Path whole = Files.createDirectory(folder.resolve("whole"));
        Path cut = Files.createDirectory(folder.resolve("cut"));
        Toy.Asked once = new Toy.Asked();
        List<Evaluation> expected = Toy.search(whole, once, ENSEMBLE, false).ensemble();
        assertThat(once.questions).hasSizeGreaterThan(44);

        Toy.Asked dying = new Toy.Asked().dyingAfter(answered);
        assertThatThrownBy(() -> Toy.search(cut, dying, ENSEMBLE, false)).hasMessage("killed");
        Files.writeString(
                cut.resolve(EvaluationLog.NAME),
                "99,cma-es,1.2",
                StandardCharsets.UTF_8,
                java.nio.file.StandardOpenOption.APPEND);
        Toy.Asked again = new Toy.Asked();
        List<Evaluation> resumed = Toy.search(cut, again, ENSEMBLE, true).ensemble();

        assertThat(again.questions).hasSize(once.questions.size() - answered);
        assertThat(bytes(cut)).isEqualTo(bytes(whole));
        assertThat(resumed.stream().map(e -> Arrays.toString(e.point())))
                .containsExactlyElementsOf(
                        expected.stream().map(e -> Arrays.toString(e.point())).toList());
    }

    private static byte[] bytes(Path folder) throws IOException {
        return Files.readAllBytes(folder.resolve(EvaluationLog.NAME));
    }

    @Test
    void aRecordIsNotOverwrittenNorGoneOnWithUnderOtherOptions() throws Exception {
        Toy.search(folder, Toy::simulate, ENSEMBLE, false);
        assertThatThrownBy(() -> Toy.search(folder, Toy::simulate, ENSEMBLE, false))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("--resume");
        Search.Plan otherSeed = new Search.Plan(40, true, 10, 2);
        assertThatThrownBy(() -> Toy.search(folder, Toy::simulate, otherSeed, true))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("was not made by this search");
    }

    @Test
    void whatCannotBeComputedCostsAsMuchAsTheWorstAndIsRecorded() throws Exception {
        Simulator holes = values -> {
            double[] all = Toy.simulate(values);
            all[0] = values.getOrDefault("level", 0.0) > 8 ? Double.NaN : all[0];
            return all;
        };
        Toy.search(folder, holes, BLIND, false);
        Search.Outcome again = Toy.search(folder, values -> new double[3], BLIND, true);
        assertThat(again.trials().best().misfit()).isLessThan(0.01);
        assertThat(again.trials().all())
                .filteredOn(e -> Double.isNaN(e.simulated()[0]))
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.misfit()).isGreaterThan(Misfit.cost(100) / 3));
    }

    @Test
    void setsOfAnEnsembleFitAboutAsWellAndDifferAsMuchAsTheFindingsAllow() throws Exception {
        Search.Outcome outcome = Toy.search(folder, Toy::simulate, new Search.Plan(60, true, 40, 3), false);
        assertThat(outcome.ensemble()).hasSize(40);
        double[] levels =
                outcome.ensemble().stream().mapToDouble(e -> e.simulated()[0]).toArray();
        assertThat(Arrays.stream(levels).min().orElseThrow()).isBetween(5.5, 6.8);
        assertThat(Arrays.stream(levels).max().orElseThrow()).isBetween(7.2, 8.5);
        assertThat(outcome.ensemble())
                .allSatisfy(e -> assertThat(Toy.TARGETS.agreeing(e.simulated())).isGreaterThanOrEqualTo(2));
    }

    @Test
    void tooFewEvaluationsAreRefused() {
        assertThatThrownBy(() -> Toy.search(folder, Toy::simulate, new Search.Plan(4, true, 0, 1), false))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("accepted: 5 or more");
    }
}
