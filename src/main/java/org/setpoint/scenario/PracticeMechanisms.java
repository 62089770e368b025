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
                    "Eq. 50: the spread of style calibrated to findings H30 and H32 (Kaplovitch 2015, Cepeda 2010); that of sternness is an"
                            + " assumption",
                    Map.of(Attitude.STYLE_SD, 0.0, Attitude.STERNNESS_SD, 0.0)),
            new Mechanism(
                    "prescriber-weariness",
                    "Prescribers grow weary of their panels' burden and give opioids up.",
                    "Eq. 51: assumption; nobody has measured how often prescribers give opioids up, and no finding depends on it",
                    Map.of(Weariness.STRENGTH, 0.0)),
            new Mechanism(
                    "reaction-to-aberrance",
                    "Prescribers in usual care end or taper the opioid after visible aberrance.",
                    "Eq. 54: chance calibrated to findings T03, T23 and T34 (Agnoli 2021, James 2019, Hallvik 2022); what is done is an"
                            + " assumption",
                    Map.of(Reaction.CHANCE, 0.0)));

    private PracticeMechanisms() {}
}
