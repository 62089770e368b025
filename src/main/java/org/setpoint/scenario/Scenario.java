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
 * @param group what the question is about, a word of {@link ScenarioKeys#GROUPS}
 * @param figures names of the outcomes that a report shows first, the most telling first; empty for the usual order
 * @param seed of the luck
 * @param replicates how many times the run is repeated with other luck
 * @param duration days
 * @param recordEvery days between two points of a curve
 * @param visitEvery days between two usual visits
 * @param mmeTable which guideline's MME factors prescribers count with
 * @param cohort who
 * @param prescribers values of {@link org.setpoint.practice.PrescriberKeys}
 * @param setting values of {@link org.setpoint.behavior.SettingKeys}
 * @param policies what the prescribers do, in the order in which they think of it
 * @param parameters of the model, defaults and overrides
 * @param off mechanisms that are switched off
 * @param outcomes names of the outcomes whose curves are recorded; empty for all
 */
public record Scenario(
        String question,
        String name,
        List<String> notice,
        String group,
        List<String> figures,
        long seed,
        int replicates,
        int duration,
        int recordEvery,
        int visitEvery,
        MmeTable mmeTable,
        CohortPlan cohort,
        Settings prescribers,
        Settings setting,
        List<PolicyUse> policies,
        ParameterSet parameters,
        List<Mechanism> off,
        List<String> outcomes) {

    /** Copies the lists. */
    public Scenario {
        notice = List.copyOf(notice);
        figures = List.copyOf(figures);
        policies = List.copyOf(policies);
        off = List.copyOf(off);
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
                group,
                figures,
                seed,
                replicates,
                duration,
                recordEvery,
                visitEvery,
                mmeTable,
                other,
                prescribers,
                setting,
                policies,
                parameters,
                off,
                outcomes);
    }

    /**
     * The same question with other values of the model.
     *
     * @param other values
     * @return a new scenario
     */
    public Scenario with(ParameterSet other) {
        return new Scenario(
                question,
                name,
                notice,
                group,
                figures,
                seed,
                replicates,
                duration,
                recordEvery,
                visitEvery,
                mmeTable,
                cohort,
                prescribers,
                setting,
                policies,
                other,
                off,
                outcomes);
    }

    /**
     * The values with which the model is run: those written, and mechanisms that are off at the values that do nothing.
     *
     * @return a value for every parameter
     */
    public ParameterSet effective() {
        return Mechanism.without(parameters, off);
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
