package org.setpoint.parameter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value for every parameter of a catalogue: the defaults, and what was changed by name. Immutable. */
public final class ParameterSet {
    private final Map<String, Parameter> catalogue;
    private final Map<String, Double> changed;

    private ParameterSet(Map<String, Parameter> catalogue, Map<String, Double> changed) {
        this.catalogue = catalogue;
        this.changed = changed;
    }

    /**
     * All defaults.
     *
     * @param catalogue every parameter, names unique
     * @return the set
     * @throws IllegalArgumentException if two have the same name
     */
    public static ParameterSet defaults(List<Parameter> catalogue) {
        Map<String, Parameter> byName = new LinkedHashMap<>();
        for (Parameter p : catalogue) {
            if (byName.put(p.name(), p) != null) {
                throw new IllegalArgumentException("two parameters are called " + p.name());
            }
        }
        return new ParameterSet(Collections.unmodifiableMap(byName), Map.of());
    }

    /**
     * The value of a parameter.
     *
     * @param parameter one of the catalogue
     * @return its value here, in its canonical unit
     */
    public double value(Parameter parameter) {
        return changed.getOrDefault(parameter.name(), parameter.value());
    }

    /**
     * The same set with one value changed; also outside the plausible range, which only a reader of files enforces.
     *
     * @param name of the parameter
     * @param value in its canonical unit
     * @return a new set
     * @throws IllegalArgumentException if there is no such parameter
     */
    public ParameterSet with(String name, double value) {
        if (!catalogue.containsKey(name)) {
            throw new IllegalArgumentException("no parameter is called " + name);
        }
        Map<String, Double> next = new LinkedHashMap<>(changed);
        next.put(name, value);
        return new ParameterSet(catalogue, Collections.unmodifiableMap(next));
    }

    /**
     * Looks a parameter up.
     *
     * @param name kebab-case
     * @return the parameter, empty if there is none of that name
     */
    public Optional<Parameter> find(String name) {
        return Optional.ofNullable(catalogue.get(name));
    }

    /**
     * Every parameter, in the order of the catalogue.
     *
     * @return an unmodifiable list
     */
    public List<Parameter> all() {
        return List.copyOf(catalogue.values());
    }

    /** Two are equal when every parameter has the same value in both, whether it was changed or is the default. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ParameterSet s && values().equals(s.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "ParameterSet" + changed;
    }

    private Map<Parameter, Double> values() {
        Map<Parameter, Double> all = new LinkedHashMap<>();
        catalogue.values().forEach(p -> all.put(p, value(p)));
        return all;
    }
}
