package org.setpoint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.setpoint.model.addiction.AddictionLearning;
import org.setpoint.model.body.State;
import org.setpoint.model.pharmacokinetics.Drug;

/**
 * The step by closed-form relaxation against a general solver of high order (Dormand-Prince 8(5,3), tolerance 1e-9) that
 * knows nothing but the differential equations: oxycodone extended release, 120 MME/day every 12 hours for 30 days, then an
 * abrupt stop and 10 days without.
 */
class KernelAgainstOdeTest {
    /** The one number here that is still being calibrated; the others are the calibrated set, written out. */
    private static final double REWARD = AddictionLearning.REWARD_WEIGHT.value();

    private static final double DOSE = 60;
    private static final int DAYS_ON = 30;
    private static final int DAYS_OFF = 10;
    private static final State[] STATES = {
        State.DESENSITISATION,
        State.ADAPTATION,
        State.WITHDRAWAL,
        State.RECEPTORS,
        State.ANALGESIC_TOLERANCE,
        State.RESPIRATORY_TOLERANCE,
        State.TONE,
        State.SENSITISATION,
        State.ADDICTION,
        State.EXPOSURE
    };
    private static final List<double[]> TRUTH = truth();

    @Test
    void byTheHourEveryStateIsWithinOnePerCentAndCowsWithinHalfAPoint() {
        List<double[]> hourly = body(24);
        SoftAssertions all = new SoftAssertions();
        for (int hour = 72; hour < TRUTH.size(); hour++) {
            for (int s = 1; s < STATES.length; s++) {
                double t = TRUTH.get(hour)[s];
                if (STATES[s] != State.WITHDRAWAL) {
                    all.assertThat(hourly.get(hour)[s])
                            .as(STATES[s].word() + " at hour " + hour)
                            .isCloseTo(t, within(0.01 * Math.abs(t) + 1e-4));
                }
            }
            all.assertThat(cows(hourly.get(hour)[2]))
                    .as("COWS at hour " + hour)
                    .isCloseTo(cows(TRUTH.get(hour)[2]), within(0.5));
        }
        all.assertAll();
    }

    /**
     * D and B see the mean stimulus of the step, and addiction the mean of B: their error falls with its square (to a
     * sixteenth when the step is a quarter). All others see B at one end of the step and fall in proportion (to a quarter).
     */
    @Test
    void theErrorFallsWithTheStepAtTheExpectedOrder() {
        double[] coarse = worst(body(24));
        double[] fine = worst(body(96));
        SoftAssertions all = new SoftAssertions();
        for (int s = 0; s < STATES.length; s++) {
            boolean second = s < 2 || STATES[s] == State.ADDICTION;
            double expected = second ? 16 : 4;
            all.assertThat(coarse[s] / fine[s]).as(STATES[s].word()).isBetween(0.7 * expected, 1.3 * expected);
        }
        all.assertAll();
    }

    @Test
    void theReferenceRunIsWorthComparing() {
        double[] end = TRUTH.get(DAYS_ON * 24 - 1);
        assertThat(end[1]).as("adaptation near the stimulus of 120 MME/day").isBetween(90.0, 120.0);
        assertThat(TRUTH.stream().mapToDouble(y -> cows(y[2])).max().orElseThrow())
                .isGreaterThan(5);
    }

    /** Largest error of each state over the whole run after the first day. */
    private static double[] worst(List<double[]> body) {
        double[] worst = new double[STATES.length];
        for (int hour = 24; hour < TRUTH.size(); hour++) {
            for (int s = 0; s < STATES.length; s++) {
                worst[s] = Math.max(worst[s], Math.abs(body.get(hour)[s] - TRUTH.get(hour)[s]));
            }
        }
        return worst;
    }

    private static double cows(double w) {
        return 48 * w / (w + 250);
    }

    /** The program, read every hour. */
    private static List<double[]> body(int stepsPerDay) {
        TypicalBody body = TypicalBody.naive();
        List<double[]> read = new ArrayList<>();
        body.clock(DAYS_ON, 1.0 / stepsPerDay, "oxycodone-er", 2 * DOSE, b -> read(b, read));
        body.rest(DAYS_OFF, 1.0 / stepsPerDay, b -> read(b, read));
        int every = stepsPerDay / 24;
        List<double[]> hours = new ArrayList<>();
        for (int i = every - 1; i < read.size(); i += every) {
            hours.add(read.get(i));
        }
        return hours;
    }

    private static double read(TypicalBody body, List<double[]> into) {
        double[] y = new double[STATES.length];
        for (int s = 0; s < y.length; s++) {
            y[s] = body.state(STATES[s]);
        }
        into.add(y);
        return 0;
    }

    /** The solver, read every hour. */
    private static List<double[]> truth() {
        Drug drug = TestDrugs.drug("oxycodone-er");
        double[] y = new double[4 + STATES.length];
        y[4 + 3] = 1; // receptors
        y[4 + 6] = 1; // tone
        DormandPrince853Integrator solver = new DormandPrince853Integrator(1e-10, 0.05, 1e-9, 1e-9);
        List<double[]> hours = new ArrayList<>();
        for (int hour = 0; hour < 24 * (DAYS_ON + DAYS_OFF); hour++) {
            if (hour < 24 * DAYS_ON && hour % 12 == 0) {
                y[0] += DOSE * drug.absorption().get(0).share();
                y[1] += DOSE * drug.absorption().get(1).share();
            }
            solver.integrate(new Body(drug), 0, y, 1.0 / 24, y);
            double[] read = new double[STATES.length];
            System.arraycopy(y, 4, read, 0, read.length);
            hours.add(read);
        }
        return hours;
    }

    /** The differential equations with the numbers of the calibrated set; a typical person, h = 0.1. */
    private record Body(Drug drug) implements FirstOrderDifferentialEquations {
        @Override
        public int getDimension() {
            return 4 + STATES.length;
        }

        @Override
        public void computeDerivatives(double time, double[] y, double[] dy) {
            double x1 = rate(drug.absorption().get(0).halfLife()) * y[0];
            double x2 = rate(drug.absorption().get(1).halfLife()) * y[1];
            dy[0] = -x1;
            dy[1] = -x2;
            dy[2] = rate(drug.eliminationHalfLife()) * (x1 + x2 - y[2]);
            dy[3] = rate(drug.effectSiteHalfLife()) * (y[2] - y[3]);
            double d = y[4];
            double b = y[5];
            double w = y[6];
            double e = y[10];
            double c = y[13];
            double den = 1 + y[3] / 1128 + 5 * e / 1200;
            double u = 1200 * 0.94 * y[3] / 1128 / den;
            double s = u + 1.5 * 5 * e / den;
            dy[4] = (u - d) / 0.05;
            dy[5] = (u - b) / 5.5;
            dy[6] = (Math.max(0, b - s / 0.7) + 1.4 * Math.max(0, d - s) - w) / 0.8;
            dy[7] = relax(y[7], 1 / (1 + 0.6 * b / (b + 150)), 14, 10);
            dy[8] = relax(y[8], 0.475 * Math.log(1 + b / 25), 55, 21);
            dy[9] = relax(y[9], 0.4 * Math.log(1 + b / 25), 20, 20);
            dy[10] = relax(e, 1 - 0.7 * b / (b + 50), 90 * (1 + 0.3 * c), 60);
            double k = 0.1 * 2 * b * b / (b * b + 120 * 120);
            dy[11] = (k / (1 + k) - y[11]) / 30;
            double a = 0.0016 * (REWARD * Math.max(0, u - 1.3 * b) / (60 + b) + w / (w + 100) + (b > 5 ? 0.05 : 0));
            dy[12] = a * (1 - y[12]) - y[12] / 720;
            dy[13] = b / (b + 50) / 365;
        }

        private static double relax(double y, double target, double rising, double falling) {
            return (target - y) / (target > y ? rising : falling);
        }

        private static double rate(double halfLifeHours) {
            return Math.log(2) * 24 / halfLifeHours;
        }
    }
}
