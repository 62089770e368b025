package org.setpoint.scenario.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Something that was done to a draft. */
sealed interface Edit {
    /** First day on which it acts. */
    int day();

    /**
     * A value that changes.
     *
     * @param day from when on
     * @param path of the value
     * @param value as written
     */
    record Value(int day, String path, String value) implements Edit {}

    /**
     * A block that is added.
     *
     * @param day its {@code from}
     * @param name of the block
     * @param settings its other keys, as written
     */
    record Block(int day, String name, Map<String, String> settings) implements Edit {
        /** Copies the settings. */
        public Block {
            settings = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        }

        List<String> lines() {
            List<String> lines = new ArrayList<>(List.of(YamlText.key(name) + ":", "  from: day " + day));
            settings.forEach((key, value) -> lines.add("  " + YamlText.key(key) + ": " + YamlText.value(value)));
            return lines;
        }
    }
}
