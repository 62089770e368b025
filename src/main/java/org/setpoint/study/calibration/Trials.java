package org.setpoint.study.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that a search asked the simulation, each once: a question that was asked before is answered from memory. */
public final class Trials {
    private final Space space;
    private final Targets targets;
    private final Simulator simulator;
    private final EvaluationLog log;
    private final Listener listener;
    private final List<Evaluation> all = new ArrayList<>();
    private final Map<Map<String, Double>, Evaluation> known = new HashMap<>();
    private int best;
    private int most;

    /** Hears how the search goes. */
    @FunctionalInterface
    public interface Listener {
        /**
         * An evaluation is done.
         *
         * @param latest the evaluation
         * @param best the best so far
         * @param left how many may still follow in this part of the search
         * @param simulated was it simulated, and not read from the record?
         */
        void done(Evaluation latest, Evaluation best, int left, boolean simulated);
    }

    /** No evaluation is left. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * None yet.
     *
     * @param space what is turned
     * @param targets what is fitted to
     * @param simulator who answers
     * @param log where answers are written, and read
     * @param listener who hears of them
     */
    public Trials(Space space, Targets targets, Simulator simulator, EvaluationLog log, Listener listener) {
        this.space = space;
        this.targets = targets;
        this.simulator = simulator;
        this.log = log;
        this.listener = listener;
    }

    /** Allows more evaluations. */
    void allow(int more) {
        most += more;
    }

    /** How many may still follow. */
    int left() {
        return most - all.size();
    }

    /** Asks. */
    Evaluation ask(String phase, double[] point) throws InterruptedException, IOException {
        Map<String, Double> values = space.values(point);
        Evaluation before = known.get(values);
        if (before != null) {
            return before;
        }
        if (left() <= 0) {
            throw new Spent();
        }
        int number = all.size() + 1;
        Optional<double[]> recorded = log.replay(number, phase, values);
        double[] simulated = recorded.isPresent() ? recorded.get() : simulator.simulate(values);
        Evaluation made = new Evaluation(number, phase, point, simulated, targets);
        all.add(made);
        known.put(values, made);
        if (made.misfit() < best().misfit()) {
            best = all.size() - 1;
        }
        if (recorded.isEmpty()) {
            log.append(made, values, best().misfit());
        }
        listener.done(made, best(), left(), recorded.isEmpty());
        return made;
    }

    /**
     * The evaluation that fits best, the earliest of equals.
     *
     * @return of all so far
     */
    public Evaluation best() {
        return all.get(best);
    }

    /**
     * The evaluation with the shipped values.
     *
     * @return the first
     */
    public Evaluation first() {
        return all.get(0);
    }

    /**
     * All of them.
     *
     * @return in order
     */
    public List<Evaluation> all() {
        return Collections.unmodifiableList(all);
    }

    /**
     * What is turned.
     *
     * @return the space
     */
    public Space space() {
        return space;
    }

    /**
     * What is fitted to.
     *
     * @return the targets
     */
    public Targets targets() {
        return targets;
    }
}
