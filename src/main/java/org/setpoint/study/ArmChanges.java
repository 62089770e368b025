package org.setpoint.study;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.scenario.yaml.Change;

/**
 * How a study's scenarios are run, other than its file says.
 *
 * @param patients in each arm, null for what the file says
 * @param replicates null for what the file says
 * @param values of the model by name, over those of the file
 */
public record ArmChanges(
        @Nullable Integer patients, @Nullable Integer replicates, java.util.Map<String, Double> values) {
    /** What the files say. */
    public static final ArmChanges NONE = new ArmChanges(null, null, java.util.Map.of());

    /** Copies the values. */
    public ArmChanges {
        values = java.util.Map.copyOf(values);
    }

    /** The values written over those of a scenario. */
    ParameterSet over(ParameterSet set) {
        ParameterSet next = set;
        for (java.util.Map.Entry<String, Double> v : values.entrySet()) {
            next = next.with(v.getKey(), v.getValue());
        }
        return next;
    }

    /** What is written over a scenario. */
    List<Change> changes() {
        List<Change> all = new ArrayList<>();
        if (patients != null) {
            all.add(new Change("--patients", "cohort.patients", Integer.toString(patients)));
        }
        if (replicates != null) {
            all.add(new Change("--replicates", "replicates", Integer.toString(replicates)));
        }
        return all;
    }
}
