package org.setpoint.study.calibration;

import java.io.IOException;
import java.util.List;

/**
 * Steps to where straight lines through all evaluations would fit best, no farther than they can be trusted: farther after a
 * step that helped, half as far after one that did not. From a screening it gets most of what is to be had with a tenth of the
 * evaluations that a search without slopes would need.
 */
final class SurrogateSteps {
    private static final double FIRST = 0.2;
    private static final double LARGEST = 0.5;
    private static final double SMALLEST = 0.02;
    /** A step that gains less than this share of the misfit has not helped. */
    private static final double GAIN = 0.002;

    private SurrogateSteps() {}

    /** Goes on until steps become small, or the trials that it may have are spent. */
    static void run(Trials trials, List<Integer> dials, int reserve) throws InterruptedException, IOException {
        double reach = FIRST;
        while (reach >= SMALLEST && trials.left() > reserve) {
            Evaluation best = trials.best();
            Emulator emulator = new Emulator(trials.targets(), trials.all(), best);
            double[] next = new Downhill(emulator, best.point(), reach).point(dials);
            Evaluation made = trials.ask("surrogate", next);
            reach = made.misfit() < (1 - GAIN) * best.misfit() ? Math.min(LARGEST, 1.5 * reach) : reach / 2;
        }
    }
}
