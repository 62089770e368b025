package org.setpoint.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.setpoint.parameter.Settings;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.Document;
import org.setpoint.scenario.yaml.Mistakes;
import org.setpoint.scenario.yaml.Node;
import org.setpoint.scenario.yaml.Node.Entry;
import org.setpoint.scenario.yaml.Node.Items;
import org.setpoint.scenario.yaml.Node.Scalar;
import org.setpoint.scenario.yaml.Node.Section;
import org.setpoint.scenario.yaml.ScenarioReader;
import org.setpoint.scenario.yaml.SectionReader;
import org.setpoint.unit.InputException;

/** Makes a scenario of each arm: what all arms share, with what is different in this one written over it. */
final class ArmReader {
    /** Sections whose keys are put together; of all others an arm's own replaces the shared one. */
    private static final Set<String> MERGED =
            Set.of("cohort", "prescribers", "setting", "mechanisms", "parameters", "history");

    private final Vocabulary vocabulary;
    private final SectionReader sections;
    private final Mistakes mistakes;
    private final Document document;
    private final @Nullable Path folder;
    private final ArmChanges changes;

    ArmReader(
            Vocabulary vocabulary,
            SectionReader sections,
            Mistakes mistakes,
            Document document,
            @Nullable Path folder,
            ArmChanges changes) {
        this.vocabulary = vocabulary;
        this.sections = sections;
        this.mistakes = mistakes;
        this.document = document;
        this.folder = folder;
        this.changes = changes;
    }

    List<Study.Arm> read(List<Entry> arms, Node shared, Plans plans) {
        Optional<Section> base = sections.section(shared, "scenario: {duration: 30 days}");
        List<Study.Arm> all = new ArrayList<>();
        for (Entry arm : arms) {
            Optional<Section> own = sections.section(arm.value(), arm.key() + ": {policies: [...]}");
            if (base.isPresent() && own.isPresent()) {
                arm(arm.key(), base.get(), own.get(), plans).ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<Study.Arm> arm(String name, Section base, Section own, Plans plans) {
        Section sizes = new Section(
                own.place(),
                own.entries().stream().filter(e -> e.key().equals("size")).toList());
        Optional<Settings> size = sections.read(sizes, StudyKeys.ARM, List.of());
        Section rest = new Section(
                own.place(),
                own.entries().stream().filter(e -> !e.key().equals("size")).toList());
        Section merged = merge(base, rest);
        Entry named = new Entry(merged.place(), "name", new Scalar(merged.place(), name, false));
        Entry outcomes = new Entry(
                merged.place(),
                "outcomes",
                new Items(merged.place(), List.of(new Scalar(merged.place(), "pain", true))));
        Section whole = merged.with(named).with(outcomes).with(rare(merged));
        List<String> comment = document.comments().isEmpty() ? List.of(name) : document.comments();
        try {
            Document written = new Document(document.source(), comment, whole);
            Scenario scenario = new ScenarioReader(vocabulary).read(written, folder, changes.changes());
            if (changes.share() < 1) {
                scenario = new ScenarioReader(vocabulary).read(written, folder, changes.fewer(scenario));
            }
            Scenario run = scenario.with(changes.over(scenario.parameters()));
            return size.map(s -> new Study.Arm(name, (int) s.number("size"), run, plans.of(run.duration())));
        } catch (InputException e) {
            mistakes.addAll(e, document.source());
            return Optional.empty();
        }
    }

    /** Curves are not looked at: two points of them are enough. */
    private static Entry rare(Section merged) {
        Node duration = merged.find("duration").orElse(new Scalar(merged.place(), "", true));
        return new Entry(merged.place(), "record-every", duration);
    }

    private static Section merge(Section base, Section own) {
        Section merged = base;
        for (Entry entry : own.entries()) {
            Optional<Node> before = merged.find(entry.key());
            boolean both = MERGED.contains(entry.key())
                    && before.isPresent()
                    && before.get() instanceof Section
                    && entry.value() instanceof Section;
            merged = merged.with(
                    both
                            ? new Entry(
                                    entry.place(), entry.key(), merge((Section) before.get(), (Section) entry.value()))
                            : entry);
        }
        return merged;
    }
}
