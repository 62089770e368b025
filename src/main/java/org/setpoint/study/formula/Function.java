package org.setpoint.study.formula;

import java.util.List;

/**
 * A function of the language.
 *
 * @param name kebab-case, or an operator
 * @param form how it is written, for the docs
 * @param meaning one sentence, for the docs
 * @param least arguments
 * @param most arguments
 * @param work what it does
 */
record Function(String name, String form, String meaning, int least, int most, Work work) {
    /** What a function does. */
    interface Work {
        Table of(List<Table> arguments, Calling calling);
    }

    /**
     * What a function may ask beside its arguments.
     *
     * @param luck numbers between 0 and 1, the same each time a study is evaluated with the same draw
     */
    record Calling(java.util.random.RandomGenerator luck) {}
}
