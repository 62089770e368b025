package org.setpoint.sweep;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.setpoint.observation.Outcome;
import org.setpoint.parameter.Settings;
import org.setpoint.scenario.Nearest;
import org.setpoint.scenario.ScenarioKeys;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.Change;
import org.setpoint.scenario.yaml.Document;
import org.setpoint.scenario.yaml.Mistakes;
import org.setpoint.scenario.yaml.Node;
import org.setpoint.scenario.yaml.Node.Scalar;
import org.setpoint.scenario.yaml.Node.Section;
import org.setpoint.scenario.yaml.Place;
import org.setpoint.scenario.yaml.SectionReader;
import org.setpoint.unit.InputException;

/** Reads a design file; all mistakes of it are told at once. Whether its values fit the scenario is for the scenario's reader. */
public final class DesignReader {
    private final Vocabulary vocabulary;
    private final Mistakes mistakes = new Mistakes();
    private final SectionReader sections;

    /**
     * A reader, for one file.
     *
     * @param vocabulary everything that a scenario may name
     */
    public DesignReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        sections = new SectionReader(vocabulary.drugs(), mistakes);
    }

    /**
     * Is a file meant to be a design?
     *
     * @param file of any kind
     * @return true where it says a method or factors; false also where it cannot be read
     */
    public static boolean isDesign(Path file) {
        try {
            Section root = Document.read(file).root();
            return root.find("factors").isPresent() || root.find("method").isPresent();
        } catch (InputException e) {
            return false; // whoever reads it says why
        }
    }

    /**
     * Reads a file.
     *
     * @param file to read
     * @return the design
     * @throws InputException with every mistake of the file
     */
    public Design read(Path file) {
        Document document = Document.read(file);
        Path folder = Objects.requireNonNullElse(file.getParent(), Path.of(""));
        Section root = document.root();
        String question =
                document.comments().isEmpty() ? "" : document.comments().get(0);
        if (question.isEmpty()) {
            mistakes.add(
                    new Place(document.source(), 1, 1, ""),
                    "must open with its question in one sentence, as a comment");
        }
        Optional<Settings> read = sections.read(root, DesignKeys.TOP, DesignKeys.LISTS);
        List<Change> fixed = fixed(root);
        List<Wanted> outcomes = outcomes(root);
        FactorReader factors = new FactorReader(vocabulary, sections, mistakes);
        if (read.isEmpty()) {
            factors.read(of(root, "factors"), null);
            mistakes.throwIfAny();
        }
        Settings top = read.orElseThrow();
        Method method = Method.of(top.word("method"));
        Path scenario = folder.resolve(top.word("scenario"));
        checkName(top.word("name"), of(root, "name").place());
        checkFile(scenario, of(root, "scenario").place());
        List<Factor> varied;
        List<double[]> rows = List.of();
        if (method == Method.CSV) {
            TableOfPoints table = new TableOfPoints(mistakes);
            boolean ready = table.read(root, folder, top.word("file"));
            varied = ready ? table.factors() : List.of();
            rows = ready ? table.rows() : List.of();
        } else {
            varied = factors.read(of(root, "factors"), method);
            rows = method == Method.LIST ? factors.rows() : rows;
        }
        new DesignChecks(mistakes).check(root, method, top, varied);
        mistakes.throwIfAny();
        int levels = (int) top.number("levels");
        int replicates = (int) top.number("replicates");
        if (replicates > 0) {
            fixed.add(new Change(of(root, "replicates").place().where(), "replicates", Integer.toString(replicates)));
        }
        return new Design(
                question,
                top.word("name"),
                scenario,
                fixed,
                varied,
                method,
                (int) top.number(method == Method.MORRIS ? "trajectories" : "points"),
                levels == 0 ? 4 : levels,
                rows,
                top.word("luck").equals("common"),
                (int) top.number("bootstrap"),
                (long) top.number("seed"),
                outcomes);
    }

    private void checkName(String name, Place place) {
        if (!ScenarioKeys.isName(name)) {
            mistakes.add(
                    place,
                    "'" + name + "' cannot name a design; accepted: " + ScenarioKeys.NAME_FORM + "; for example '"
                            + ScenarioKeys.nameFrom(name) + "'");
        }
    }

    private void checkFile(Path file, Place place) {
        if (Files.isRegularFile(file)) {
            return;
        }
        Path parent = file.toAbsolutePath().getParent();
        String[] there = parent == null ? null : new File(parent.toString()).list((d, n) -> n.endsWith(".yaml"));
        List<String> names = there == null
                ? List.of()
                : java.util.Arrays.stream(there).sorted().toList();
        mistakes.add(
                place,
                "there is no file '" + file + "'"
                        + Nearest.several(String.valueOf(file.getFileName()), names, 3).stream()
                                .reduce((a, b) -> a + "' or '" + b)
                                .map(n -> "; did you mean '" + n + "'?")
                                .orElse("; write the path of a scenario as seen from this file"));
    }

    private List<Change> fixed(Section root) {
        List<Change> all = new ArrayList<>();
        for (Node item :
                sections.items(of(root, "set"), "set: [duration=1 year]").orElse(List.of())) {
            sections.text(item, "duration=1 year").ifPresent(text -> {
                int equals = text.indexOf('=');
                if (equals < 1 || text.substring(equals + 1).isBlank()) {
                    mistakes.add(
                            item.place(), "'" + text + "' is not a change; accepted: for example 'duration=1 year'");
                } else {
                    all.add(new Change(
                            item.place().where(),
                            text.substring(0, equals).strip(),
                            text.substring(equals + 1).strip()));
                }
            });
        }
        return all;
    }

    private List<Wanted> outcomes(Section root) {
        List<Wanted> all = new ArrayList<>();
        Node node = of(root, "outcomes");
        for (Node item :
                sections.items(node, "outcomes: [{outcome: pain, as: end}]").orElse(List.of())) {
            if (item instanceof Scalar scalar && !scalar.isEmpty()) {
                wanted(scalar.text().strip(), As.END.word(), item.place(), all);
            } else {
                sections.section(item, "{outcome: pain, as: end}")
                        .flatMap(s -> sections.read(s, DesignKeys.OUTCOME, List.of()))
                        .ifPresent(s -> wanted(s.word("outcome"), s.word("as"), item.place(), all));
            }
        }
        if (all.isEmpty() && mistakes.count() == 0) {
            mistakes.add(node.place(), "is missing, write for example 'outcomes: [{outcome: pain, as: end}]'");
        }
        return all;
    }

    private void wanted(String name, String as, Place place, List<Wanted> all) {
        Optional<Outcome> outcome = vocabulary.outcomes().stream()
                .filter(o -> o.word().equals(name))
                .findFirst();
        if (outcome.isEmpty()) {
            mistakes.add(place, "'" + name + "' is not an outcome; " + Nearest.hint(name, vocabulary.outcomeNames()));
            return;
        }
        Wanted wanted = new Wanted(outcome.get(), As.of(as, outcome.get()));
        if (all.contains(wanted)) {
            mistakes.add(place, "'" + name + "' stands here for the second time");
        } else {
            all.add(wanted);
        }
    }

    static Node of(Section section, String name) {
        return section.find(name).orElseGet(() -> new Scalar(section.place().child(name), "", true));
    }
}
