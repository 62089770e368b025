package org.setpoint.report;

import java.util.List;
import java.util.stream.Collectors;
import org.setpoint.scenario.Mechanism;
import org.setpoint.scenario.Scenario;

/** Says what a run was made without, where nobody can overlook it. */
public final class SwitchedOff {
    private SwitchedOff() {}

    /**
     * What is off.
     *
     * @param scenario that was run
     * @return one sentence, and one for each mechanism; none where everything is on
     */
    public static List<String> notes(Scenario scenario) {
        if (scenario.off().isEmpty()) {
            return List.of();
        }
        String names = scenario.off().stream().map(Mechanism::name).collect(Collectors.joining(", "));
        return List.of(
                "Switched off in this run: " + names
                        + ". What it shows is a world without; compare with the same scenario where all is on.",
                scenario.off().stream().map(m -> m.name() + ": " + m.meaning()).collect(Collectors.joining(" ")));
    }
}
