package org.setpoint.scenario;

import java.util.List;
import org.setpoint.model.pharmacokinetics.DrugTable;
import org.setpoint.observation.Outcome;
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

    private static final String SHARES =
            "assumption: a pain clinic, where musculoskeletal pain is the commonest; a file should say its own";

    private static final List<Phenotype> USUAL = List.of(
            new Phenotype("nociceptive", 0.55, "Tissue damage or inflammation, for example osteoarthritis.", SHARES),
            new Phenotype("neuropathic", 0.25, "Damaged nerves, for example radiculopathy.", SHARES),
            new Phenotype(
                    "nociplastic",
                    0.20,
                    "Altered processing, for example fibromyalgia: high endogenous tone, poor response.",
                    SHARES));

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
     * The usual phenotypes and every outcome, with what differs between installations.
     *
     * @param blocks building blocks of policies
     * @param drugs by name
     * @param parameters of the model, with their defaults
     * @return the vocabulary
     */
    public static Vocabulary of(PolicyCatalogue blocks, DrugTable drugs, ParameterSet parameters) {
        return new Vocabulary(blocks, drugs, parameters, USUAL, List.of(Outcome.values()));
    }

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
        return outcomes.stream().map(Outcome::word).toList();
    }
}
