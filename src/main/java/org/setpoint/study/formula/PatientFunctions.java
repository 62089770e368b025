package org.setpoint.study.formula;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.setpoint.unit.InputException;

/** Functions that make one number of many patients. Who is not known is left out. */
final class PatientFunctions {
    static final List<Function> ALL = List.of(
            over("mean", "arithmetic mean", StatUtils::mean),
            over("median", "median", v -> percentile(v, 50)),
            over("sd", "standard deviation between patients", v -> Math.sqrt(StatUtils.variance(v))),
            over(
                    "geometric-mean",
                    "geometric mean",
                    v -> Math.exp(Arrays.stream(v).map(Math::log).average().orElse(Double.NaN))),
            over("sum", "sum", StatUtils::sum),
            new Function(
                    "share",
                    "share(condition)",
                    "share of patients for whom it holds, of those of whom it is known",
                    1,
                    1,
                    (a, c) -> number(known(a.get(0), "share"), StatUtils::mean)),
            new Function(
                    "count",
                    "count(condition)",
                    "for how many patients it holds",
                    1,
                    1,
                    (a, c) -> number(known(a.get(0), "count"), StatUtils::sum)),
            new Function(
                    "percentile",
                    "percentile(x, p)",
                    "the value that a share p of the patients stays below, for example percentile(dose[day 0], 95 %)",
                    2,
                    2,
                    (a, c) -> Table.number(percentile(
                            known(a.get(0), "percentile"), 100 * a.get(1).single()))),
            new Function(
                    "correlation",
                    "correlation(x, y)",
                    "Pearson's correlation over patients",
                    2,
                    2,
                    PatientFunctions::correlation),
            new Function("slope", "slope(x, y)", "least-squares slope of y on x over patients", 2, 2, (a, c) -> {
                double[][] pairs = pairs(a.get(0), a.get(1));
                var fit = new org.apache.commons.math3.stat.regression.SimpleRegression();
                for (int i = 0; i < pairs[0].length; i++) {
                    fit.addData(pairs[0][i], pairs[1][i]);
                }
                return Table.number(fit.getSlope());
            }));

    private PatientFunctions() {}

    private static Function over(String name, String meaning, ToDoubleFunction<double[]> f) {
        return new Function(
                name, name + "(x)", meaning + " over patients", 1, 1, (a, c) -> number(known(a.get(0), name), f));
    }

    private static Table number(double[] values, ToDoubleFunction<double[]> f) {
        return Table.number(values.length == 0 ? Double.NaN : f.applyAsDouble(values));
    }

    private static double[] known(Table t, String name) {
        if (!t.byPatient() || t.byTime()) {
            throw new InputException(
                    name + "(...) is given " + t.shape()
                            + ", and wants one number for each patient, as at one time: x[day 30], or over a time: average(x[0 .. 30 days])");
        }
        return t.known();
    }

    private static double percentile(double[] values, double p) {
        return new Percentile().withEstimationType(EstimationType.R_7).evaluate(values, p);
    }

    private static Table correlation(List<Table> a, Function.Calling calling) {
        double[][] pairs = pairs(a.get(0), a.get(1));
        return Table.number(
                pairs[0].length < 2 ? Double.NaN : new PearsonsCorrelation().correlation(pairs[0], pairs[1]));
    }

    private static double[][] pairs(Table x, Table y) {
        Table both = Table.zip(x, y, (v, w) -> v + w);
        double[] known = both.byTime() ? new double[0] : both.column(0);
        if (both.byTime() || !both.byPatient()) {
            throw new InputException("correlation and slope want one number for each patient, not " + both.shape());
        }
        int n = (int) Arrays.stream(known).filter(v -> !Double.isNaN(v)).count();
        double[][] pairs = new double[2][n];
        for (int p = 0, i = 0; p < known.length; p++) {
            if (!Double.isNaN(known[p])) {
                pairs[0][i] = x.at(0, p);
                pairs[1][i++] = y.at(0, p);
            }
        }
        return pairs;
    }
}
