package org.setpoint.gui.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.setpoint.scenario.yaml.Change;

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

    /** What was done, as a list of settings with their days. */
    Stream<Change> changes() {
        return isBlock()
                ? settings.entrySet().stream()
                        .map(e -> new Change("day " + day, block + "." + e.getKey(), e.getValue()))
                : values.stream().map(v -> new Change("day " + day, v.path(), v.after()));
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
