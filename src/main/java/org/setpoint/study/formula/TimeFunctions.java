package org.setpoint.study.formula;

import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.setpoint.unit.InputException;

/** Functions that make one number for each patient of that patient's course. Times at which nothing is known are left out. */
final class TimeFunctions {
    static final List<Function> ALL = List.of(
            over("average", "mean over the recorded times", (t, x) -> sum(x) / count(x)),
            over("highest", "highest value", (t, x) -> extreme(x, 1)),
            over("lowest", "lowest value", (t, x) -> -extreme(x, -1)),
            over("first", "value at the first time at which it is known", (t, x) -> first(x)),
            over(
                    "last",
                    "value at the last time at which it is known; last(x where on-opioid) carries it forward",
                    TimeFunctions::last),
            over(
                    "any",
                    "does the condition hold at any time?",
                    (t, x) -> count(x) == 0 ? Double.NaN : extreme(x, 1) > Arithmetic.YES ? 1 : 0),
            over(
                    "always",
                    "does the condition hold at every time?",
                    (t, x) -> count(x) == 0 ? Double.NaN : -extreme(x, -1) > Arithmetic.YES ? 1 : 0),
            over(
                    "first-time",
                    "day on which the condition first holds; not known if never",
                    (t, x) -> when(t, x, true)),
            over("last-time", "day on which the condition last holds; not known if never", (t, x) -> when(t, x, false)),
            over(
                    "time-of-highest",
                    "day of the highest value, the first if there are several",
                    TimeFunctions::timeOfHighest),
            over(
                    "total",
                    "integral over time, in days; of a hazard divide by 365 for the expected number",
                    TimeFunctions::total),
            over("trend", "least-squares slope over time, per day", TimeFunctions::trend));

    private TimeFunctions() {}

    private static Function over(String name, String meaning, ToDoubleBiFunction<double[], double[]> f) {
        return new Function(name, name + "(x)", meaning, 1, 1, (a, c) -> {
            if (!a.get(0).byTime()) {
                throw new InputException(
                        name + "(...) wants a course over time, not " + a.get(0).shape());
            }
            return a.get(0).overTime(f);
        });
    }

    private static double sum(double[] x) {
        double sum = 0;
        for (double v : x) {
            sum += Double.isNaN(v) ? 0 : v;
        }
        return sum;
    }

    private static int count(double[] x) {
        int count = 0;
        for (double v : x) {
            count += Double.isNaN(v) ? 0 : 1;
        }
        return count;
    }

    private static double extreme(double[] x, int sign) {
        double most = Double.NaN;
        for (double v : x) {
            most = Double.isNaN(most) || sign * v > most ? sign * v : most;
        }
        return most;
    }

    private static double first(double[] x) {
        for (double v : x) {
            if (!Double.isNaN(v)) {
                return v;
            }
        }
        return Double.NaN;
    }

    private static double last(double[] times, double[] x) {
        for (int t = x.length - 1; t >= 0; t--) {
            if (!Double.isNaN(x[t])) {
                return x[t];
            }
        }
        return Double.NaN;
    }

    private static double when(double[] times, double[] x, boolean first) {
        double found = Double.NaN;
        for (int t = 0; t < x.length; t++) {
            if (x[t] > Arithmetic.YES && (!first || Double.isNaN(found))) {
                found = times[t];
            }
        }
        return found;
    }

    private static double timeOfHighest(double[] times, double[] x) {
        double highest = extreme(x, 1);
        for (int t = 0; t < x.length; t++) {
            if (x[t] == highest) {
                return times[t];
            }
        }
        return Double.NaN;
    }

    /** A recorded value stands for the time since the one before; the first for nothing. */
    private static double total(double[] times, double[] x) {
        double sum = 0;
        for (int t = 1; t < x.length; t++) {
            sum += Double.isNaN(x[t]) ? 0 : x[t] * (times[t] - times[t - 1]);
        }
        return sum;
    }

    private static double trend(double[] times, double[] x) {
        SimpleRegression fit = new SimpleRegression();
        for (int t = 0; t < x.length; t++) {
            if (!Double.isNaN(x[t])) {
                fit.addData(times[t], x[t]);
            }
        }
        return fit.getSlope();
    }
}
