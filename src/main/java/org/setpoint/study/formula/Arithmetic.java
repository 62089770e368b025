package org.setpoint.study.formula;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Operators and functions that work cell by cell. Yes is 1, no is 0, and what is not known stays so. */
final class Arithmetic {
    /** Between yes and no. */
    static final double YES = 0.5;

    static final List<Function> OPERATORS = List.of(
            binary("+", Double::sum),
            binary("-", (a, b) -> a - b),
            binary("*", (a, b) -> a * b),
            binary("/", (a, b) -> a / b),
            binary("^", StrictMath::pow),
            binary("<", (a, b) -> known(a, b, a < b)),
            binary("<=", (a, b) -> known(a, b, a <= b)),
            binary(">", (a, b) -> known(a, b, a > b)),
            binary(">=", (a, b) -> known(a, b, a >= b)),
            binary("==", (a, b) -> known(a, b, a == b)),
            binary("!=", (a, b) -> known(a, b, a != b)),
            binary("and", (a, b) -> known(a, b, a > YES && b > YES)),
            binary("or", (a, b) -> known(a, b, a > YES || b > YES)),
            binary("where", (a, b) -> b > YES ? a : Double.NaN),
            new Function("not", "not a", "", 1, 1, (a, c) -> a.get(0).map(v -> known(v, v, v <= YES))));

    static final List<Function> FUNCTIONS = List.of(
            unary("exp", "e to the power of x", StrictMath::exp),
            unary("log", "natural logarithm of x", StrictMath::log),
            unary("sqrt", "square root of x", Math::sqrt),
            unary("abs", "x without its sign", Math::abs),
            new Function(
                    "min", "min(a, b)", "the smaller of two", 2, 2, (a, c) -> Table.zip(a.get(0), a.get(1), Math::min)),
            new Function(
                    "max", "max(a, b)", "the larger of two", 2, 2, (a, c) -> Table.zip(a.get(0), a.get(1), Math::max)),
            new Function(
                    "if",
                    "if(condition, a, b)",
                    "a where the condition holds, else b; nothing where it is not known",
                    3,
                    3,
                    (a, c) -> {
                        Table yes = Table.zip(a.get(0), a.get(1), (w, v) -> w > YES ? v : Double.NaN);
                        Table both = Table.zip(a.get(0), a.get(2), (w, v) -> w <= YES ? v : Double.NaN);
                        return Table.zip(yes, both, (v, w) -> Double.isNaN(v) ? w : v);
                    }),
            new Function(
                    "otherwise",
                    "otherwise(a, b)",
                    "a where it is known, else b",
                    2,
                    2,
                    (a, c) -> Table.zip(a.get(0), a.get(1), (v, w) -> Double.isNaN(v) ? w : v)),
            new Function(
                    "band",
                    "band(x, limit, ...)",
                    "into which band x falls: 0 below the first limit, 1 from it on, and so forth; for strata",
                    2,
                    20,
                    (a, c) -> {
                        Table bands = a.get(0).map(v -> Double.isNaN(v) ? v : 0);
                        for (Table limit : a.subList(1, a.size())) {
                            Table above = Table.zip(a.get(0), limit, (v, l) -> v >= l ? 1 : 0);
                            bands = Table.zip(bands, above, Double::sum);
                        }
                        return bands;
                    }),
            new Function(
                    "noise",
                    "noise(x, sd)",
                    "x with a normal error of that standard deviation: what an instrument or a rating adds",
                    2,
                    2,
                    (a, c) -> Table.zip(
                            a.get(0), a.get(1), (v, sd) -> v + sd * c.luck().nextGaussian())),
            new Function(
                    "chance",
                    "chance(x, p)",
                    "x where a draw with probability p says so, else 0: a diagnosis that is coded in a share of those who have it",
                    2,
                    2,
                    (a, c) -> Table.zip(a.get(0), a.get(1), (v, p) -> c.luck().nextDouble() < p ? v : 0)));

    private Arithmetic() {}

    private static double known(double a, double b, boolean holds) {
        return Double.isNaN(a) || Double.isNaN(b) ? Double.NaN : holds ? 1 : 0;
    }

    private static Function binary(String sign, DoubleBinaryOperator f) {
        return new Function(sign, "a " + sign + " b", "", 2, 2, (a, c) -> Table.zip(a.get(0), a.get(1), f));
    }

    private static Function unary(String name, String meaning, DoubleUnaryOperator f) {
        return new Function(
                name, name + "(x)", meaning, 1, 1, (a, c) -> a.get(0).map(f));
    }
}
