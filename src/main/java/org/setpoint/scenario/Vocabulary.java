package org.setpoint.scenario;

import java.util.List;
import org.setpoint.model.pharmacokinetics.DrugTable;
import org.setpoint.parameter.ParameterSet;

/**
 * Everything that a scenario may name: the reader, the writer, the JSON Schema and {@code explain} all draw on it, so that
 * none of them can know a name that the others do not.
 *
 * @param blocks building blocks of policies
 * @param drugs by name
 * @param parameters of the model, with their defaults
 * @param phenotypes of pain, in the order in which they are shown
 * @param outcomes that can be recorded, in the order in which they are shown
 */
public record Vocabulary(
        PolicyCatalogue blocks,
        DrugTable drugs,
        ParameterSet parameters,
        List<Phenotype> phenotypes,
        List<Outcome> outcomes) {

    /** Copies the lists; refuses usual shares that do not add up to 1. */
    public Vocabulary {
        phenotypes = List.copyOf(phenotypes);
        outcomes = List.copyOf(outcomes);
        double sum = phenotypes.stream().mapToDouble(Phenotype::usualShare).sum();
        if (Math.abs(sum - 1) > 1e-9) {
            throw new IllegalArgumentException("the usual shares of the phenotypes add up to " + sum + ", not to 1");
        }
    }

    /**
     * A kind of pain.
     *
     * @param name kebab-case
     * @param usualShare of the patients who have it where a file says nothing, a fraction
     * @param meaning one sentence
     * @param source of the usual share
     */
    public record Phenotype(String name, double usualShare, String meaning, String source) {}

    /**
     * A quantity that can be recorded.
     *
     * @param name kebab-case
     * @param unit its symbol; {@code 1} for a pure number
     * @param meaning one sentence
     * @param source the publication whose measure it is, or {@code by definition}
     */
    public record Outcome(String name, String unit, String meaning, String source) {}

    /**
     * The names of the phenotypes.
     *
     * @return in the order in which they are shown
     */
    public List<String> phenotypeNames() {
        return phenotypes.stream().map(Phenotype::name).toList();
    }

    /**
     * The names of the outcomes.
     *
     * @return in the order in which they are shown
     */
    public List<String> outcomeNames() {
        return outcomes.stream().map(Outcome::name).toList();
    }
}
