package org.setpoint.study.calibration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.setpoint.parameter.Parameter;
import org.setpoint.study.Measure;
import org.setpoint.study.Measure.Role;
import org.setpoint.study.Published;
import org.setpoint.study.Published.Claim;
import org.setpoint.study.Published.Scale;
import org.setpoint.study.formula.Formula;
import org.setpoint.unit.Dimension;

/**
 * Three numbers to be fitted and three findings, with a known answer: {@code level} and {@code factor} are told by the
 * findings, {@code nothing} by none. The best is at level 7, factor 3; then all three findings are met.
 */
final class Toy {
    static final Parameter LEVEL = number("level", 4, 0, 10);
    static final Parameter FACTOR = number("factor", 1, 0.1, 10);
    static final Parameter NOTHING = number("nothing", 0.4, 0, 1);
    static final Space SPACE = new Space(List.of(new Dial(LEVEL), new Dial(FACTOR), new Dial(NOTHING)));
    static final Targets TARGETS = new Targets(List.of(
            new Target("toy", measure("A1", Role.CALIBRATION, 7, 6, 8), 1),
            new Target("toy", measure("A2", Role.CALIBRATION, 21, 18, 24), 1),
            new Target("toy", measure("A3", Role.CALIBRATION, 9, 7, 11), 1)));

    private Toy() {}

    static Parameter number(String name, double value, double low, double high) {
        return Parameter.calibrated(
                name, "x", "A toy.", Dimension.NUMBER, value, Parameter.range(low, high), "calibrated to a toy");
    }

    static Measure measure(String finding, Role role, double value, double low, double high) {
        Published published = new Published(value, low, high, Scale.ABSOLUTE, Claim.VALUE, Double.NaN);
        return new Measure(finding, "A toy.", role, "1", new Formula.Constant(0), published, "");
    }

    static double[] simulate(Map<String, Double> values) {
        double level = values.getOrDefault("level", 0.0);
        double factor = values.getOrDefault("factor", 0.0);
        return new double[] {level, level * factor, factor * factor};
    }

    static Trials trials(Simulator simulator, EvaluationLog log) {
        return new Trials(SPACE, TARGETS, simulator, log, (latest, best, left, isNew) -> {});
    }

    static Search.Outcome search(Path folder, Simulator simulator, Search.Plan plan, boolean resume)
            throws IOException, InterruptedException {
        try (EvaluationLog log =
                new EvaluationLog(folder.resolve(EvaluationLog.NAME), SPACE.names(), TARGETS.keys(), resume)) {
            return new Search(trials(simulator, log), plan).run();
        }
    }

    /** Remembers what it was asked. */
    static final class Asked implements Simulator {
        final List<Map<String, Double>> questions = new ArrayList<>();
        private int most = Integer.MAX_VALUE;

        /** Dies, as by kill -9, when it is asked once more than so often. */
        Asked dyingAfter(int questionsAnswered) {
            most = questionsAnswered;
            return this;
        }

        @Override
        public double[] simulate(Map<String, Double> values) {
            if (questions.size() == most) {
                throw new IllegalStateException("killed");
            }
            questions.add(values);
            return Toy.simulate(values);
        }
    }
}
