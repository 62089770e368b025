package org.setpoint.study;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.yaml.Change;

/**
 * How a study's scenarios are run, other than its file says.
 *
 * @param patients in each arm, null for what the file says
 * @param replicates null for what the file says
 * @param values of the model by name, over those of the file
 * @param seed of the luck, null for what the file says
 * @param share of the patients and replicates that are run, above 0 and at most 1; no arm falls below {@value #FEWEST} by it
 */
public record ArmChanges(
        @Nullable Integer patients,
        @Nullable Integer replicates,
        java.util.Map<String, Double> values,
        @Nullable Long seed,
        double share) {
    /** What the files say. */
    public static final ArmChanges NONE = new ArmChanges(null, null, java.util.Map.of());

    private static final int FEWEST = 150;

    /** Copies the values. */
    public ArmChanges {
        values = java.util.Map.copyOf(values);
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("a share of " + share);
        }
    }

    /**
     * With the seeds of the files, and all of their patients.
     *
     * @param patients in each arm, null for what the file says
     * @param replicates null for what the file says
     * @param values of the model by name
     */
    public ArmChanges(@Nullable Integer patients, @Nullable Integer replicates, java.util.Map<String, Double> values) {
        this(patients, replicates, values, null, 1);
    }

    /**
     * The same on fewer patients.
     *
     * @param part of them
     * @return rough, and sooner done
     */
    public ArmChanges onlyA(double part) {
        return new ArmChanges(patients, replicates, values, seed, part);
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
        if (seed != null) {
            all.add(new Change("--seed", "seed", Long.toString(seed)));
        }
        return all;
    }

    /** What is written over a scenario of which only a share is run: first fewer replicates, then fewer patients. */
    List<Change> fewer(Scenario scenario) {
        int runs = Math.max(1, (int) Math.rint(scenario.replicates() * share));
        double left = share * scenario.replicates() / runs;
        int people = Math.min(scenario.patients(), Math.max(FEWEST, (int) Math.rint(scenario.patients() * left)));
        List<Change> all = new ArrayList<>(changes());
        all.add(new Change("--quick", "cohort.patients", Integer.toString(people)));
        all.add(new Change("--quick", "replicates", Integer.toString(runs)));
        return all;
    }
}
