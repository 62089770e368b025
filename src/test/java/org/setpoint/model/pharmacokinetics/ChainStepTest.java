package org.setpoint.model.pharmacokinetics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.setpoint.model.TestDrugs;

/** The chain depot, plasma, effect site: against textbooks, against a general solver, and against itself. */
class ChainStepTest {
    private static final double LN2 = Math.log(2);
    /** Rates that are equal are pushed apart by 6 in 100 000; the levels answer to that much. */
    private static final double APART = 1e-4;

    private static final double LEAST = 1e-9;

    static List<Drug> drugs() {
        return TestDrugs.shipped().all();
    }

    /** Bateman 1910: X = dose·ka·ke/(ka − ke)·(e^(−ke t) − e^(−ka t)), in the scale in which the AUC equals the dose. */
    @Test
    void aSingleOralDoseFollowsBateman() {
        Drug drug = TestDrugs.drug("oxycodone-ir");
        double ka = LN2 * 24 / 0.5;
        double ke = LN2 * 24 / 3.7;
        double t = 0.17;
        Chain chain = new Chain(drug).step(t, 10);
        double bateman = 10 * ka * ke / (ka - ke) * (Math.exp(-ke * t) - Math.exp(-ka * t));
        assertThat(chain.x).isCloseTo(bateman, within(1e-11 * bateman));
    }

    /** Plasma after an intravenous bolus falls from dose·ke; the effect site lags by k0. */
    @Test
    void anIntravenousBolusFallsByOneExponentialAndTheEffectSiteLags() {
        Drug drug = TestDrugs.drug("naloxone-iv");
        double ke = LN2 * 24 / 1.833;
        double k0 = LN2 * 24 / 0.092;
        Chain chain = new Chain(drug);
        chain.x = 3;
        chain.step(0.02, 0);
        assertThat(chain.x).isCloseTo(3 * Math.exp(-ke * 0.02), within(1e-13));
        assertThat(chain.xe)
                .isCloseTo(3 * k0 / (k0 - ke) * (Math.exp(-ke * 0.02) - Math.exp(-k0 * 0.02)), within(1e-12));
    }

    /** Three days of doses by the clock in steps of an hour, against Dormand-Prince 8(5,3) at 1e-12. */
    @ParameterizedTest
    @MethodSource("drugs")
    void manyDosesByTheHourAreWhatAGeneralSolverFinds(Drug drug) {
        Chain chain = new Chain(drug);
        double[] y = new double[4];
        DormandPrince853Integrator solver = new DormandPrince853Integrator(1e-8, 0.1, 1e-12, 1e-12);
        for (int hour = 0; hour < 72; hour++) {
            boolean infused = drug.doseInterval() == 0;
            double dose = infused ? 1.0 / 24 : hour % (int) drug.doseInterval() == 0 ? 1 : 0;
            chain.step(1.0 / 24, dose);
            if (!infused && drug.absorption().isEmpty()) {
                y[2] += dose * LN2 * 24 / drug.eliminationHalfLife(); // injected
            } else if (!infused) {
                y[0] += dose * share(drug, 0);
                y[1] += dose * share(drug, 1);
            }
            solver.integrate(new Equations(drug, infused ? 1 : 0), 0, y, 1.0 / 24, y);
        }
        assertThat(chain.g1 + chain.g2).isCloseTo(y[0] + y[1], within(1e-7));
        assertThat(chain.x).isCloseTo(y[2], within(LEAST + APART * y[2]));
        assertThat(chain.xe).isCloseTo(y[3], within(LEAST + APART * y[3]));
    }

    /** The scale's definition: a unit of level·day a day is a mean level of 1, whatever the half-lives. */
    @ParameterizedTest
    @MethodSource("drugs")
    void theMeanLevelAtSteadyStateIsWhatIsTaken(Drug drug) {
        Chain day = new Chain(drug);
        for (int i = 0; i < 150; i++) {
            day.step(1, 1);
        }
        assertThat(day.mean).isCloseTo(1, within(1e-9));
    }

    /** All that goes in comes out: the area under the level of one dose is the dose. */
    @ParameterizedTest
    @MethodSource("drugs")
    void theAreaUnderOneDoseIsTheDose(Drug drug) {
        Chain chain = new Chain(drug).step(1.0 / 24, 5);
        double area = chain.mean / 24;
        for (int hour = 1; hour < 24 * 120; hour++) {
            chain.step(1.0 / 24, 0);
            area += chain.mean / 24;
        }
        assertThat(area).isCloseTo(5, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("drugs")
    void theDayIsTwentyFourHoursChained(Drug drug) {
        Chain day = new Chain(drug);
        Chain hours = new Chain(drug);
        double interval = drug.doseInterval();
        for (int d = 0; d < 5; d++) {
            double dose = 3 + d;
            day.step(1, dose);
            double mean = 0;
            double lowestEnd = Double.MAX_VALUE;
            for (int hour = 0; hour < 24; hour++) {
                double part = interval == 0 ? dose / 24 : hour % (int) interval == 0 ? dose * interval / 24 : 0;
                hours.step(1.0 / 24, part);
                mean += hours.mean / 24;
                lowestEnd = Math.min(lowestEnd, hours.xe);
            }
            assertThat(day.mean).isCloseTo(mean, within(1e-10));
            assertThat(day.g1).isCloseTo(hours.g1, within(1e-10));
            assertThat(day.g2).isCloseTo(hours.g2, within(1e-10));
            assertThat(day.x).isCloseTo(hours.x, within(1e-10));
            assertThat(day.xe).isCloseTo(hours.xe, within(1e-10));
        }
    }

    @ParameterizedTest
    @MethodSource("drugs")
    void aDoseIsTheSumOfItsParts(Drug drug) {
        Chain whole = new Chain(drug).step(0.5, 7).step(0.5, 2);
        Chain one = new Chain(drug).step(0.5, 3).step(0.5, 2);
        Chain other = new Chain(drug).step(0.5, 4).step(0.5, 0);
        assertThat(whole.xe).isCloseTo(one.xe + other.xe, within(1e-12));
        assertThat(whole.mean).isCloseTo(one.mean + other.mean, within(1e-12));
    }

    /** Equal rates: the limit of Bateman is t·e^(−kt); the chain may push them apart, not blow up. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-15, 1e-9, 1e-6, 2.9e-5, 3.1e-5, 1e-4})
    void ratesThatAreNearlyEqualDoNotBlowUp(double apart) {
        Drug drug = drug(3, 3 * (1 + apart), 3 * (1 + 2 * apart));
        double k = LN2 * 24 / 3;
        double t = 0.2;
        Chain chain = new Chain(drug).step(t, 1);
        assertThat(chain.x).isCloseTo(k * k * t * Math.exp(-k * t), within(3e-4));
        assertThat(chain.xe).isCloseTo(k * k * k * t * t / 2 * Math.exp(-k * t), within(6e-4));
        Chain days = new Chain(drug);
        for (int i = 0; i < 9; i++) {
            days.step(1, 1);
        }
        // three equal rates leave coefficients of 1e8 that cancel
        assertThat(days.mean).isCloseTo(1, within(1e-6));
    }

    /** At steady state the daily step's two candidates for the peak meet the highest level of a scan by the minute. */
    @ParameterizedTest
    @MethodSource("drugs")
    void thePeakOfTheDayIsTheHighestMinute(Drug drug) {
        Chain day = new Chain(drug);
        for (int i = 0; i < 60; i++) {
            day.step(1, 1);
        }
        Chain minutes = new Chain(drug).from(day);
        double start = day.xe;
        day.step(1, 1);
        double highest = start;
        double lowest = start;
        int interval = (int) Math.round(drug.doseInterval() * 60);
        for (int minute = 0; minute < 1440; minute++) {
            double dose = interval == 0 ? 1 / 1440.0 : minute % interval == 0 ? interval / 1440.0 : 0;
            minutes.step(1 / 1440.0, dose);
            highest = Math.max(highest, minutes.xe);
            lowest = Math.min(lowest, minutes.xe);
        }
        double peak = Math.max(Math.max(start, day.xe), Math.max(day.firstPeak, day.lastPeak));
        assertThat(peak).isCloseTo(highest, within(2e-4 * highest));
        // the lowest level comes a little after the next dose, before its absorption has overtaken the fall
        assertThat(Math.min(start, day.xe)).isBetween(lowest - 1e-9, 1.03 * lowest);
    }

    private static double share(Drug drug, int depot) {
        return depot < drug.absorption().size() ? drug.absorption().get(depot).share() : 0;
    }

    private static Drug drug(double absorption, double elimination, double effectSite) {
        Drug d = TestDrugs.drug("morphine-er");
        return new Drug(
                "near",
                d.ligand(),
                List.of(new Drug.Depot(1, absorption)),
                elimination,
                effectSite,
                12,
                true,
                0,
                1,
                1200,
                1,
                1,
                false,
                0,
                d.cyp2d6(),
                1,
                d.mme2016(),
                1,
                d.sources());
    }

    /** One chain, advanced by steps of any length, each with its dose at the start (or spread over it). */
    private static final class Chain {
        private final Drug drug;
        private final Map<Double, ChainStep> steps = new HashMap<>();
        private double g1;
        private double g2;
        private double x;
        private double xe;
        private double mean;
        private double firstPeak;
        private double lastPeak;

        Chain(Drug drug) {
            this.drug = drug;
        }

        Chain from(Chain other) {
            g1 = other.g1;
            g2 = other.g2;
            x = other.x;
            xe = other.xe;
            return this;
        }

        Chain step(double dt, double dose) {
            ChainStep s = steps.computeIfAbsent(dt, length -> ChainStep.of(drug, length));
            double nextG1 = s.depot1End().of(g1, g2, x, xe, dose);
            double nextG2 = s.depot2End().of(g1, g2, x, xe, dose);
            double nextX = s.plasmaEnd().of(g1, g2, x, xe, dose);
            mean = s.effectMean().of(g1, g2, x, xe, dose);
            firstPeak = s.effectFirstPeak().of(g1, g2, x, xe, dose);
            lastPeak = s.effectLastPeak().of(g1, g2, x, xe, dose);
            xe = s.effectEnd().of(g1, g2, x, xe, dose);
            g1 = nextG1;
            g2 = nextG2;
            x = nextX;
            return this;
        }
    }

    /** dG/dt = −ka·G (+ share of an infusion), dX/dt = ke·(Σ ka·G − X), dXe/dt = k0·(X − Xe). */
    private record Equations(Drug drug, double infusion) implements FirstOrderDifferentialEquations {
        @Override
        public int getDimension() {
            return 4;
        }

        @Override
        public void computeDerivatives(double t, double[] y, double[] dy) {
            double arriving = drug.absorption().isEmpty() ? infusion : 0;
            for (int i = 0; i < 2; i++) {
                boolean exists = i < drug.absorption().size();
                double ka = exists ? LN2 * 24 / drug.absorption().get(i).halfLife() : 0;
                dy[i] = infusion * share(drug, i) - ka * y[i];
                arriving += ka * y[i];
            }
            dy[2] = LN2 * 24 / drug.eliminationHalfLife() * (arriving - y[2]);
            dy[3] = LN2 * 24 / drug.effectSiteHalfLife() * (y[2] - y[3]);
        }
    }
}
