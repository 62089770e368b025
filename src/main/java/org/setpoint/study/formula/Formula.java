package org.setpoint.study.formula;

import java.util.List;

/**
 * What is computed, as a tree: names of quantities, numbers, functions and operators. Written for example {@code
 * mean(opioid.pain[12 months]) - mean(other.pain[12 months])}.
 */
public sealed interface Formula {
    /**
     * Reads a formula.
     *
     * @param text as written
     * @return its tree
     * @throws org.setpoint.unit.InputException if it is not a formula: where, and what is accepted there
     */
    static Formula parse(String text) {
        return new Parser(text).parse();
    }

    /**
     * A number.
     *
     * @param value in the canonical unit
     */
    record Constant(double value) implements Formula {}

    /**
     * A quantity.
     *
     * @param path the words between the dots: an arm and a session may stand before the quantity's own name
     */
    record Name(List<String> path) implements Formula {
        /** Copies the path. */
        public Name {
            path = List.copyOf(path);
        }

        /** As written. */
        @Override
        public String toString() {
            return String.join(".", path);
        }
    }

    /**
     * A function of others.
     *
     * @param name of the function or operator
     * @param arguments in order
     */
    record Call(String name, List<Formula> arguments) implements Formula {
        /** Copies the arguments. */
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * The value at a time.
     *
     * @param of what
     * @param time days, one for all or one a patient
     */
    record At(Formula of, Formula time) implements Formula {}

    /**
     * Values within a stretch of time, both ends among them.
     *
     * @param of what
     * @param from days
     * @param until days
     */
    record During(Formula of, Formula from, Formula until) implements Formula {}

    /**
     * Everything directly below.
     *
     * @return parts, in order
     */
    default List<Formula> parts() {
        if (this instanceof Call c) {
            return c.arguments();
        }
        if (this instanceof At a) {
            return List.of(a.of(), a.time());
        }
        if (this instanceof During d) {
            return List.of(d.of(), d.from(), d.until());
        }
        return List.of();
    }
}
