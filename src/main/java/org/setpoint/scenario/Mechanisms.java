package org.setpoint.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setpoint.model.hyperalgesia.CentralSensitisation;
import org.setpoint.practice.Attitude;
import org.setpoint.practice.Reaction;
import org.setpoint.practice.Weariness;

/** The mechanisms that a scenario can switch off. */
public final class Mechanisms {
    /** All of them, in the order of the mission. */
    public static final List<Mechanism> ALL = List.of(
            // body
            new Mechanism(
                    "hyperalgesia",
                    "Opioid-induced hyperalgesia: central sensitisation that adds pain as the dose rises.",
                    "see the parameters hyperalgesia-*",
                    Map.of(CentralSensitisation.STRENGTH, 0.0))
            // use
            // mind
            // practice
            ,
            new Mechanism(
                    "prescriber-style",
                    "Prescribers differ in how readily they prescribe and how strictly they answer.",
                    "see the parameters prescriber-*-sd",
                    Map.of(Attitude.STYLE_SD, 0.0, Attitude.STERNNESS_SD, 0.0)),
            new Mechanism(
                    "prescriber-weariness",
                    "Prescribers grow weary of their panels' burden and give opioids up.",
                    "see the parameters weariness-*",
                    Map.of(Weariness.STRENGTH, 0.0)),
            new Mechanism(
                    "reaction-to-aberrance",
                    "Prescribers in usual care end or taper the opioid after visible aberrance.",
                    "see the parameters reaction-*",
                    Map.of(Reaction.CHANCE, 0.0))
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
