package org.setpoint.scenario.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.setpoint.parameter.Key;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.unit.InputException;

/**
 * A scenario that somebody changes while it runs: a file, and what was done to it since. Immutable: each step gives a new
 * draft. A run of {@link #scenario} from its beginning is the run that went through the steps day by day.
 */
public final class Draft {
    private final Vocabulary vocabulary;
    private final String source;
    private final @Nullable Path folder;
    private final String original;
    private final List<Edit> edits;
    /** What reading it gave: drafts do not change, and a window asks often. */
    private volatile @Nullable Checked checked;

    /**
     * A draft that was read and found right.
     *
     * @param scenario with all steps
     * @param root of its document
     * @param paths that a change of it may name
     */
    private record Checked(Scenario scenario, Node root, ChangePaths paths) {}

    private Draft(Vocabulary vocabulary, String source, @Nullable Path folder, String original, List<Edit> edits) {
        this.vocabulary = vocabulary;
        this.source = source;
        this.folder = folder;
        this.original = original;
        this.edits = List.copyOf(edits);
    }

    /**
     * The draft of a file.
     *
     * @param file a scenario
     * @param vocabulary everything that it may name
     * @return the file as it is
     * @throws InputException if it cannot be read as text; whether it is right, {@link #scenario} says
     */
    public static Draft of(Path file, Vocabulary vocabulary) {
        return new Draft(
                vocabulary, file.toString(), file.toAbsolutePath().getParent(), TextFile.read(file), List.of());
    }

    /**
     * The draft of a text, such as a scenario that comes with the program.
     *
     * @param source what to call it in messages; without a {@code name} in the text also its name
     * @param text of the scenario
     * @param vocabulary everything that it may name
     * @return the text as it is
     */
    public static Draft of(String source, String text, Vocabulary vocabulary) {
        return new Draft(vocabulary, source, null, text, List.of());
    }

    /**
     * Changes a value from a day on. What was said of the same value and day before is replaced.
     *
     * @param day of the run, 0 or more
     * @param path of the value, for example {@code policies.taper.rate}, {@code parameters.tone-return-time}, {@code visit-every}
     * @param value as one would write it in a file
     * @return a new draft; whether it is right, {@link #scenario} says
     */
    public Draft with(int day, String path, String value) {
        List<Edit> next = new ArrayList<>(edits);
        next.removeIf(
                e -> e instanceof Edit.Value v && v.day() == day && v.path().equals(path));
        next.add(new Edit.Value(day, path, value));
        return new Draft(vocabulary, source, folder, original, next);
    }

    /**
     * Adds a block of {@code policies} that begins on a day, behind all others.
     *
     * @param day of the run, 0 or more
     * @param block its name, for example {@code taper}
     * @param settings its keys but {@code from}, as one would write them in a file
     * @return a new draft; whether it is right, {@link #scenario} says
     */
    public Draft withBlock(int day, String block, Map<String, String> settings) {
        List<Edit> next = new ArrayList<>(edits);
        next.add(new Edit.Block(day, block, settings));
        return new Draft(vocabulary, source, folder, original, next);
    }

    /**
     * Undoes the last step.
     *
     * @return the draft before it; this one where there is no step
     */
    public Draft withoutLast() {
        return edits.isEmpty()
                ? this
                : new Draft(vocabulary, source, folder, original, edits.subList(0, edits.size() - 1));
    }

    /**
     * How many steps there are.
     *
     * @return 0 for the file as it is
     */
    public int steps() {
        return edits.size();
    }

    /**
     * The scenario with all steps, checked.
     *
     * @return ready for a world
     * @throws InputException with everything that is wrong, one complaint a line; lines are those of {@link #yaml}
     */
    public Scenario scenario() {
        return checked().scenario();
    }

    private Checked checked() {
        Checked known = checked;
        if (known == null) {
            String yaml = yaml();
            Scenario scenario = read(yaml);
            known = new Checked(scenario, Document.parse(source, yaml).root(), paths(scenario));
            checked = known;
        }
        return known;
    }

    /**
     * A file of this scenario. It keeps the text and the comments of the original where its lists can be continued; a file that
     * writes its blocks in one line of brackets comes back with every default spelt out.
     *
     * @return text that reads as {@link #scenario}
     * @throws InputException if it must be written anew and is wrong
     */
    public String yaml() {
        Optional<String> continued = ListText.append(
                        original,
                        "policies",
                        blocks().stream().map(Edit.Block::lines).toList())
                .flatMap(text -> ListText.append(text, "changes", changes()));
        return continued.filter(this::isYaml).orElseGet(this::writtenAnew);
    }

    private boolean isYaml(String text) {
        try {
            return edits.isEmpty() || !Document.parse(source, text).source().isEmpty();
        } catch (InputException e) {
            return false;
        }
    }

    private String writtenAnew() {
        String resolved = ScenarioWriter.write(read(original), vocabulary, "scenario.schema.json");
        return ListText.append(
                        resolved,
                        "policies",
                        blocks().stream().map(Edit.Block::lines).toList())
                .flatMap(text -> ListText.append(text, "changes", changes()))
                .orElseThrow();
    }

    /**
     * A value as it stands on a day.
     *
     * @param day of the run
     * @param path of the value
     * @return as somebody wrote it, or its default as a file would write it; empty where it has no default and nobody wrote it
     * @throws InputException if the path names nothing that can be changed, or the scenario is wrong
     */
    public Optional<String> value(int day, String path) {
        Checked now = checked();
        Changeable found = now.paths().find(path);
        return new WrittenValues(now.root(), now.paths())
                .find(found, day)
                .or(() -> Optional.ofNullable(found.key().fallback()));
    }

    /**
     * What a path names: meaning, kind and dimension, range, default at the top of a file, source.
     *
     * @param path of a value that a change may name
     * @return its key; of a parameter a key with the plausible range
     * @throws InputException saying why it cannot be changed in the middle of a run, or that there is no such path
     */
    public Key key(String path) {
        return checked().paths().find(path).key();
    }

    private ChangePaths paths(Scenario scenario) {
        return new ChangePaths(
                scenario.policies().stream().map(Scenario.PolicyUse::block).toList(), vocabulary.parameters());
    }

    private Scenario read(String text) {
        return new ScenarioReader(vocabulary).read(Document.parse(source, text), folder, List.of());
    }

    private List<Edit.Block> blocks() {
        return edits.stream()
                .filter(Edit.Block.class::isInstance)
                .map(Edit.Block.class::cast)
                .toList();
    }

    /** One item a day. */
    private List<List<String>> changes() {
        Map<Integer, Map<String, String>> days = new TreeMap<>();
        for (Edit edit : edits) {
            if (edit instanceof Edit.Value v) {
                days.computeIfAbsent(v.day(), d -> new LinkedHashMap<>()).put(v.path(), v.value());
            }
        }
        List<List<String>> items = new ArrayList<>();
        days.forEach((day, values) -> {
            List<String> lines = new ArrayList<>(List.of("from: day " + day, "set:"));
            values.forEach((path, value) -> lines.add("  " + YamlText.key(path) + ": " + YamlText.value(value)));
            items.add(lines);
        });
        return items;
    }
}
