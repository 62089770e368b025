package org.setpoint.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** The estimators on functions whose indices are known in closed form. */
class EstimatorsTest {
    private static final int RESAMPLES = 200;

    private static double[] values(List<double[]> points, ToDoubleFunction<double[]> model) {
        return points.stream().mapToDouble(model).toArray();
    }

    /** Ishigami and Homma 1990 with a = 7, b = 0.1. */
    private static double ishigami(double[] u) {
        double[] x = Arrays.stream(u).map(v -> (2 * v - 1) * Math.PI).toArray();
        return Math.sin(x[0]) + 7 * Math.pow(Math.sin(x[1]), 2) + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
    }

    private static double value(List<Index> all, int factor, Index.Kind kind) {
        return index(all, factor, kind).value();
    }

    private static Index index(List<Index> all, int factor, Index.Kind kind) {
        return all.stream()
                .filter(i -> i.factor() == factor && i.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sobolIndicesOfIshigamiComeToTheClosedForm() {
        List<Index> all =
                SobolIndices.of(values(SobolIndices.points(3, 4096, 1), EstimatorsTest::ishigami), 3, RESAMPLES, 1);
        double pi4 = Math.pow(Math.PI, 4);
        double first = 0.5 * Math.pow(1 + 0.1 * pi4 / 5, 2);
        double second = 49 / 8.0;
        double both = 0.01 * pi4 * pi4 * (1 / 18.0 - 1 / 50.0);
        double variance = first + second + both;
        double[] s1 = {first / variance, second / variance, 0};
        double[] st = {(first + both) / variance, second / variance, both / variance};
        for (int f = 0; f < 3; f++) {
            assertThat(value(all, f, Index.Kind.S1)).isCloseTo(s1[f], within(0.01));
            assertThat(value(all, f, Index.Kind.ST)).isCloseTo(st[f], within(0.01));
            Index total = index(all, f, Index.Kind.ST);
            assertThat(st[f]).isBetween(total.low() - 0.005, total.high() + 0.005);
        }
        assertThat(index(all, 2, Index.Kind.ST).converged()).isTrue();
    }

    @Test
    void sobolIndicesOfTheProductFunctionComeToTheClosedForm() {
        double[] a = {0, 1, 4.5, 9};
        ToDoubleFunction<double[]> g = u -> {
            double product = 1;
            for (int f = 0; f < a.length; f++) {
                product *= (Math.abs(4 * u[f] - 2) + a[f]) / (1 + a[f]);
            }
            return product;
        };
        List<Index> all = SobolIndices.of(values(SobolIndices.points(a.length, 4096, 7), g), a.length, RESAMPLES, 1);
        double[] alone = Arrays.stream(a).map(v -> 1 / (3 * (1 + v) * (1 + v))).toArray();
        double variance = Arrays.stream(alone).map(v -> 1 + v).reduce(1, (x, y) -> x * y) - 1;
        for (int f = 0; f < a.length; f++) {
            double others = (variance + 1) / (1 + alone[f]);
            assertThat(value(all, f, Index.Kind.S1)).isCloseTo(alone[f] / variance, within(0.02));
            assertThat(value(all, f, Index.Kind.ST)).isCloseTo(alone[f] * others / variance, within(0.02));
        }
    }

    @Test
    void intervalsNarrowWithMorePointsAndAreTheSameForTheSameSeed() {
        List<Index> few =
                SobolIndices.of(values(SobolIndices.points(3, 32, 1), EstimatorsTest::ishigami), 3, RESAMPLES, 5);
        List<Index> many =
                SobolIndices.of(values(SobolIndices.points(3, 1024, 1), EstimatorsTest::ishigami), 3, RESAMPLES, 5);
        for (int i = 0; i < few.size(); i++) {
            assertThat(many.get(i).high() - many.get(i).low())
                    .isLessThan(few.get(i).high() - few.get(i).low());
        }
        assertThat(few.stream().filter(Index::converged)).isEmpty();
        assertThat(SobolIndices.of(values(SobolIndices.points(3, 32, 1), EstimatorsTest::ishigami), 3, RESAMPLES, 5))
                .isEqualTo(few);
    }

    @Test
    void effectsOfASumAreItsCoefficientsEverywhere() {
        double[] c = {4, -2, 0};
        ToDoubleFunction<double[]> sum = u -> c[0] * u[0] + c[1] * u[1] + c[2] * u[2] + 1;
        List<double[]> points = MorrisEffects.points(3, 8, 4, 3);
        assertThat(points).hasSize(8 * 4);
        List<Index> all = MorrisEffects.of(points, values(points, sum), 3, RESAMPLES, 1);
        for (int f = 0; f < 3; f++) {
            assertThat(value(all, f, Index.Kind.MU)).isCloseTo(c[f], within(1e-9));
            assertThat(value(all, f, Index.Kind.MU_STAR)).isCloseTo(Math.abs(c[f]), within(1e-9));
            assertThat(value(all, f, Index.Kind.SIGMA)).isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void aTrajectoryChangesEveryFactorOnceByTheSameStepAndStaysInside() {
        List<double[]> points = MorrisEffects.points(5, 6, 6, 11);
        for (int t = 0; t < 6; t++) {
            boolean[] moved = new boolean[5];
            for (int s = 1; s <= 5; s++) {
                double[] before = points.get(t * 6 + s - 1);
                double[] after = points.get(t * 6 + s);
                for (int f = 0; f < 5; f++) {
                    assertThat(after[f]).isBetween(0.0, 1.0);
                    if (before[f] != after[f]) {
                        assertThat(Math.abs(after[f] - before[f])).isCloseTo(0.6, within(1e-12));
                        assertThat(moved[f]).isFalse();
                        moved[f] = true;
                    }
                }
            }
            assertThat(moved).containsOnly(true);
        }
    }

    @Test
    void aLatinHypercubeVisitsEveryStratumOfEveryFactorOnce() {
        List<double[]> points = Sampling.latinHypercube(4, 25, 9);
        for (int f = 0; f < 4; f++) {
            int factor = f;
            assertThat(points.stream().map(p -> (int) Math.floor(p[factor] * 25)))
                    .doesNotHaveDuplicates()
                    .hasSize(25);
        }
    }

    @Test
    void sharesOfAGridAreThoseOfTheAnalysisOfVariance() {
        // y = 3 a + b on levels 0, 1, 2 each: variances 9 : 1, and an interaction that the shares leave out
        List<double[]> points = new java.util.ArrayList<>();
        double[][] plain = new double[9][1];
        double[][] crossed = new double[9][1];
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                plain[points.size()][0] = 3 * a + b;
                crossed[points.size()][0] = (a - 1) * (b - 1);
                points.add(new double[] {a / 2.0, b / 2.0});
            }
        }
        List<Index> sum = VarianceShares.of(points, plain, RESAMPLES, 1);
        assertThat(value(sum, 0, Index.Kind.SHARE)).isCloseTo(0.9, within(1e-12));
        assertThat(value(sum, 1, Index.Kind.SHARE)).isCloseTo(0.1, within(1e-12));
        assertThat(sum.get(0).low()).isNaN();
        assertThat(VarianceShares.of(points, crossed, RESAMPLES, 1))
                .allSatisfy(i -> assertThat(i.value()).isCloseTo(0, within(1e-12)));
    }

    @Test
    void aSwingIsThePairedDifferenceWithStudentsInterval() {
        // base 1, 2, 3; low 2, 4, 3 differs by 1, 2, 0: mean 1, sd 1, t(2) = 4.302653
        double[][] y = {{1, 2, 3}, {2, 4, 3}, {1, 2, 3}};
        List<Index> all = Swings.of(y);
        assertThat(all.get(0).kind()).isEqualTo(Index.Kind.AT_LOW);
        assertThat(all.get(0).value()).isCloseTo(1, within(1e-12));
        assertThat(all.get(0).high()).isCloseTo(1 + 4.302653 / Math.sqrt(3), within(1e-5));
        assertThat(all.get(1).value()).isZero();
        assertThat(all.get(1).high()).isZero();
    }

    @Test
    void aQuadraticIsFoundAgainByItsSurface() {
        List<Factor> factors = List.of(range("a"), range("b"), range("c"));
        List<Point> points = new java.util.ArrayList<>();
        for (double[] p : Sampling.latinHypercube(3, 40, 2)) {
            points.add(new Point(points.size() + 1, factors, p));
        }
        ToDoubleFunction<double[]> f = u -> 1 + u[0] * u[0] - 2 * u[0] * u[1] + 3 * u[2];
        double[] y =
                points.stream().mapToDouble(p -> f.applyAsDouble(p.positions())).toArray();
        Surface surface = Surface.fitted(points, y, 3, 0, 1).orElseThrow();
        assertThat(surface.explained()).isCloseTo(1, within(1e-9));
        double at = 10.5 / 48;
        double up = 30.5 / 48;
        assertThat(surface.cells()[30][10]).isCloseTo(f.applyAsDouble(new double[] {at, up, 0.5}), within(1e-9));
        assertThat(Surface.fitted(points.subList(0, 8), Arrays.copyOf(y, 8), 3, 0, 1))
                .isEmpty();
    }

    private static Factor range(String name) {
        return new Factor(name, name, "", 0, 1, "", false, false, 0, List.of());
    }
}
