package org.setpoint.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The mechanisms that a scenario can switch off. */
public final class Mechanisms {
    /** All of them, in the order of the mission. */
    public static final List<Mechanism> ALL = Stream.of(
                    BodyMechanisms.ALL,
                    UseMechanisms.ALL,
                    MindMechanisms.ALL,
                    PracticeMechanisms.ALL,
                    DrugMechanisms.ALL,
                    PainMechanisms.ALL,
                    FunctionMechanisms.ALL)
            .flatMap(List::stream)
            .toList();

    private Mechanisms() {}

    /**
     * Looks a mechanism up.
     *
     * @param name kebab-case
     * @return the mechanism, empty if there is none of that name
     */
    public static Optional<Mechanism> find(String name) {
        return ALL.stream().filter(m -> m.name().equals(name)).findFirst();
    }

    /**
     * The names.
     *
     * @return in order
     */
    public static List<String> names() {
        return ALL.stream().map(Mechanism::name).toList();
    }
}
