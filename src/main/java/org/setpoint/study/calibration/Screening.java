package org.setpoint.study.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns each dial alone, by a fifth of its range towards the farther end, and looks which findings move. What moves nothing
 * cannot be fitted.
 */
public final class Screening {
    /** How far a dial is turned. */
    static final double STEP = 0.2;
    /** Name of the phase. */
    static final String PHASE = "screening";
    /** A finding has moved that moved by this many standard errors of its publication. */
    static final double MOVED = 0.1;

    private Screening() {}

    /**
     * What a dial does.
     *
     * @param dial which
     * @param step by how much it was turned, a share of its range
     * @param misfit by how much the misfit changed
     * @param moved how many findings moved
     * @param strongest the finding that moved most
     * @param change by how much that moved, standard errors of its publication, softer beyond 3
     */
    public record Move(int dial, double step, double misfit, int moved, String strongest, double change) {}

    /**
     * Asks for all of them.
     *
     * @param trials whom to ask
     * @param from the evaluation from which to turn
     * @return one a dial
     * @throws InterruptedException if the caller was interrupted
     * @throws IOException if the record cannot be written
     */
    static List<Move> of(Trials trials, Evaluation from) throws InterruptedException, IOException {
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < trials.space().size(); i++) {
            double[] point = from.point();
            double step = point[i] <= 0.5 ? STEP : -STEP;
            point[i] += step;
            moves.add(move(trials.targets(), i, step, from, trials.ask(PHASE, point)));
        }
        return moves;
    }

    private static Move move(Targets targets, int dial, double step, Evaluation from, Evaluation to) {
        double[] before = from.distances();
        double[] after = to.distances();
        int moved = 0;
        int strongest = 0;
        double most = 0;
        for (int f = 0; f < before.length; f++) {
            double change = Misfit.soften(after[f]) - Misfit.soften(before[f]);
            moved += Math.abs(change) >= MOVED ? 1 : 0;
            if (Math.abs(change) > Math.abs(most)) {
                most = change;
                strongest = f;
            }
        }
        String finding = most == 0 ? "" : targets.all().get(strongest).key();
        return new Move(dial, step, to.misfit() - from.misfit(), moved, finding, most);
    }
}
