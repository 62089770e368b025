package org.setpoint.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.setpoint.observation.Outcome;
import org.setpoint.observation.PatientFact;
import org.setpoint.observation.SessionPlan;
import org.setpoint.observation.SessionPlan.Gift;
import org.setpoint.observation.SessionQuantity;
import org.setpoint.parameter.Settings;
import org.setpoint.scenario.Nearest;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.Document;
import org.setpoint.scenario.yaml.Mistakes;
import org.setpoint.scenario.yaml.Node;
import org.setpoint.scenario.yaml.Node.Entry;
import org.setpoint.scenario.yaml.Node.Scalar;
import org.setpoint.scenario.yaml.Node.Section;
import org.setpoint.scenario.yaml.Place;
import org.setpoint.scenario.yaml.SectionReader;
import org.setpoint.study.Measure.Role;
import org.setpoint.study.Published.Claim;
import org.setpoint.study.formula.Formula;
import org.setpoint.study.formula.Names;
import org.setpoint.unit.InputException;

/** Reads a study file; all mistakes of it are told at once, also those in its formulas. */
public final class StudyReader {
    private final Vocabulary vocabulary;
    private final Mistakes mistakes = new Mistakes();
    private final SectionReader sections;

    /**
     * A reader, for one file.
     *
     * @param vocabulary everything that a scenario may name
     */
    public StudyReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        sections = new SectionReader(vocabulary.drugs(), mistakes);
    }

    /**
     * Reads a file.
     *
     * @param file to read
     * @param changes by which its scenarios are run, such as other numbers of patients
     * @return the study
     * @throws InputException with every mistake of the file
     */
    public Study read(Path file, ArmChanges changes) {
        return read(Document.read(file), file.toAbsolutePath().getParent(), changes);
    }

    /**
     * Reads a study from anywhere.
     *
     * @param document its tree
     * @param folder that a cohort file is relative to, null where there is none
     * @param changes by which its scenarios are run
     * @return the study
     * @throws InputException with every mistake of the document
     */
    public Study read(Document document, @Nullable Path folder, ArmChanges changes) {
        Section root = document.root();
        sections.refuseUnknown(root, List.of(), StudyKeys.SECTIONS);
        String question =
                document.comments().isEmpty() ? "" : document.comments().get(0);
        if (question.isEmpty()) {
            mistakes.add(
                    new Place(document.source(), 1, 1, ""),
                    "must open with its question in one sentence, as a comment");
        }
        String name = sections.text(of(root, "study"), "chu-2012").orElse("");
        if (!name.isEmpty() && !name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            mistakes.add(
                    of(root, "study").place(),
                    "'" + name + "' cannot name a study; use small letters, digits and hyphens, such as 'chu-2012'");
        }
        Optional<Settings> source = sections.section(of(root, "source"), "source: {citation: ...}")
                .flatMap(s -> sections.read(s, StudyKeys.SOURCE, List.of()));
        List<String> notes =
                sections.items(of(root, "notes"), "notes: [One simplification.]").orElse(List.of()).stream()
                        .flatMap(n -> sections.text(n, "One simplification.").stream())
                        .toList();
        List<SessionPlan> sessions = sessions(root);
        Map<String, Formula> definitions = definitions(root);
        List<Entry> arms = sections.section(of(root, "arms"), "arms: {treated: {policies: [...]}}")
                .map(Section::entries)
                .orElse(List.of());
        if (arms.isEmpty()) {
            mistakes.add(root.place().child("arms"), "is missing: a study has at least one arm");
        }
        List<Measure> measures = measures(root);
        mistakes.throwIfAny();

        Names names = new Names(
                arms.stream().map(Entry::key).toList(),
                new LinkedHashSet<>(sessions.stream().map(SessionPlan::name).toList()),
                definitions,
                quantities());
        Optional<Settings> recorded = recorded(root);
        int every = recorded.map(s -> (int) Math.max(1, Math.rint(s.number("every"))))
                .orElse(25);
        List<Formula> formulas = new ArrayList<>(definitions.values());
        measures.forEach(m -> formulas.add(m.value()));
        Plans plans = new Plans(names, sessions, every, formulas);
        recorded.ifPresent(s -> plans.daily((int) s.number("daily-from"), (int) s.number("daily-until")));
        List<Study.Arm> read = new ArmReader(vocabulary, sections, mistakes, document, folder, changes)
                .read(arms, of(root, "scenario"), plans);
        mistakes.throwIfAny();
        Settings told = source.orElseThrow();
        Study study = new Study(
                question,
                name,
                new Study.Source(told.word("citation"), told.word("id"), told.word("design")),
                notes,
                read,
                names,
                measures);
        rehearse(study, root);
        mistakes.throwIfAny();
        return study;
    }

    private static Set<String> quantities() {
        Set<String> all = new LinkedHashSet<>(List.of("time"));
        for (Outcome o : Outcome.values()) {
            all.add(o.word());
        }
        for (PatientFact f : PatientFact.values()) {
            all.add(f.word());
        }
        for (SessionQuantity q : SessionQuantity.values()) {
            all.add(q.word());
        }
        return all;
    }

    private Optional<Settings> recorded(Section root) {
        return sections.section(of(root, "record"), "record: {every: 7 days}")
                .flatMap(s -> sections.read(s, StudyKeys.RECORD, List.of()));
    }

    private Map<String, Formula> definitions(Section root) {
        Map<String, Formula> all = new LinkedHashMap<>();
        for (Entry entry : sections.section(of(root, "define"), "define: {name: formula}")
                .map(Section::entries)
                .orElse(List.of())) {
            if (quantities().contains(entry.key())) {
                mistakes.add(entry.place(), "is a quantity already; give the definition another name");
            }
            formula(entry.value()).ifPresent(f -> all.put(entry.key(), f));
        }
        return all;
    }

    private Optional<Formula> formula(Node node) {
        return sections.text(node, "mean(pain[day 30])").flatMap(text -> {
            try {
                return Optional.of(Formula.parse(text));
            } catch (InputException e) {
                mistakes.add(node.place(), String.valueOf(e.getMessage()));
                return Optional.empty();
            }
        });
    }

    private List<SessionPlan> sessions(Section root) {
        List<SessionPlan> all = new ArrayList<>();
        for (Entry entry : sections.section(of(root, "sessions"), "sessions: {challenge: {at: day 0, for: 2 hours}}")
                .map(Section::entries)
                .orElse(List.of())) {
            sections.section(entry.value(), entry.key() + ": {at: day 0, for: 2 hours}")
                    .flatMap(s -> session(entry.key(), s))
                    .ifPresent(all::add);
        }
        return all;
    }

    private Optional<SessionPlan> session(String name, Section section) {
        Optional<Settings> read = sections.read(section, StudyKeys.SESSION, List.of("give"));
        List<Gift> gifts = new ArrayList<>();
        for (Node item : sections.items(of(section, "give"), "give: [{drug: naloxone-iv, dose: 10 mg}]")
                .orElse(List.of())) {
            sections.section(item, "{drug: naloxone-iv, dose: 10 mg}")
                    .flatMap(s -> sections.read(s, StudyKeys.GIFT, List.of()))
                    .ifPresent(g -> gifts.add(gift(g, item)));
        }
        return read.map(s -> new SessionPlan(
                name,
                (int) s.number("at"),
                s.number("step"),
                (int) Math.rint(s.number("for") / s.number("step")),
                s.isOn("usual-doses"),
                s.isOn("painful-stimulus"),
                gifts,
                List.of()));
    }

    private Gift gift(Settings g, Node item) {
        String drug = g.word("drug");
        if (vocabulary.drugs().find(drug).isEmpty()) {
            mistakes.add(
                    item.place(),
                    "'" + drug + "' is not a drug; "
                            + Nearest.hint(
                                    drug,
                                    vocabulary.drugs().all().stream()
                                            .map(d -> d.name())
                                            .toList()));
        }
        return new Gift(
                drug,
                g.number("dose"),
                g.number("at"),
                g.number("over"),
                g.word("by").equals("injection"));
    }

    private List<Measure> measures(Section root) {
        List<Measure> all = new ArrayList<>();
        for (Node item : sections.items(of(root, "measures"), "measures: [{finding: H01, value: mean(pain[day 30])}]")
                .orElse(List.of())) {
            sections.section(item, "{finding: H01, value: mean(pain[day 30])}")
                    .flatMap(this::measure)
                    .ifPresent(m -> {
                        if (all.stream().anyMatch(o -> o.finding().equals(m.finding()))) {
                            mistakes.add(item.place(), "'" + m.finding() + "' stands here for the second time");
                        }
                        all.add(m);
                    });
        }
        if (all.isEmpty() && mistakes.count() == 0) {
            mistakes.add(root.place().child("measures"), "is missing: a study has at least one measure");
        }
        return all;
    }

    private Optional<Measure> measure(Section section) {
        int before = mistakes.count();
        Optional<Settings> read = sections.read(section, StudyKeys.MEASURE, StudyKeys.MEASURE_LISTS);
        Optional<Formula> value = section.find("value").flatMap(this::formula);
        List<Double> interval = new ArrayList<>();
        for (Node end : sections.items(of(section, "interval"), "interval: [-0.9, -0.7]")
                .orElse(List.of())) {
            sections.text(end, "-0.9").ifPresent(t -> interval.add(number(t, end)));
        }
        if (!interval.isEmpty() && (interval.size() != 2 || interval.get(0) > interval.get(1))) {
            mistakes.add(
                    of(section, "interval").place(),
                    "must have two ends, the lower first, such as 'interval: [-0.9, -0.7]'");
        }
        if (read.isEmpty() || value.isEmpty() || mistakes.count() > before) {
            return Optional.empty();
        }
        Settings s = read.get();
        Claim claim =
                Claim.valueOf(s.word("claim").toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        double detectable = s.number("detectable");
        if ((claim == Claim.NO_DIFFERENCE) == (detectable == 0)) {
            mistakes.add(
                    section.place().child("detectable"),
                    "belongs to 'claim: no-difference', and is needed there: the smallest difference that the study could have seen");
        }
        Published published = new Published(
                s.number("published"),
                interval.isEmpty() ? Double.NaN : interval.get(0),
                interval.isEmpty() ? Double.NaN : interval.get(1),
                Published.Scale.valueOf(s.word("scale").toUpperCase(Locale.ROOT)),
                claim,
                detectable == 0 ? Double.NaN : detectable);
        return mistakes.count() > before
                ? Optional.empty()
                : Optional.of(new Measure(
                        s.word("finding"),
                        s.word("what"),
                        Role.valueOf(s.word("role").toUpperCase(java.util.Locale.ROOT)),
                        s.word("unit"),
                        value.get(),
                        published,
                        s.word("because")));
    }

    private double number(String text, Node node) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            mistakes.add(
                    node.place(), "'" + text + "' is not a number; write it without its unit, for example '-0.79'");
            return Double.NaN;
        }
    }

    /** Every formula is computed once on three patients who are all alike, to find what cannot be computed before hours are spent. */
    private void rehearse(Study study, Section root) {
        Rehearsal rehearsal = new Rehearsal(study);
        List<Node> items = sections.items(of(root, "measures"), "").orElse(List.of());
        for (int i = 0; i < study.measures().size(); i++) {
            Measure m = study.measures().get(i);
            Place place = ((Section) items.get(i)).find("value").orElseThrow().place();
            rehearsal.complaint(m.value()).ifPresent(c -> mistakes.add(place, c));
        }
    }

    private static Node of(Section section, String name) {
        return section.find(name).orElseGet(() -> new Scalar(section.place().child(name), "", true));
    }
}
