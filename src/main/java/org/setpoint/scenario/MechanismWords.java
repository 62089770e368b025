package org.setpoint.scenario;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.setpoint.observation.Outcome;

/** Says of a mechanism how it is switched off and where it is seen. */
final class MechanismWords {
    private MechanismWords() {}

    /** How, and what that sets. */
    static String off(Mechanism mechanism) {
        Map<String, String> values = new TreeMap<>();
        mechanism
                .off()
                .forEach((parameter, value) -> values.put(
                        parameter.name(),
                        value.isInfinite() ? "infinite" : Quantities.pleasant(value, parameter.dimension())));
        return "Switched off with 'mechanisms: {" + mechanism.name() + ": off}', which sets "
                + values.entrySet().stream()
                        .map(e -> e.getKey() + " to " + e.getValue())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    /** Which scenario shows it, in which curves; empty where none does. */
    static String shown(String name) {
        return Showings.of(name).stream()
                .map(s -> " Shown by scenarios/" + s.scenario() + ".yaml, in "
                        + s.outcomes().stream().map(Outcome::word).collect(Collectors.joining(", ")) + ".")
                .collect(Collectors.joining());
    }
}
