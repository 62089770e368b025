package org.setpoint.scenario.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.setpoint.model.pharmacokinetics.DrugTable;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.scenario.KeyWords;
import org.setpoint.scenario.Nearest;
import org.setpoint.scenario.Quantities;
import org.setpoint.scenario.yaml.Node.Entry;
import org.setpoint.scenario.yaml.Node.Items;
import org.setpoint.scenario.yaml.Node.Scalar;
import org.setpoint.scenario.yaml.Node.Section;
import org.setpoint.unit.Dimension;
import org.setpoint.unit.InputException;

/**
 * Reads a section of a document by a list of declared keys. What is wrong goes to the {@link Mistakes}, so that reading goes
 * on and finds the rest.
 */
public final class SectionReader {
    private final ValueReader values;
    private final Mistakes mistakes;

    /**
     * A reader.
     *
     * @param drugs that may be named
     * @param mistakes where complaints go
     */
    public SectionReader(DrugTable drugs, Mistakes mistakes) {
        this.values = new ValueReader(drugs);
        this.mistakes = mistakes;
    }

    /**
     * Reads a section: every key of the list gets its written value or its default.
     *
     * @param section to read
     * @param keys declared keys
     * @param others keys that are accepted and that somebody else reads
     * @return the values; empty where anything in the section was wrong
     */
    public Optional<Settings> read(Section section, List<Key> keys, List<String> others) {
        int before = mistakes.count();
        refuseUnknown(section, keys, others);
        Map<String, Object> read = new LinkedHashMap<>();
        for (Key key : keys) {
            Object value = section.find(key.name())
                    .map(node -> written(node, key))
                    .orElseGet(() -> Optional.ofNullable(fallback(key, section.place())))
                    .orElse(null);
            if (value != null) {
                read.put(key.name(), value);
            }
        }
        return mistakes.count() == before ? Optional.of(new Settings(read)) : Optional.empty();
    }

    /**
     * Refuses keys that nobody reads.
     *
     * @param section to check
     * @param keys declared keys
     * @param others further accepted names
     */
    public void refuseUnknown(Section section, List<Key> keys, List<String> others) {
        List<String> accepted = new ArrayList<>(keys.stream().map(Key::name).toList());
        accepted.addAll(others);
        for (Entry entry : section.entries()) {
            if (!accepted.contains(entry.key())) {
                mistakes.add(entry.place(), "is not a key here; " + Nearest.hint(entry.key(), accepted));
            }
        }
    }

    /**
     * Reads a quantity that has no declared key.
     *
     * @param node what was written
     * @param dimension what it measures
     * @param low smallest accepted, canonical unit
     * @param high largest accepted, canonical unit
     * @param rangeName what the range is called in a complaint, for example {@code plausible range}
     * @return the value in the canonical unit, empty where it was wrong
     */
    public Optional<Double> quantity(Node node, Dimension dimension, double low, double high, String rangeName) {
        return text(node, Quantities.example(dimension, low, high)).flatMap(text -> {
            try {
                return Optional.of(Quantities.read(text, dimension, low, high));
            } catch (InputException e) {
                mistakes.add(node.place(), message(e).replace("accepted range", rangeName));
                return Optional.empty();
            }
        });
    }

    /**
     * Takes a node as a section.
     *
     * @param node what was written
     * @param example of what may stand there
     * @return the section, an empty one where nothing stands behind the colon; empty where it is something else
     */
    public Optional<Section> section(Node node, String example) {
        if (node instanceof Section section) {
            return Optional.of(section);
        }
        if (node instanceof Scalar scalar && scalar.isEmpty()) {
            return Optional.of(new Section(node.place(), List.of()));
        }
        mistakes.add(node.place(), "must be a section with keys, such as '" + example + "', was " + node.kind());
        return Optional.empty();
    }

    /**
     * Takes a node as a list.
     *
     * @param node what was written
     * @param example of what may stand there
     * @return the items, none where nothing stands behind the colon; empty where it is something else
     */
    public Optional<List<Node>> items(Node node, String example) {
        if (node instanceof Items list) {
            return Optional.of(list.items());
        }
        if (node instanceof Scalar scalar && scalar.isEmpty()) {
            return Optional.of(List.of());
        }
        mistakes.add(node.place(), "must be a list, such as '" + example + "', was " + node.kind());
        return Optional.empty();
    }

    /**
     * Takes a node as one value.
     *
     * @param node what was written
     * @param example of what may stand there
     * @return its text, empty where it is something else or nothing
     */
    public Optional<String> text(Node node, String example) {
        if (node instanceof Scalar scalar && !scalar.isEmpty()) {
            return Optional.of(scalar.text().strip());
        }
        mistakes.add(node.place(), "must be one value, such as '" + example + "', was " + node.kind());
        return Optional.empty();
    }

    /**
     * Reads the value of a key.
     *
     * @param node what was written
     * @param key what it must be
     * @return the value as {@link Settings} hold it, empty where it was wrong
     */
    public Optional<Object> written(Node node, Key key) {
        return text(node, KeyWords.example(key)).flatMap(text -> {
            try {
                return Optional.of(values.read(text, key));
            } catch (InputException e) {
                mistakes.add(node.place(), message(e));
                return Optional.empty();
            }
        });
    }

    private @Nullable Object fallback(Key key, Place place) {
        if (key.fallback() == null) {
            String example = key.name() + ": " + KeyWords.example(key);
            mistakes.add(place.child(key.name()), "is missing, write for example '" + example + "': " + key.meaning());
            return null;
        }
        try {
            return values.read(key.fallback(), key);
        } catch (InputException e) {
            throw new IllegalStateException("the default of key " + key.name() + " is wrong: " + message(e), e);
        }
    }

    private static String message(InputException e) {
        return String.valueOf(e.getMessage());
    }
}
