package org.setpoint.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.observation.Outcome;
import org.setpoint.observation.OutcomeSources;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Parameter;
import org.setpoint.policy.PolicyBlock;
import org.setpoint.scenario.Vocabulary.Phenotype;
import org.setpoint.unit.Dimension;

/**
 * What one name means: all that the program knows of it, for a person.
 *
 * @param name as it is written; keys with the section or block before it, such as {@code taper.rate}
 * @param kind what it is
 * @param meaning one or two sentences
 * @param unit its symbol, empty where there is none
 * @param fallback the default as one would write it, empty where there is none
 * @param range what is accepted, empty where anything is
 * @param evidence what stands behind the number, empty where nothing needs to
 * @param source where it comes from
 */
public record Explanation(
        String name,
        Kind kind,
        String meaning,
        String unit,
        String fallback,
        String range,
        String evidence,
        String source) {

    /** What a name is the name of. */
    public enum Kind {
        /** A number of the model. */
        PARAMETER("parameter", "parameters"),
        /** A key of a scenario file. */
        KEY("key", "keys"),
        /** A section of a scenario file. */
        SECTION("section", "sections"),
        /** A building block of a policy. */
        POLICY_BLOCK("policy block", "blocks"),
        /** A drug. */
        DRUG("drug", "drugs"),
        /** A recorded quantity. */
        OUTCOME("outcome", "outcomes"),
        /** A kind of pain. */
        PHENOTYPE("kind of pain", "phenotypes"),
        /** A mechanism that can be switched off. */
        MECHANISM("mechanism", "mechanisms");

        private final String words;
        private final String all;

        Kind(String words, String all) {
            this.words = words;
            this.all = all;
        }

        /**
         * What to ask for all of this kind.
         *
         * @return one word, plural
         */
        public String all() {
            return all;
        }

        /**
         * For people.
         *
         * @return a word or two
         */
        public String words() {
            return words;
        }
    }

    /**
     * Explains a parameter.
     *
     * @param p any
     * @return its explanation
     */
    public static Explanation of(Parameter p) {
        String spread = switch (p.spread().kind()) {
            case NONE -> "";
            case LOGNORMAL ->
                "; varies between patients, coefficient of variation "
                        + Quantities.pleasant(p.spread().size(), Dimension.FRACTION);
            case NORMAL ->
                "; varies between patients, standard deviation "
                        + Quantities.pleasant(p.spread().size(), p.dimension());
        };
        return new Explanation(
                p.name(),
                Kind.PARAMETER,
                p.meaning()
                        + (p.symbol().isBlank() ? "" : " Symbol: " + p.symbol() + ".")
                        + (Enrolled.isOnly(p) ? " Acts when patients are enrolled." : ""),
                Quantities.unit(p.dimension()),
                Quantities.pleasant(p.value(), p.dimension()) + spread,
                Quantities.range(p.low(), p.high(), p.dimension()),
                p.evidence().words(),
                p.source());
    }

    /**
     * Explains a key.
     *
     * @param owner section or block that it belongs to, empty at the top level
     * @param key any
     * @return its explanation
     */
    public static Explanation of(String owner, Key key) {
        String range = switch (key.kind()) {
            case QUANTITY -> Quantities.range(key.low(), key.high(), key.dimension());
            case WHOLE -> KeyWords.wholeRange(key);
            case DAY -> "'day 90', 'week 12', 'month 6', 'year 1'" + ("end".equals(key.fallback()) ? ", 'end'" : "");
            case SWITCH -> "on, off";
            case CHOICE -> String.join(", ", key.choices());
            case DRUG -> "the name of a drug";
            case CONDITION -> "'everyone', 'nobody', or comparisons joined by 'and', such as 'dose > 90 MME/day'";
            case TEXT -> "";
        };
        return new Explanation(
                owner.isEmpty() ? key.name() : owner + "." + key.name(),
                Kind.KEY,
                key.meaning(),
                key.kind() == Key.Kind.QUANTITY ? Quantities.unit(key.dimension()) : "",
                key.fallback() == null ? "none, must be written" : key.fallback(),
                range,
                "",
                key.source());
    }

    /**
     * Explains a section of a scenario file.
     *
     * @param section any
     * @return its explanation
     */
    public static Explanation of(ScenarioKeys.Section section) {
        return new Explanation(section.name(), Kind.SECTION, section.meaning(), "", "", "", "", "by definition");
    }

    /**
     * Explains a block.
     *
     * @param block any
     * @return its explanation
     */
    public static Explanation of(PolicyBlock block) {
        List<String> keys = new ArrayList<>();
        block.keys().forEach(key -> keys.add(key.name()));
        PolicyBlock.SHARED.forEach(key -> keys.add(key.name()));
        return new Explanation(
                block.name(),
                Kind.POLICY_BLOCK,
                block.meaning() + " Keys: " + String.join(", ", keys) + ".",
                "",
                "",
                "",
                "",
                block.source());
    }

    /**
     * Explains a mechanism.
     *
     * @param mechanism any
     * @return its explanation
     */
    public static Explanation of(Mechanism mechanism) {
        return new Explanation(
                mechanism.name(),
                Kind.MECHANISM,
                mechanism.meaning() + " " + MechanismWords.off(mechanism) + MechanismWords.shown(mechanism.name()),
                "",
                "on",
                "on, off",
                "",
                mechanism.source());
    }

    /**
     * Explains a drug.
     *
     * @param drug any
     * @return its explanation
     */
    public static Explanation of(Drug drug) {
        return new Explanation(
                drug.name(), Kind.DRUG, DrugWords.meaning(drug), "", "", "", "", String.join("\n", drug.sources()));
    }

    /**
     * Explains an outcome.
     *
     * @param outcome any
     * @return its explanation
     */
    public static Explanation of(Outcome outcome) {
        Optional<OutcomeSources.Basis> basis = OutcomeSources.of(outcome);
        return new Explanation(
                outcome.word(),
                Kind.OUTCOME,
                outcome.meaning() + "."
                        + basis.map(b -> " How: " + b.equation() + ".").orElse(""),
                Quantities.unit(outcome.dimension()),
                "",
                "",
                "",
                basis.map(OutcomeSources.Basis::source).orElse("docs/model.md"));
    }

    /**
     * Explains a kind of pain.
     *
     * @param p any
     * @return its explanation
     */
    public static Explanation of(Phenotype p) {
        return new Explanation(
                p.name(),
                Kind.PHENOTYPE,
                p.meaning(),
                "",
                Quantities.pleasant(p.usualShare(), Dimension.FRACTION) + " of the patients",
                "",
                "",
                p.source());
    }

    /**
     * The explanation as text.
     *
     * @return the meaning, then a line for each thing known, without the name
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(meaning);
        line(lines, "Unit", unit);
        line(lines, "Default", fallback);
        line(lines, kind == Kind.PARAMETER ? "Plausible" : "Accepted", range);
        line(lines, "Evidence", evidence);
        line(lines, source.contains("\n") ? "Sources" : "Source", source.replace("\n", "\n  "));
        return lines;
    }

    private static void line(List<String> lines, String label, String text) {
        if (!text.isEmpty()) {
            lines.add(label + ": " + text);
        }
    }
}
