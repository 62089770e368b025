package org.setpoint.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Luck is uniform and independent in every direction of its key. Seeds are fixed, so a test that passes goes on passing; a
 * fresh seed would fail one of these tests by chance with the rate that each states.
 */
class LuckTest {
    private static final int N = 100_000;
    private static final Luck LUCK = new Luck(20_251_121, 1);

    @Test
    void theSameKeyIsTheSameDrawWheneverItIsMade() {
        double first = LUCK.uniform(7, Purpose.FLARE, 30);
        LUCK.uniform(8, Purpose.FLARE, 30);
        assertThat(LUCK.uniform(7, Purpose.FLARE, 30)).isEqualTo(first);
        assertThat(new Luck(20_251_121, 1).uniform(7, Purpose.FLARE, 30)).isEqualTo(first);
    }

    @Test
    void everyPartOfTheKeyChangesTheDraw() {
        assertThat(new double[] {
                    LUCK.uniform(7, Purpose.FLARE, 30),
                    LUCK.uniform(8, Purpose.FLARE, 30),
                    LUCK.uniform(7, Purpose.RATING, 30),
                    LUCK.uniform(7, Purpose.FLARE, 31),
                    LUCK.uniform(7, Purpose.FLARE, -30),
                    new Luck(20_251_121, 2).uniform(7, Purpose.FLARE, 30),
                    new Luck(20_251_122, 1).uniform(7, Purpose.FLARE, 30)
                })
                .doesNotHaveDuplicates();
    }

    @Test
    void everyPurposeHasANumberOfItsOwn() {
        assertThat(Arrays.stream(Purpose.values()).mapToLong(Purpose::code).toArray())
                .doesNotHaveDuplicates();
    }

    @Test
    void aDrawIsStrictlyBetweenZeroAndOne() {
        for (int i = 0; i < N; i++) {
            assertThat(LUCK.uniform(i, Purpose.AGE, 0)).isStrictlyBetween(0.0, 1.0);
        }
    }

    /** Chi-square of 100 cells at a false-alarm rate of 0.001 each: 4 directions of the key, 0.4 % together. */
    @Test
    void drawsAreUniformAlongEveryDirectionOfTheKey() {
        double critical = new ChiSquaredDistribution(99).inverseCumulativeProbability(0.999);
        assertThat(chiSquare(i -> LUCK.uniform(i, Purpose.FLARE, 0))).isLessThan(critical);
        assertThat(chiSquare(i -> LUCK.uniform(3, Purpose.FLARE, i))).isLessThan(critical);
        assertThat(chiSquare(i -> new Luck(i, 1).uniform(3, Purpose.FLARE, 5))).isLessThan(critical);
        assertThat(chiSquare(i -> new Luck(9, i + 1).uniform(3, Purpose.FLARE, 5)))
                .isLessThan(critical);
    }

    /** Kolmogorov-Smirnov of 2000 draws of each purpose, at 0.0001 each: 0.5 % together. */
    @ParameterizedTest
    @EnumSource(Purpose.class)
    void drawsAreUniformForEveryPurpose(Purpose purpose) {
        double[] draws = draws(2000, i -> LUCK.uniform(i, purpose, 12));
        double p = new KolmogorovSmirnovTest()
                .kolmogorovSmirnovTest(
                        new org.apache.commons.math3.distribution.UniformRealDistribution(0, 1), draws, false);
        assertThat(p).isGreaterThan(1e-4);
    }

    /** |r| of 100 000 pairs stays below 4 standard errors with probability 0.99994: 8 pairs, 0.05 % together. */
    @Test
    void drawsOfNeighboursAreNotCorrelated() {
        double[] here = draws(N, i -> LUCK.normal(i, Purpose.FLARE, 100));
        assertUncorrelated(here, draws(N, i -> LUCK.normal(i + 1, Purpose.FLARE, 100)));
        assertUncorrelated(here, draws(N, i -> LUCK.normal(i, Purpose.FLARE, 101)));
        assertUncorrelated(here, draws(N, i -> LUCK.normal(i, Purpose.FLARE, -100)));
        assertUncorrelated(here, draws(N, i -> LUCK.normal(i, Purpose.ADHERENCE, 100)));
        assertUncorrelated(here, draws(N, i -> LUCK.normal(i, Purpose.SLOW_PAIN, 100)));
        assertUncorrelated(here, draws(N, i -> LUCK.normal(100, Purpose.FLARE, i)));
        Luck nextReplicate = new Luck(20_251_121, 2);
        Luck nextSeed = new Luck(20_251_122, 1);
        assertUncorrelated(here, draws(N, i -> nextReplicate.normal(i, Purpose.FLARE, 100)));
        assertUncorrelated(here, draws(N, i -> nextSeed.normal(i, Purpose.FLARE, 100)));
    }

    /** Correlations of all pairs of 44 purposes over 10 000 patients; the largest of 1000 passes 5 SE once in 1700 seeds. */
    @Test
    void noTwoPurposesShareTheirLuck() {
        Purpose[] purposes = Purpose.values();
        double[][] columns = new double[10_000][purposes.length];
        for (int i = 0; i < columns.length; i++) {
            for (int p = 0; p < purposes.length; p++) {
                columns[i][p] = LUCK.normal(i, purposes[p], 0);
            }
        }
        double[][] r = new PearsonsCorrelation(columns).getCorrelationMatrix().getData();
        for (int a = 0; a < purposes.length; a++) {
            for (int b = 0; b < a; b++) {
                assertThat(r[a][b]).as(purposes[a] + " and " + purposes[b]).isCloseTo(0, within(5 / 100.0));
            }
        }
    }

    /** Mean, variance and fourth moment within 4 standard errors: 0.02 % together. */
    @Test
    void normalDrawsAreStandard() {
        double[] z = draws(N, i -> LUCK.normal(i, Purpose.RATING, 4));
        double root = Math.sqrt(N);
        assertThat(Arrays.stream(z).average().orElseThrow()).isCloseTo(0, within(4 / root));
        assertThat(Arrays.stream(z).map(x -> x * x).average().orElseThrow())
                .isCloseTo(1, within(4 * Math.sqrt(2) / root));
        assertThat(Arrays.stream(z).map(x -> x * x * x * x).average().orElseThrow())
                .isCloseTo(3, within(4 * Math.sqrt(96) / root));
    }

    private static double[] draws(int n, IntToDoubleFunction draw) {
        double[] x = new double[n];
        Arrays.setAll(x, draw);
        return x;
    }

    private static void assertUncorrelated(double[] a, double[] b) {
        assertThat(new PearsonsCorrelation().correlation(a, b)).isCloseTo(0, within(4 / Math.sqrt(N)));
    }

    private static double chiSquare(IntToDoubleFunction draw) {
        long[] cells = new long[100];
        for (int i = 0; i < N; i++) {
            cells[(int) (100 * draw.applyAsDouble(i))]++;
        }
        double expected = N / 100.0;
        return Arrays.stream(cells)
                .mapToDouble(c -> (c - expected) * (c - expected) / expected)
                .sum();
    }
}
