package org.setpoint.study.calibration;

import java.util.Map;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.scenario.Scenario;
import org.setpoint.study.Study;

/** Writes values under a study or a scenario: under, because what a file sets itself stays. */
public final class Candidate {
    private Candidate() {}

    /**
     * A study with other values of the model.
     *
     * @param study as its file says
     * @param values by name, canonical units
     * @return a new study
     */
    public static Study of(Study study, Map<String, Double> values) {
        return new Study(
                study.question(),
                study.name(),
                study.source(),
                study.notes(),
                study.arms().stream()
                        .map(a -> new Study.Arm(a.name(), a.size(), of(a.scenario(), values), a.plan()))
                        .toList(),
                study.names(),
                study.measures());
    }

    /**
     * A scenario with other values of the model.
     *
     * @param scenario as its file says
     * @param values by name, canonical units
     * @return a new scenario
     * @throws IllegalArgumentException if there is no such parameter
     */
    public static Scenario of(Scenario scenario, Map<String, Double> values) {
        ParameterSet before = scenario.parameters();
        ParameterSet after = before;
        for (Map.Entry<String, Double> v : values.entrySet()) {
            Parameter p = before.find(v.getKey())
                    .orElseThrow(() -> new IllegalArgumentException("no parameter is called " + v.getKey()));
            after = before.value(p) == p.value() ? after.with(v.getKey(), v.getValue()) : after;
        }
        return scenario.with(after);
    }
}
