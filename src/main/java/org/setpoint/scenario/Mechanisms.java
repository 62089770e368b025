package org.setpoint.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setpoint.model.hyperalgesia.CentralSensitisation;

/** The mechanisms that a scenario can switch off. */
public final class Mechanisms {
    /** All of them, in the order of the mission. */
    public static final List<Mechanism> ALL = List.of(
            // body
            new Mechanism(
                    "hyperalgesia",
                    "Opioid-induced hyperalgesia: central sensitisation that adds pain as the dose rises.",
                    "see the parameters hyperalgesia-*",
                    Map.of(CentralSensitisation.STRENGTH, 0.0)),
            // use
            // mind
            MindMechanisms.DESPAIR,
            MindMechanisms.LOSS_OF_CARE,
            MindMechanisms.ILLICIT_SUPPLY,
            MindMechanisms.SEEKING,
            MindMechanisms.TREATMENT_SEEKING
            // practice
            // drugs
            // pain
            );

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
