package org.setpoint.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.setpoint.behavior.SettingKeys;
import org.setpoint.cohort.CohortKeys;
import org.setpoint.parameter.Key;
import org.setpoint.policy.PolicyBlock;
import org.setpoint.practice.PrescriberKeys;

/**
 * Every name that a person may meet in a file or a result, explained.
 *
 * @param all explanations, in the order in which they are listed: sections and keys, blocks, drugs, outcomes, parameters
 */
public record Explanations(List<Explanation> all) {
    /** Copies the list. */
    public Explanations {
        all = List.copyOf(all);
    }

    /**
     * Explains everything in a vocabulary.
     *
     * @param vocabulary to explain
     * @return the explanations
     */
    public static Explanations of(Vocabulary vocabulary) {
        List<Explanation> all = new ArrayList<>();
        addKeys(all, "", ScenarioKeys.TOP);
        ScenarioKeys.SECTIONS.forEach(section -> all.add(Explanation.of(section)));
        addKeys(all, "cohort", CohortKeys.COHORT);
        addKeys(all, "cohort.history", CohortKeys.HISTORY);
        addKeys(all, "prescribers", PrescriberKeys.ALL);
        addKeys(all, "setting", SettingKeys.ALL);
        Mechanisms.ALL.forEach(mechanism -> all.add(Explanation.of(mechanism)));
        vocabulary.phenotypes().forEach(phenotype -> all.add(Explanation.of(phenotype)));
        for (PolicyBlock block : vocabulary.blocks().blocks()) {
            all.add(Explanation.of(block));
            addKeys(all, block.name(), block.keys());
        }
        addKeys(all, "any-block", PolicyBlock.SHARED);
        vocabulary.drugs().all().forEach(drug -> all.add(Explanation.of(drug)));
        vocabulary.outcomes().forEach(outcome -> all.add(Explanation.of(outcome)));
        vocabulary.parameters().all().forEach(parameter -> all.add(Explanation.of(parameter)));
        return new Explanations(all);
    }

    /**
     * Everything of a name: a word may name a key of several blocks, or an outcome and a key.
     *
     * @param name as written; a key also without the section or block before it
     * @return the explanations whose name it is; without one, those whose last part it is; empty if there are none
     */
    public List<Explanation> find(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        List<Explanation> exact =
                all.stream().filter(e -> e.name().equals(wanted)).toList();
        List<Explanation> last =
                all.stream().filter(e -> e.name().endsWith("." + wanted)).toList();
        return Stream.concat(exact.stream(), last.stream()).toList();
    }

    /**
     * Everything of one kind.
     *
     * @param kind which
     * @return its explanations, in order
     */
    public List<Explanation> ofKind(Explanation.Kind kind) {
        return all.stream().filter(e -> e.kind() == kind).toList();
    }

    /**
     * Names near a wrong one.
     *
     * @param name that {@link #find} did not find
     * @return at most five names, the nearest first
     */
    public List<String> suggest(String name) {
        List<String> names = all.stream()
                .flatMap(e -> Stream.of(e.name(), e.name().substring(e.name().lastIndexOf('.') + 1)))
                .toList();
        return Nearest.several(name, names, 5);
    }

    private static void addKeys(List<Explanation> all, String owner, List<Key> keys) {
        keys.forEach(key -> all.add(Explanation.of(owner, key)));
    }
}
