package org.setpoint.policy;

import java.util.List;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.ParameterSet;
import org.setpoint.parameter.Settings;
import org.setpoint.unit.Dimension;

/**
 * The description of one building block of a policy: what may be written in a file, and how the rule is made from it.
 * Implementations are found by {@link java.util.ServiceLoader}, so that a new block is one file.
 */
public interface PolicyBlock {
    /** Keys that every block has: when it acts and for whom it begins. */
    List<Key> SHARED = List.of(
            Key.of("from", Key.Kind.DAY, "day 0", "First day on which the block acts.", "by definition"),
            Key.of(
                    "until",
                    Key.Kind.DAY,
                    "end",
                    "First day on which it no longer acts; 'end' for the whole run.",
                    "by definition"),
            Key.of(
                    "who",
                    Key.Kind.CONDITION,
                    "everyone",
                    "For whom the block begins, judged by what the prescriber sees at a visit.",
                    "by definition"));

    /** Does the block start, set or end prescriptions? Two blocks that rule one patient at one time contradict each other. */
    enum Role {
        /** Starts an opioid and rules its dose. */
        TREATMENT,
        /** Lowers or ends what another block started. */
        REDUCTION,
        /** Acts beside the others. */
        ADDITION,
        /** Limits what the others may do: acts before them at every visit, by way of {@link Visit#guard}. */
        LIMIT
    }

    /**
     * The word that a file uses.
     *
     * @return kebab-case name, unique
     */
    String name();

    /**
     * What the block does.
     *
     * @return one or two sentences
     */
    String meaning();

    /**
     * The guideline, label or trial behind the rule.
     *
     * @return a citation, or the word assumption and a reason
     */
    String source();

    /**
     * What the block does to prescriptions.
     *
     * @return its role
     */
    Role role();

    /**
     * The keys of its own, without {@link #SHARED}.
     *
     * @return in the order in which they are documented
     */
    List<Key> keys();

    /**
     * Checks what no single key can tell.
     *
     * @param settings values of the shared and own keys
     * @return complaints in words, empty if all is well
     */
    default List<String> contradictions(Settings settings) {
        return List.of();
    }

    /**
     * Keys, own or shared, that are settled for a patient when the block begins, so that a change in the middle of a run could
     * not act; {@code from} is one for every block.
     *
     * @return their names
     */
    default List<String> settled() {
        return List.of();
    }

    /**
     * Makes the rule.
     *
     * @param settings values of the shared and own keys
     * @param memory hands out cells in which the rule remembers something about each patient
     * @return the rule
     */
    Policy build(Settings settings, Memory memory);

    /**
     * Makes the rule, with the values of the model's parameters for blocks that have parameters of their own.
     *
     * @param settings values of the shared and own keys
     * @param memory hands out cells in which the rule remembers something about each patient
     * @param parameters of the model, with mechanisms that are off at the values that do nothing
     * @return the rule
     */
    default Policy build(Settings settings, Memory memory, ParameterSet parameters) {
        return build(settings, memory);
    }

    /**
     * Complains of a drug that guidelines do not count in MME, for blocks whose doses are in MME.
     *
     * @param settings with a key {@code drug}
     * @return one complaint, or none
     */
    static List<String> uncounted(Settings settings) {
        Drug drug = settings.get("drug", Drug.class);
        return drug.countedInMme()
                ? List.of()
                : List.of("'" + drug.name() + "' has no MME factor, and the doses of this block are in MME/day; use the"
                        + " block 'fixed-dose' with 'weight'");
    }

    /** The end of time, in days: the value of {@code until: end}. */
    double END = Double.MAX_VALUE;

    /**
     * A dose in MME a day as a key.
     *
     * @param name of the key
     * @param fallback default as written, or null if required
     * @param meaning one sentence
     * @param source of the default
     * @return the key; 0 to 2000 MME/day are accepted
     */
    static Key dose(String name, @org.jspecify.annotations.Nullable String fallback, String meaning, String source) {
        return Key.quantity(name, Dimension.DOSE, fallback, 0, 2000, meaning, source);
    }
}
