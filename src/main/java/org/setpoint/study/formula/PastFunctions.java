package org.setpoint.study.formula;

import java.util.List;
import org.setpoint.unit.InputException;

/** Functions that look back from every time of a course: how a claims record is read. */
final class PastFunctions {
    static final List<Function> ALL = List.of(
            past("past-average", "mean over the time before and including now", Kind.AVERAGE),
            past("past-highest", "highest value over it", Kind.HIGHEST),
            past("past-lowest", "lowest value over it", Kind.LOWEST),
            past("past-any", "did the condition hold at any time of it?", Kind.ANY),
            past(
                    "past-always",
                    "did the condition hold at every time of it, and did the record begin early enough to know?",
                    Kind.ALWAYS),
            new Function(
                    "ever",
                    "ever(condition)",
                    "has the condition held at any time up to now?",
                    1,
                    1,
                    (a, c) -> look(a.get(0), Double.POSITIVE_INFINITY, Kind.ANY)),
            new Function(
                    "before",
                    "before(x, span)",
                    "x as it was that long ago; not known where the record had not begun",
                    2,
                    2,
                    (a, c) -> look(a.get(0), a.get(1).single(), Kind.LAG)));

    private enum Kind {
        AVERAGE,
        HIGHEST,
        LOWEST,
        ANY,
        ALWAYS,
        LAG
    }

    private PastFunctions() {}

    private static Function past(String name, String meaning, Kind kind) {
        return new Function(
                name,
                name + "(x, span)",
                meaning,
                2,
                2,
                (a, c) -> look(a.get(0), a.get(1).single(), kind));
    }

    private static Table look(Table x, double span, Kind kind) {
        if (!x.byTime()) {
            throw new InputException("to look back wants a course over time, not " + x.shape());
        }
        double[] times = x.times();
        double[][] next = new double[x.columns()][];
        int from = 0;
        for (int t = 0; t < next.length; t++) {
            while (times[from] < times[t] - span - 1e-9) {
                from++;
            }
            boolean whole = times[t] - times[0] >= span - 1e-9;
            next[t] = new double[x.patients()];
            for (int p = 0; p < next[t].length; p++) {
                next[t][p] = look(x, from, t, p, kind, whole);
            }
        }
        return x.withCells(next);
    }

    private static double look(Table x, int from, int now, int p, Kind kind, boolean whole) {
        if (kind == Kind.LAG) {
            return whole ? x.at(from, p) : Double.NaN;
        }
        if (Double.isNaN(x.at(now, p))) {
            return Double.NaN;
        }
        double sum = 0;
        int known = 0;
        double highest = Double.NEGATIVE_INFINITY;
        double lowest = Double.POSITIVE_INFINITY;
        for (int t = from; t <= now; t++) {
            double v = x.at(t, p);
            if (!Double.isNaN(v)) {
                sum += v;
                known++;
                highest = Math.max(highest, v);
                lowest = Math.min(lowest, v);
            }
        }
        return switch (kind) {
            case AVERAGE -> sum / known;
            case HIGHEST -> highest;
            case LOWEST -> lowest;
            case ANY -> highest > Arithmetic.YES ? 1 : 0;
            default -> whole && lowest > Arithmetic.YES ? 1 : 0;
        };
    }
}
