package org.setpoint.scenario;

import java.util.ArrayList;
import java.util.Comparator;
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
 * @param changes values that are others from some day on, in the order in which they come into force
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
        List<String> outcomes,
        List<TimedChange> changes) {

    /** Copies the lists. */
    public Scenario {
        notice = List.copyOf(notice);
        figures = List.copyOf(figures);
        policies = List.copyOf(policies);
        off = List.copyOf(off);
        outcomes = List.copyOf(outcomes);
        changes = List.copyOf(changes);
    }

    /**
     * A block with its values.
     *
     * @param block which
     * @param settings values of its shared and own keys
     */
    public record PolicyUse(PolicyBlock block, Settings settings) {
        /**
         * The same block after a change.
         *
         * @param change of one of its keys
         * @return a new one
         */
        public PolicyUse with(TimedChange change) {
            return new PolicyUse(block, settings.with(change.target().key(), change.value()));
        }
    }

    /**
     * The same question about other patients.
     *
     * @param other who
     * @return a new scenario
     */
    public Scenario with(CohortPlan other) {
        return with(visitEvery, other, prescribers, setting, policies, parameters, changes);
    }

    /**
     * The same question with other values of the model.
     *
     * @param other values, until a change says otherwise
     * @return a new scenario
     */
    public Scenario with(ParameterSet other) {
        return with(visitEvery, cohort, prescribers, setting, policies, other, changes);
    }

    /**
     * The same question with other changes in the middle of the run.
     *
     * @param other in any order; of two of the same value and day the later counts
     * @return a new scenario
     */
    public Scenario with(List<TimedChange> other) {
        List<TimedChange> sorted = other.stream()
                .sorted(Comparator.comparingInt(TimedChange::from))
                .toList();
        return with(visitEvery, cohort, prescribers, setting, policies, parameters, sorted);
    }

    /**
     * The same patients, duration and luck under the care of another scenario.
     *
     * @param other whose policies, prescribers, setting and interval of visits
     * @return a new scenario without changes
     */
    public Scenario withCareOf(Scenario other) {
        return with(other.visitEvery, cohort, other.prescribers, other.setting, other.policies, parameters, List.of());
    }

    /**
     * The scenario as if the values of a day had been its values from the beginning.
     *
     * @param day of the run; -1 for the values with which patients are enrolled
     * @return a scenario without changes
     */
    public Scenario on(int day) {
        int visits = visitEvery;
        Settings practice = prescribers;
        Settings place = setting;
        ParameterSet values = parameters;
        List<PolicyUse> uses = new ArrayList<>(policies);
        for (TimedChange change : changes) {
            if (change.from() <= day) {
                Target target = change.target();
                switch (target.part()) {
                    case VISIT_EVERY -> visits = (int) change.number();
                    case PRESCRIBERS -> practice = practice.with(target.key(), change.value());
                    case SETTING -> place = place.with(target.key(), change.value());
                    case PARAMETERS -> values = values.with(target.key(), change.number());
                    case POLICIES ->
                        uses.set(target.block(), uses.get(target.block()).with(change));
                }
            }
        }
        return with(visits, cohort, practice, place, uses, values, List.of());
    }

    /**
     * Is it about the same patients, place and model for the same time, so that only policies and changes may differ?
     *
     * @param other scenario
     * @return true where a run of one can go on as a run of the other
     */
    public boolean isSameQuestionAs(Scenario other) {
        return seed == other.seed
                && duration == other.duration
                && recordEvery == other.recordEvery
                && visitEvery == other.visitEvery
                && mmeTable == other.mmeTable
                && cohort.equals(other.cohort)
                && prescribers.equals(other.prescribers)
                && setting.equals(other.setting)
                && parameters.equals(other.parameters)
                && off.equals(other.off)
                && outcomes.equals(other.outcomes);
    }

    private Scenario with(
            int visits,
            CohortPlan who,
            Settings practice,
            Settings place,
            List<PolicyUse> uses,
            ParameterSet values,
            List<TimedChange> later) {
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
                visits,
                mmeTable,
                who,
                practice,
                place,
                uses,
                values,
                off,
                outcomes,
                later);
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
     * Are the patients rows of somebody's file, rather than drawn?
     *
     * @return true where {@code cohort.file} names one
     */
    public boolean readsPatients() {
        return !cohort.settings().word("file").equals("none");
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
