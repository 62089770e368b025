package org.setpoint.scenario.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.model.pharmacokinetics.Drug.Cyp2d6Factors;
import org.setpoint.model.pharmacokinetics.Drug.Depot;
import org.setpoint.model.pharmacokinetics.Drug.Ligand;
import org.setpoint.model.pharmacokinetics.Drug.MmeStep;
import org.setpoint.model.pharmacokinetics.DrugTable;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.scenario.yaml.Node.Entry;
import org.setpoint.scenario.yaml.Node.Items;
import org.setpoint.scenario.yaml.Node.Scalar;
import org.setpoint.scenario.yaml.Node.Section;
import org.setpoint.unit.Dimension;
import org.setpoint.unit.InputException;

/** Reads the table of drugs. */
public final class DrugReader {
    private static final String RESOURCE = "/org/setpoint/drugs.yaml";
    private static final List<String> OTHERS = List.of("absorption", "cyp2d6", "mme-2016", "sources");

    private final Mistakes mistakes = new Mistakes();
    private final SectionReader sections = new SectionReader(new DrugTable(List.of()), mistakes);

    private DrugReader() {}

    /**
     * The drugs that come with the program.
     *
     * @return the table
     */
    public static DrugTable builtIn() {
        try (InputStream in = DrugReader.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + RESOURCE + " is missing");
            }
            return read(Document.parse("drugs.yaml", TextFile.decode("drugs.yaml", in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table.
     *
     * @param document with {@code drugs}, a drug a key
     * @return the table
     * @throws InputException with every mistake of the document
     */
    public static DrugTable read(Document document) {
        DrugReader reader = new DrugReader();
        reader.sections.refuseUnknown(document.root(), List.of(), List.of("drugs"));
        Node node = document.root().find("drugs").orElse(new Scalar(Place.of(document.source()), "", true));
        List<Drug> drugs = new ArrayList<>();
        for (Entry entry : reader.sections
                .section(node, "drugs: {name: ...}")
                .map(Section::entries)
                .orElse(List.of())) {
            reader.sections
                    .section(entry.value(), entry.key() + ": {ligand: agonist}")
                    .flatMap(section -> reader.drug(entry, section))
                    .ifPresent(drugs::add);
        }
        reader.mistakes.throwIfAny();
        return new DrugTable(drugs);
    }

    private Optional<Drug> drug(Entry entry, Section section) {
        int before = mistakes.count();
        Optional<Settings> read = sections.read(section, DrugKeys.DRUG, OTHERS);
        OTHERS.stream()
                .filter(name -> section.find(name).isEmpty())
                .forEach(name -> mistakes.add(entry.place().child(name), "is missing"));
        List<Depot> depots = list(section, "absorption", DrugKeys.DEPOT).stream()
                .map(s -> new Depot(s.number("share"), hours(s, "half-life")))
                .toList();
        Optional<Settings> cyp2d6 = section.find("cyp2d6")
                .flatMap(node -> sections.section(node, "cyp2d6: {poor: 1}"))
                .flatMap(s -> sections.read(s, DrugKeys.CYP2D6, List.of()));
        List<MmeStep> steps = mme2016(section);
        List<String> sources = section
                .find("sources")
                .flatMap(node -> sections.items(node, "- \"author, journal year\""))
                .orElse(List.of())
                .stream()
                .flatMap(item -> sections.text(item, "author, journal year").stream())
                .toList();
        Optional<Double> affinity = read.flatMap(s -> affinity(section, ligand(s)));
        if (mistakes.count() > before) {
            return Optional.empty();
        }
        try {
            return Optional.of(build(
                    entry.key(),
                    read.orElseThrow(),
                    affinity.orElseThrow(),
                    depots,
                    cyp2d6.orElseThrow(),
                    steps,
                    sources));
        } catch (IllegalArgumentException e) {
            mistakes.add(entry.place(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Drug build(
            String name,
            Settings s,
            double affinity,
            List<Depot> depots,
            Settings cyp2d6,
            List<MmeStep> steps,
            List<String> sources) {
        return new Drug(
                name,
                ligand(s),
                depots,
                hours(s, "elimination-half-life"),
                hours(s, "effect-site-half-life"),
                hours(s, "dose-interval"),
                isTrue(s, "long-acting"),
                s.number("exposure-cv"),
                s.number("level-per-dose"),
                affinity,
                s.number("efficacy"),
                s.number("respiratory-efficacy"),
                isTrue(s, "displacing"),
                s.number("monoaminergic"),
                s.number("nmda"),
                new Cyp2d6Factors(
                        cyp2d6.number("poor"),
                        cyp2d6.number("intermediate"),
                        cyp2d6.number("normal"),
                        cyp2d6.number("ultrarapid")),
                s.number("mme-2022"),
                steps,
                s.number("side-effects"),
                sources);
    }

    /** A level, in the unit that the ligand decides. */
    private Optional<Double> affinity(Section section, Ligand ligand) {
        return section.find("affinity")
                .flatMap(node -> sections.quantity(node, DrugKeys.level(ligand), 0, 1e6, "accepted range"));
    }

    /** A number, or steps of the daily dose. */
    private List<MmeStep> mme2016(Section section) {
        Node node = section.find("mme-2016").orElse(null);
        if (node instanceof Items) {
            List<MmeStep> steps = list(section, "mme-2016", DrugKeys.MME_STEP).stream()
                    .map(s -> new MmeStep(s.number("from"), s.number("factor")))
                    .toList();
            for (int i = 1; i < steps.size(); i++) {
                if (steps.get(i).fromMgPerDay() <= steps.get(i - 1).fromMgPerDay()) {
                    mistakes.add(node.place(), "the steps must rise; accepted: each 'from' larger than the one before");
                }
            }
            return steps;
        }
        return node == null
                ? List.of()
                : sections.quantity(node, Dimension.NUMBER, 0, 1000, "accepted range")
                        .map(factor -> List.of(new MmeStep(0, factor)))
                        .orElse(List.of());
    }

    private List<Settings> list(Section section, String name, List<Key> keys) {
        return section
                .find(name)
                .flatMap(node -> sections.items(node, "- {" + keys.get(0).name() + ": ...}"))
                .orElse(List.of())
                .stream()
                .flatMap(item -> sections.section(item, "{" + keys.get(0).name() + ": ...}").stream())
                .flatMap(item -> sections.read(item, keys, List.of()).stream())
                .toList();
    }

    private static Ligand ligand(Settings settings) {
        return Arrays.stream(Ligand.values())
                .filter(ligand -> DrugKeys.word(ligand).equals(settings.word("ligand")))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isTrue(Settings settings, String key) {
        return settings.word(key).equals("true");
    }

    /** Days, as the program reads time, to hours, as kinetics count. */
    private static double hours(Settings settings, String key) {
        return settings.number(key) * 24;
    }
}
