package org.setpoint.scenario;

import java.util.List;
import org.setpoint.cohort.CohortPlan;
import org.setpoint.model.pharmacokinetics.MmeTable;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.parameter.Settings;
import org.setpoint.policy.PolicyBlock;

/**
 * One question, complete: everything that changes the result and nothing that only changes how it is computed.
 *
 * @param question one sentence, the first comment line of the file
 * @param name kebab-case, names the result folder
 * @param notice what to notice in the result, one sentence each
 * @param seed of the luck
 * @param replicates how many times the run is repeated with other luck
 * @param duration days
 * @param recordEvery days between two points of a curve
 * @param visitEvery days between two usual visits
 * @param mmeTable which guideline's MME factors prescribers count with
 * @param cohort who
 * @param policies what the prescribers do, in the order in which they think of it
 * @param parameters of the model, defaults and overrides
 * @param outcomes names of the outcomes whose curves are recorded; empty for all
 */
public record Scenario(
        String question,
        String name,
        List<String> notice,
        long seed,
        int replicates,
        int duration,
        int recordEvery,
        int visitEvery,
        MmeTable mmeTable,
        CohortPlan cohort,
        List<PolicyUse> policies,
        ParameterSet parameters,
        List<String> outcomes) {

    /** Copies the lists. */
    public Scenario {
        notice = List.copyOf(notice);
        policies = List.copyOf(policies);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * A block with its values.
     *
     * @param block which
     * @param settings values of its shared and own keys
     */
    public record PolicyUse(PolicyBlock block, Settings settings) {}

    /**
     * The same question about other patients.
     *
     * @param other who
     * @return a new scenario
     */
    public Scenario with(CohortPlan other) {
        return new Scenario(
                question,
                name,
                notice,
                seed,
                replicates,
                duration,
                recordEvery,
                visitEvery,
                mmeTable,
                other,
                policies,
                parameters,
                outcomes);
    }

    /**
     * How many patients each replicate has.
     *
     * @return at least 1
     */
    public int patients() {
        return cohort.patients();
    }
}
