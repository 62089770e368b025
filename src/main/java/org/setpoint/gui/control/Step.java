package org.setpoint.gui.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that a hand did to the scenario, which can be undone.
 *
 * @param day from which it acts
 * @param values the paths that got another value
 * @param block that was begun; empty where only values changed
 * @param settings of that block
 */
record Step(int day, List<Value> values, String block, Map<String, String> settings) {
    /**
     * A value.
     *
     * @param path as {@code --set} takes it
     * @param before as written in a scenario
     * @param after as written in a scenario
     */
    record Value(String path, String before, String after) {}

    Step {
        values = List.copyOf(values);
        settings = Map.copyOf(new LinkedHashMap<>(settings));
    }

    boolean isBlock() {
        return !block.isEmpty();
    }

    /** In words, for a list and a status line. */
    String words() {
        if (isBlock()) {
            return "begin " + block;
        }
        if (values.size() > 1) {
            return "reset " + values.size() + " values";
        }
        Value v = values.get(0);
        return v.path().replaceFirst("^(policies|parameters|mechanisms)\\.", "") + ": " + v.before() + " → "
                + v.after();
    }
}
