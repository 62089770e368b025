package org.setpoint.scenario;

import java.util.List;
import java.util.Map;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;

/**
 * A mechanism that a scenario can switch off, to see what it does: {@code mechanisms: {hyperalgesia: off}}. Switching off
 * gives parameters the value at which the mechanism does nothing.
 *
 * @param name kebab-case
 * @param meaning what it does, one sentence
 * @param source finding or paper, or the word assumption and a reason
 * @param off parameters and the values at which it does nothing
 */
public record Mechanism(String name, String meaning, String source, Map<Parameter, Double> off) {
    /** Copies the map; refuses a switch that switches nothing. */
    public Mechanism {
        off = Map.copyOf(off);
        if (off.isEmpty()) {
            throw new IllegalArgumentException("mechanism " + name + " switches nothing");
        }
    }

    /**
     * The switch in a file.
     *
     * @return on unless written off
     */
    public Key key() {
        return Key.of(name, Key.Kind.SWITCH, "on", meaning, source);
    }

    /**
     * Values with some mechanisms switched off.
     *
     * @param parameters as written
     * @param off mechanisms that are off
     * @return a new set
     */
    public static ParameterSet without(ParameterSet parameters, List<Mechanism> off) {
        ParameterSet set = parameters;
        for (Mechanism m : off) {
            for (Map.Entry<Parameter, Double> e : m.off().entrySet()) {
                set = set.with(e.getKey().name(), e.getValue());
            }
        }
        return set;
    }
}
