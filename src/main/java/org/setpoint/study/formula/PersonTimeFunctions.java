package org.setpoint.study.formula;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.setpoint.unit.InputException;

/**
 * Functions of events per time lived. Of a hazard they sum what is expected rather than count what happened, so that rare
 * harms are seen in small cohorts; a study at its own size draws the events.
 */
final class PersonTimeFunctions {
    private static final double YEAR = 365;

    static final List<Function> ALL = List.of(
            new Function(
                    "rate",
                    "rate(hazard)",
                    "events per person and year, over all patients and times that are known; rate(overdose-hazard where dose >= 100 MME/day)",
                    1,
                    1,
                    (a, c) -> {
                        Sums s = new Sums();
                        s.add(a.get(0), a.get(0).map(v -> 1));
                        return Table.number(s.events / s.years);
                    }),
            new Function(
                    "risk",
                    "risk(hazard)",
                    "share of patients with an event within the time, by 1 - exp(-expected), mean over patients",
                    1,
                    1,
                    (a, c) -> Table.number(mean(risk(a.get(0))))),
            new Function("years", "years(condition)", "person-years for which it holds", 1, 1, (a, c) -> {
                Sums s = new Sums();
                s.add(a.get(0).map(v -> 0), a.get(0));
                return Table.number(s.years);
            }),
            new Function(
                    "rate-ratio",
                    "rate-ratio(hazard, exposed, unexposed, stratum, ...)",
                    "rate of the exposed over that of the unexposed; with strata by Mantel and Haenszel",
                    3,
                    9,
                    (a, c) -> Table.number(rateRatio(a))),
            new Function(
                    "odds-ratio",
                    "odds-ratio(outcome, exposed, unexposed, stratum, ...)",
                    "odds of the outcome in the exposed over those in the unexposed, of patients; with strata by Mantel and Haenszel; an outcome between 0 and 1 is a chance",
                    3,
                    9,
                    (a, c) -> Table.number(oddsRatio(a))));

    private PersonTimeFunctions() {}

    /** Events and person-years of the cells in which a condition holds. */
    private static final class Sums {
        private double events;
        private double years;

        private void add(Table hazard, Table holds) {
            Table both = Table.zip(hazard, holds, (h, w) -> w > Arithmetic.YES ? h : Double.NaN);
            courses(both, "a rate");
            double[] times = both.times();
            for (int t = 1; t < times.length; t++) {
                double span = (times[t] - times[t - 1]) / YEAR;
                for (double h : both.column(t)) {
                    if (!Double.isNaN(h)) {
                        events += h * span;
                        years += span;
                    }
                }
            }
        }
    }

    private static void courses(Table t, String what) {
        if (!t.byTime() || !t.byPatient()) {
            throw new InputException(what + " wants a hazard for each patient at each time, not " + t.shape());
        }
    }

    private static double[] risk(Table hazard) {
        courses(hazard, "a risk");
        return hazard.overTime((times, h) -> {
                    double expected = 0;
                    boolean known = false;
                    for (int t = 1; t < h.length; t++) {
                        if (!Double.isNaN(h[t])) {
                            expected += h[t] * (times[t] - times[t - 1]) / YEAR;
                            known = true;
                        }
                    }
                    return known ? -Math.expm1(-expected) : Double.NaN;
                })
                .known();
    }

    private static double mean(double[] values) {
        return values.length == 0
                ? Double.NaN
                : java.util.Arrays.stream(values).average().orElse(Double.NaN);
    }

    /** One number for every combination of strata; 0 where there are none. */
    private static Table strata(List<Table> a) {
        Table key = Table.number(0);
        for (Table stratum : a.subList(3, a.size())) {
            key = Table.zip(key, stratum, (k, s) -> Double.isNaN(s) ? Double.NaN : k * 1000 + Math.rint(s) + 1);
        }
        return key;
    }

    private static double rateRatio(List<Table> a) {
        Table hazard = a.get(0);
        Table key = strata(a);
        courses(Table.zip(hazard, key, (h, k) -> h), "a rate ratio");
        double[] times = hazard.times();
        Map<Double, double[]> cells = new TreeMap<>();
        for (int t = 1; t < times.length; t++) {
            double span = (times[t] - times[t - 1]) / YEAR;
            for (int p = 0; p < hazard.patients(); p++) {
                double h = hazard.at(t, p);
                double k = key.at(t, p);
                boolean exposed = a.get(1).at(t, p) > Arithmetic.YES;
                if (Double.isNaN(h)
                        || Double.isNaN(k)
                        || (!exposed && !(a.get(2).at(t, p) > Arithmetic.YES))) {
                    continue;
                }
                double[] cell = cells.computeIfAbsent(k, x -> new double[4]);
                cell[exposed ? 0 : 2] += h * span;
                cell[exposed ? 1 : 3] += span;
            }
        }
        double up = 0;
        double down = 0;
        for (double[] s : cells.values()) {
            double all = s[1] + s[3];
            up += all == 0 ? 0 : s[0] * s[3] / all;
            down += all == 0 ? 0 : s[2] * s[1] / all;
        }
        return up / down;
    }

    private static double oddsRatio(List<Table> a) {
        Table outcome = a.get(0);
        Table key = strata(a);
        if (!outcome.byPatient() || outcome.byTime()) {
            throw new InputException("an odds ratio wants an outcome for each patient, not " + outcome.shape());
        }
        Map<Double, double[]> cells = new TreeMap<>();
        for (int p = 0; p < outcome.patients(); p++) {
            double y = outcome.at(0, p);
            double k = key.at(0, p);
            boolean exposed = a.get(1).at(0, p) > Arithmetic.YES;
            if (Double.isNaN(y) || Double.isNaN(k) || (!exposed && !(a.get(2).at(0, p) > Arithmetic.YES))) {
                continue;
            }
            double[] cell = cells.computeIfAbsent(k, x -> new double[4]);
            cell[exposed ? 0 : 2] += y;
            cell[exposed ? 1 : 3] += 1 - y;
        }
        double up = 0;
        double down = 0;
        for (double[] s : cells.values()) {
            double all = s[0] + s[1] + s[2] + s[3];
            up += s[0] * s[3] / all;
            down += s[1] * s[2] / all;
        }
        return up / down;
    }
}
