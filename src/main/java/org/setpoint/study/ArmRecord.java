package org.setpoint.study;

import java.util.random.RandomGenerator;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.jspecify.annotations.Nullable;
import org.setpoint.observation.Ledger;
import org.setpoint.observation.Recorded;
import org.setpoint.observation.SessionPlan;
import org.setpoint.study.formula.Table;
import org.setpoint.unit.Dimension;

/**
 * What was written down of an arm, as a formula sees it: everybody, or a sample. In a sample hazards become events that are
 * drawn, as a study of that size would have counted them.
 */
final class ArmRecord {
    private static final double YEAR = 365;

    private final Ledger ledger;
    private final int @Nullable [] sample;
    private final @Nullable RandomGenerator luck;

    private ArmRecord(Ledger ledger, int @Nullable [] sample, @Nullable RandomGenerator luck) {
        this.ledger = ledger;
        this.sample = sample;
        this.luck = luck;
    }

    /** Everybody. */
    static ArmRecord of(Ledger ledger) {
        return new ArmRecord(ledger, null, null);
    }

    /** Some, in a row: no more than a part of a large cohort. */
    static ArmRecord part(Ledger ledger, int from, int until) {
        return new ArmRecord(
                ledger, java.util.stream.IntStream.range(from, until).toArray(), null);
    }

    /** As many as a study had, drawn with replacement. */
    static ArmRecord drawn(Ledger ledger, int size, RandomGenerator luck) {
        int[] rows = new int[size];
        for (int i = 0; i < size; i++) {
            rows[i] = luck.nextInt(ledger.patients());
        }
        return new ArmRecord(ledger, rows, luck);
    }

    Table quantity(String session, String quantity) {
        double[] times = times(session);
        if (quantity.equals("time")) {
            double[][] cells = new double[times.length][patients()];
            for (int t = 0; t < times.length; t++) {
                java.util.Arrays.fill(cells[t], times[t]);
            }
            return Table.ofCourse(times, cells);
        }
        float[][] written = ledger.cells(session, quantity);
        double[][] cells = new double[times.length][patients()];
        for (int t = 0; t < times.length; t++) {
            for (int p = 0; p < cells[t].length; p++) {
                cells[t][p] = written[t][sample == null ? p : sample[p]];
            }
        }
        if (luck != null && session.isEmpty() && isHazard(quantity)) {
            happen(times, cells, luck);
        }
        return Table.ofCourse(times, cells);
    }

    private double[] times(String session) {
        if (session.isEmpty()) {
            return ledger.plan().days().stream()
                    .mapToDouble(Integer::doubleValue)
                    .toArray();
        }
        return ledger.plan().sessions().stream()
                .filter(s -> s.name().equals(session))
                .findFirst()
                .map(SessionPlan::times)
                .orElseThrow();
    }

    private int patients() {
        return sample == null ? ledger.patients() : sample.length;
    }

    private boolean isHazard(String quantity) {
        return ledger.plan().quantities().stream()
                .filter(q -> q.word().equals(quantity))
                .map(Recorded::dimension)
                .anyMatch(Dimension.HAZARD::equals);
    }

    /** Events instead of what was expected, as a hazard again so that formulas stay the same. */
    private static void happen(double[] times, double[][] cells, RandomGenerator luck) {
        for (int t = 1; t < times.length; t++) {
            double span = (times[t] - times[t - 1]) / YEAR;
            for (int p = 0; p < cells[t].length; p++) {
                double expected = cells[t][p] * span;
                if (expected > 0) {
                    cells[t][p] = events(expected, luck) / span;
                }
            }
        }
    }

    private static double events(double expected, RandomGenerator luck) {
        if (luck.nextDouble() < Math.exp(-expected)) {
            return 0;
        }
        PoissonDistribution poisson = new PoissonDistribution(expected);
        double none = poisson.probability(0);
        return poisson.inverseCumulativeProbability(none + (1 - none) * luck.nextDouble());
    }
}
