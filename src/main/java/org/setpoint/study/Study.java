package org.setpoint.study;

import java.util.List;
import java.util.Map;
import org.setpoint.observation.LedgerPlan;
import org.setpoint.scenario.Scenario;
import org.setpoint.study.formula.Names;

/**
 * A published study as it is run again on virtual patients.
 *
 * @param question one sentence
 * @param name kebab-case
 * @param source who published it, and of how many patients
 * @param notes what was simplified, and why
 * @param arms what was done to whom
 * @param names what its formulas may name
 * @param measures what was measured and found
 */
public record Study(
        String question,
        String name,
        Source source,
        List<String> notes,
        List<Arm> arms,
        Names names,
        List<Measure> measures) {
    /** Copies the lists. */
    public Study {
        notes = List.copyOf(notes);
        arms = List.copyOf(arms);
        measures = List.copyOf(measures);
    }

    /**
     * Where it was published.
     *
     * @param citation authors, title or journal, year, volume, pages
     * @param id DOI or PubMed number
     * @param design in a few words
     */
    public record Source(String citation, String id, String design) {}

    /**
     * What was done to one group of patients.
     *
     * @param name kebab-case
     * @param size how many patients the published study had in it
     * @param scenario as it is run
     * @param plan what is written down
     */
    public record Arm(String name, int size, Scenario scenario, LedgerPlan plan) {}

    /**
     * How long a course of each arm is.
     *
     * @return days by name
     */
    public Map<String, Integer> durations() {
        return arms.stream()
                .collect(java.util.stream.Collectors.toMap(
                        Arm::name, a -> a.scenario().duration()));
    }
}
