package org.setpoint.study.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.setpoint.scenario.Nearest;
import org.setpoint.study.formula.Formula.At;
import org.setpoint.study.formula.Formula.Call;
import org.setpoint.study.formula.Formula.Constant;
import org.setpoint.study.formula.Formula.During;
import org.setpoint.study.formula.Formula.Name;
import org.setpoint.unit.InputException;

/** Computes formulas over what was recorded of a study's arms. What has a name is computed once. */
public final class Evaluator {
    /** Two times closer than this are the same, days. */
    private static final double SAME = 1e-6;

    private final Names names;
    private final Source source;
    private final long draw;
    private final Map<String, Table> known = new HashMap<>();

    /** Where the quantities come from. */
    public interface Source {
        /**
         * A quantity of an arm.
         *
         * @param arm name
         * @param session name; empty for the course of the study itself
         * @param quantity name
         * @return its table
         */
        Table quantity(String arm, String session, String quantity);
    }

    /**
     * Computes.
     *
     * @param names what a formula may name
     * @param source of the quantities
     * @param draw the same number gives the same errors of measurement
     */
    public Evaluator(Names names, Source source, long draw) {
        this.names = names;
        this.source = source;
        this.draw = draw;
    }

    /**
     * One number.
     *
     * @param formula of it
     * @return its value; NaN where nobody is left of whom it could be said
     * @throws InputException if it has another shape
     */
    public double number(Formula formula) {
        return of(formula, names.arms().size() == 1 ? names.arms().get(0) : "").single();
    }

    private Table of(Formula formula, String arm) {
        if (formula instanceof Constant c) {
            return Table.number(c.value());
        }
        if (formula instanceof Name n) {
            return named(n, arm);
        }
        if (formula instanceof At a) {
            return at(of(a.of(), arm), of(a.time(), arm));
        }
        if (formula instanceof During d) {
            return during(of(d.of(), arm), of(d.from(), arm), of(d.until(), arm));
        }
        return call((Call) formula, arm);
    }

    private Table named(Name name, String context) {
        Names.Meaning meaning = names.resolve(name, context);
        String key = meaning.toString();
        Table already = known.get(key);
        if (already != null) {
            return already;
        }
        Formula definition = meaning.session().isEmpty() ? names.definitions().get(meaning.quantity()) : null;
        Table made = definition == null
                ? source.quantity(meaning.arm(), meaning.session(), meaning.quantity())
                : of(definition, meaning.arm());
        known.put(key, made);
        return made;
    }

    private Table call(Call call, String arm) {
        Function function = Functions.byName().get(call.name());
        if (function == null) {
            throw new InputException("'" + call.name() + "' is not a function; "
                    + Nearest.hint(call.name(), Functions.byName().keySet()));
        }
        int given = call.arguments().size();
        if (given < function.least() || given > function.most()) {
            throw new InputException(call.name() + " has " + given + " arguments; write " + function.form());
        }
        List<Table> arguments = new ArrayList<>();
        for (Formula argument : call.arguments()) {
            arguments.add(of(argument, arm));
        }
        long seed = draw * 1_000_003L + call.toString().hashCode() * 31L + arm.hashCode();
        return function.work().of(arguments, new Function.Calling(new SplittableRandom(seed)));
    }

    private static Table at(Table of, Table time) {
        if (!of.byTime()) {
            throw new InputException("[...] wants a course over time before it, not " + of.shape());
        }
        if (time.byTime()) {
            throw new InputException("[...] wants one time, or one for each patient, not " + time.shape());
        }
        double[] times = of.times();
        if (!time.byPatient()) {
            double when = time.single();
            if (when < times[0] - SAME || when > times[times.length - 1] + SAME) {
                throw new InputException("day " + when + " is outside of the record, which goes from day " + times[0]
                        + " to day " + times[times.length - 1]);
            }
            int t = latest(times, when);
            double[] column = of.column(t);
            return of.byPatient() ? Table.ofPatients(column) : Table.number(column[0]);
        }
        double[] found = new double[time.patients()];
        for (int p = 0; p < found.length; p++) {
            double when = time.at(0, p);
            boolean outside = Double.isNaN(when) || when < times[0] - SAME || when > times[times.length - 1] + SAME;
            found[p] = outside ? Double.NaN : of.at(latest(times, when), p);
        }
        return Table.ofPatients(found);
    }

    /** The last time that is not later. */
    private static int latest(double[] times, double when) {
        int at = java.util.Arrays.binarySearch(times, when + SAME);
        return at >= 0 ? at : -at - 2;
    }

    private static Table during(Table of, Table from, Table until) {
        if (!of.byTime()) {
            throw new InputException("[... .. ...] wants a course over time before it, not " + of.shape());
        }
        if (from.byTime() || until.byTime()) {
            throw new InputException("[... .. ...] wants times that are the same throughout");
        }
        Table time = Table.ofTimes(of.times(), of.times());
        Table begun = Table.zip(time, from, (t, f) -> t >= f - SAME ? 1 : 0);
        Table inside = Table.zip(begun, Table.zip(time, until, (t, u) -> t <= u + SAME ? 1 : 0), (a, b) -> a * b);
        return Table.zip(of, inside, (v, w) -> w > Arithmetic.YES ? v : Double.NaN);
    }
}
