package org.setpoint.scenario;

import java.util.List;
import java.util.Map;
import org.setpoint.practice.Attitude;
import org.setpoint.practice.Reaction;
import org.setpoint.practice.Weariness;

/** Mechanisms of what makes prescribers differ from each other. */
final class PracticeMechanisms {
    static final List<Mechanism> ALL = List.of(
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
                    Map.of(Reaction.CHANCE, 0.0)));

    private PracticeMechanisms() {}
}
