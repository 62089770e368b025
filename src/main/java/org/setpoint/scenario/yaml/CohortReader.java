package org.setpoint.scenario.yaml;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.setpoint.cohort.CohortKeys;
import org.setpoint.cohort.CohortPlan;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.parameter.Settings;
import org.setpoint.scenario.Quantities;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.Vocabulary.Phenotype;
import org.setpoint.scenario.yaml.Node.Entry;
import org.setpoint.scenario.yaml.Node.Section;
import org.setpoint.unit.Dimension;

/** Reads {@code cohort} with its {@code pain} and {@code history}. */
final class CohortReader {
    private final Vocabulary vocabulary;
    private final SectionReader sections;
    private final Mistakes mistakes;

    CohortReader(Vocabulary vocabulary, SectionReader sections, Mistakes mistakes) {
        this.vocabulary = vocabulary;
        this.sections = sections;
        this.mistakes = mistakes;
    }

    /**
     * Reads the section.
     *
     * @param node behind {@code cohort}
     * @param folder that a cohort file is relative to, null where the scenario is no file
     * @return the plan, without the rows of a cohort file; empty where something was wrong
     */
    Optional<CohortPlan> read(Node node, @Nullable Path folder) {
        int before = mistakes.count();
        Section section = sections.section(node, "cohort: {patients: 1000}").orElse(null);
        if (section == null) {
            return Optional.empty();
        }
        Optional<Settings> settings = sections.read(section, CohortKeys.COHORT, List.of("pain", "history"));
        Map<String, Double> pain = section.find("pain").map(this::pain).orElseGet(this::usualPain);
        Settings history = section.find("history")
                .filter(n -> !(n instanceof Node.Scalar s && s.isEmpty()))
                .flatMap(n -> sections.section(n, "history: {opioid: oxycodone-er, dose: 90 MME/day}"))
                .flatMap(s -> sections.read(s, CohortKeys.HISTORY, List.of()))
                .orElse(null);
        if (history != null && !history.get("opioid", Drug.class).countedInMme()) {
            mistakes.add(
                    section.find("history").map(Node::place).orElse(section.place()),
                    "'" + history.get("opioid", Drug.class).name()
                            + "' has no MME factor, and the dose of a history is in MME/day; accepted: a full agonist");
        }
        settings.ifPresent(s -> CohortKeys.contradictions(s).forEach(c -> mistakes.add(section.place(), c)));
        settings.ifPresent(s -> checkFile(s, section, folder));
        return settings.filter(s -> mistakes.count() == before).map(s -> new CohortPlan(s, pain, history, List.of()));
    }

    private Map<String, Double> usualPain() {
        Map<String, Double> usual = new LinkedHashMap<>();
        vocabulary.phenotypes().forEach(p -> usual.put(p.name(), p.usualShare()));
        return usual;
    }

    private Map<String, Double> pain(Node node) {
        int before = mistakes.count();
        Map<String, Double> shares = new LinkedHashMap<>();
        vocabulary.phenotypes().forEach(p -> shares.put(p.name(), 0.0));
        Optional<Section> section = sections.section(node, "pain: {" + example() + "}");
        section.ifPresent(s -> sections.refuseUnknown(s, List.of(), vocabulary.phenotypeNames()));
        for (Entry entry : section.map(Section::entries).orElse(List.of())) {
            sections.quantity(entry.value(), Dimension.FRACTION, 0, 1, "accepted range")
                    .ifPresent(share -> shares.replace(entry.key(), share));
        }
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        if (mistakes.count() == before && Math.abs(sum - 1) > 1e-6) {
            mistakes.add(
                    node.place(),
                    "the shares add up to " + Quantities.plain(sum * 100) + " %; accepted: exactly 100 %, for example '"
                            + example() + "'");
        }
        return shares;
    }

    private String example() {
        return String.join(
                ", ",
                vocabulary.phenotypes().stream().map(CohortReader::example).toList());
    }

    private static String example(Phenotype phenotype) {
        return phenotype.name() + ": " + Quantities.pleasant(phenotype.usualShare(), Dimension.FRACTION);
    }

    private void checkFile(Settings settings, Section section, @Nullable Path folder) {
        String file = settings.word("file");
        if (file.equals("none")) {
            return;
        }
        Place place = section.find("file").map(Node::place).orElse(section.place());
        if (folder == null) {
            mistakes.add(place, "'" + file + "' cannot be found, since this scenario is not itself a file");
            return;
        }
        try {
            Path path = folder.resolve(file);
            if (!Files.isRegularFile(path)) {
                mistakes.add(
                        place,
                        "there is no file '" + path + "'; accepted: a CSV file, its path relative to the scenario file,"
                                + " or 'none'");
            }
        } catch (InvalidPathException e) {
            mistakes.add(place, "'" + file + "' is not the name of a file; accepted: a CSV file, or 'none'");
        }
    }
}
