package org.setpoint.study.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.setpoint.unit.InputException;

/**
 * A whole calibration: the shipped values; a screening, which turns each dial alone; steps by straight lines through what is
 * known; then CMA-ES on the simulation itself; and, if asked for, sets of parameters that fit about as well.
 */
public final class Search {
    /** Of the evaluations that are left after a screening, no more than this share goes to steps by straight lines. */
    private static final double SURROGATE_SHARE = 0.5;

    private final Trials trials;
    private final Plan plan;

    /**
     * How it is done.
     *
     * @param evaluations how many at most, those of the ensemble not counted
     * @param screening shall each dial be turned alone first?
     * @param ensemble how many sets that fit about as well are wanted; 0 for none
     * @param seed of the search; the luck of the studies is their own
     */
    public record Plan(int evaluations, boolean screening, int ensemble, long seed) {}

    /**
     * What came of it.
     *
     * @param trials all evaluations
     * @param moves what each dial does; empty without a screening
     * @param known what the findings say of each parameter
     * @param ensemble evaluations that fit about as well; empty if not asked for
     */
    public record Outcome(Trials trials, List<Screening.Move> moves, Identifiability known, List<Evaluation> ensemble) {
        /** Copies the lists. */
        public Outcome {
            moves = List.copyOf(moves);
            ensemble = List.copyOf(ensemble);
        }
    }

    /**
     * A search.
     *
     * @param trials none yet
     * @param plan how it is done
     * @throws InputException if the evaluations do not suffice
     */
    public Search(Trials trials, Plan plan) {
        this.trials = trials;
        this.plan = plan;
        int least = plan.screening() ? trials.space().size() + 2 : 2;
        if (plan.evaluations() < least) {
            throw new InputException("--evaluations: '" + plan.evaluations() + "' is too few; accepted: " + least
                    + " or more" + (plan.screening() ? ", or fewer parameters, or --no-screening" : ""));
        }
    }

    /**
     * Does it.
     *
     * @return what came of it
     * @throws InterruptedException if the caller was interrupted
     * @throws IOException if the record cannot be written
     */
    public Outcome run() throws InterruptedException, IOException {
        trials.allow(plan.evaluations());
        Evaluation first = trials.ask("start", trials.space().defaults());
        List<Screening.Move> moves = plan.screening() ? Screening.of(trials, first) : List.of();
        List<Integer> turning = moving(moves);
        List<Integer> fitted = new ArrayList<>(trials.space().fitted());
        fitted.retainAll(turning);
        if (!fitted.isEmpty()) {
            if (plan.screening()) {
                SurrogateSteps.run(trials, fitted, (int) ((1 - SURROGATE_SHARE) * trials.left()));
            }
            new CmaEs(trials, fitted, plan.seed()).run();
        }
        List<Evaluation> ensemble = plan.ensemble() == 0
                ? List.of()
                : new AlikeSets(trials, turning, plan.seed()).find(plan.ensemble(), trials.best());
        return new Outcome(trials, moves, new Identifiability(trials), ensemble);
    }

    /** What moved anything; all where nobody looked. */
    private List<Integer> moving(List<Screening.Move> moves) {
        List<Integer> moving = new ArrayList<>();
        for (int i = 0; i < trials.space().size(); i++) {
            if (moves.isEmpty() || moves.get(i).moved() > 0) {
                moving.add(i);
            }
        }
        return moving;
    }
}
