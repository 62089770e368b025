package org.setpoint.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.setpoint.unit.InputException;

/**
 * {@code work.txt} of a task folder's inputs: what kind of work it is and the options that are not in the scenario, one
 * {@code key=value} a line.
 *
 * @param values by key, {@code kind} among them
 */
public record WorkFile(Map<String, String> values) {
    /** Under which the kind stands. */
    public static final String KIND = "kind";

    private static final String NAME = "work.txt";

    /** Copies the values. */
    public WorkFile {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Writes it.
     *
     * @param inputs folder of the inputs
     * @throws IOException if it cannot be written
     */
    public void write(Path inputs) throws IOException {
        Files.writeString(
                inputs.resolve(NAME),
                values.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue() + "\n")
                        .collect(Collectors.joining()),
                StandardCharsets.UTF_8);
    }

    /**
     * Reads it.
     *
     * @param inputs folder of the inputs
     * @return what was written
     * @throws InputException if it is missing or has no kind
     */
    public static WorkFile read(Path inputs) {
        Path file = inputs.resolve(NAME);
        Map<String, String> values = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                int sign = line.indexOf('=');
                if (sign > 0) {
                    values.put(line.substring(0, sign), line.substring(sign + 1));
                }
            }
        } catch (IOException e) {
            throw new InputException(file + " is missing or cannot be read; run any of the tasks again");
        }
        if (!values.containsKey(KIND)) {
            throw new InputException(file + " does not say what kind of work it is; delete the folder " + inputs
                    + " and run any of the tasks again");
        }
        return new WorkFile(values);
    }

    /**
     * A value.
     *
     * @param key its name
     * @return empty where it is not there
     */
    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }
}
