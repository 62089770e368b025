package org.setpoint.study.calibration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.MersenneTwister;

/**
 * The covariance matrix adaptation evolution strategy (Hansen and Ostermeier, Evol Comput 2001;9:159-195) as Commons Math has
 * it: made for objectives that are noisy, costly and without slopes. It starts where it fits best so far, and starts anew from
 * there with twice as many points a generation when it has converged and evaluations are left.
 */
final class CmaEs {
    private static final double SIGMA = 0.1;
    private static final int STARTS = 6;
    private static final int ITERATIONS = 100_000;

    private final Trials trials;
    private final List<Integer> dials;
    private final long seed;

    /** A search was interrupted within the optimiser, which knows no checked exceptions. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    CmaEs(Trials trials, List<Integer> dials, long seed) {
        this.trials = trials;
        this.dials = dials;
        this.seed = seed;
    }

    void run() throws InterruptedException, IOException {
        int generation = 4 + (int) (3 * StrictMath.log(dials.size()));
        for (int start = 0; start < STARTS && trials.left() > 0; start++) {
            try {
                start(generation << start, start);
            } catch (Trials.Spent e) {
                return;
            } catch (Stopped e) {
                throw new InterruptedException();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }

    private void start(int generation, int start) {
        double[] whole = trials.best().point();
        double[] guess = dials.stream().mapToDouble(i -> whole[i]).toArray();
        new CMAESOptimizer(ITERATIONS, 0, true, 0, 0, new MersenneTwister(seed + start), false, null)
                .optimize(
                        new MaxEval(Integer.MAX_VALUE),
                        GoalType.MINIMIZE,
                        new ObjectiveFunction(part -> misfit(whole, part)),
                        new InitialGuess(guess),
                        new SimpleBounds(all(0), all(1)),
                        new CMAESOptimizer.Sigma(all(SIGMA)),
                        new CMAESOptimizer.PopulationSize(generation));
    }

    private double misfit(double[] whole, double[] part) {
        double[] point = whole.clone();
        for (int i = 0; i < part.length; i++) {
            point[dials.get(i)] = part[i];
        }
        try {
            return trials.ask("cma-es", point).misfit();
        } catch (InterruptedException e) {
            throw new Stopped();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double[] all(double value) {
        double[] all = new double[dials.size()];
        Arrays.fill(all, value);
        return all;
    }
}
