package org.setpoint.docs;

import static org.setpoint.docs.GeneratedPage.code;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setpoint.behavior.SettingKeys;
import org.setpoint.model.body.Signal;
import org.setpoint.model.body.State;
import org.setpoint.model.body.Trait;
import org.setpoint.observation.Outcome;
import org.setpoint.observation.OutcomeSources;
import org.setpoint.observation.Topic;
import org.setpoint.parameter.Evidence;
import org.setpoint.parameter.Key;
import org.setpoint.policy.PolicyBlock;
import org.setpoint.practice.PrescriberKeys;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.scenario.PolicyCatalogue;
import org.setpoint.study.Agreement;
import org.setpoint.study.Measure.Role;
import org.setpoint.study.Result;
import org.setpoint.study.ValidationText;
import org.setpoint.unit.Quantity;

/** The tables of the ODD page, each as Markdown. */
final class OddTables {
    private static final Map<String, String> PARTS_OF_A_PATIENT = parts();

    private OddTables() {}

    static String states() {
        List<List<String>> rows = new ArrayList<>();
        for (State s : State.values()) {
            rows.add(List.of(code(s.word()), s.unit(), Quantity.number(s.naive()), s.range(), s.meaning()));
        }
        return table(List.of("state", "unit", "naive", "range", "meaning"), rows);
    }

    static String signals() {
        return table(
                List.of("signal", "meaning"),
                Arrays.stream(Signal.values())
                        .map(s -> List.of(words(s.name()), s.meaning()))
                        .toList());
    }

    static String traits() throws IOException {
        Map<String, String> comments = OddSources.constants("model/body/Trait.java");
        return table(
                List.of("trait", "in the equations", "unit"),
                Arrays.stream(Trait.values())
                        .map(t -> List.of(
                                code(t.word()),
                                comments.getOrDefault(t.word(), "").replaceAll("\\.$", ""),
                                t.unit()))
                        .toList());
    }

    static String sight() throws IOException {
        return table(
                List.of("what a rule may ask for", "what it is"),
                OddSources.constants("policy/Sight.java").entrySet().stream()
                        .map(e -> List.of(code(e.getKey()), e.getValue()))
                        .toList());
    }

    static String drugSlot() throws IOException {
        return columns(Map.of("", "model/body/DrugSlots.java"), false);
    }

    static String patient() throws IOException {
        return columns(PARTS_OF_A_PATIENT, true);
    }

    static String prescriber() throws IOException {
        return columns(Map.of("", "practice/Prescribers.java"), false);
    }

    static String setting() {
        List<List<String>> rows = Stream.concat(
                        SettingKeys.ALL.stream().map(k -> row("setting", k)),
                        PrescriberKeys.ALL.stream().map(k -> row("prescribers", k)))
                .toList();
        return table(List.of("section", "variable", "default", "meaning"), rows);
    }

    static String phases() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String phase : OddSources.phases()) {
            String file = "simulation/" + phase + ".java";
            String what = phase.equals("BodyPhase")
                    ? "The equations advance every body by a day, or by 24 hours where a patient is looked at hour by hour."
                    : OddSources.words(file);
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    "[" + phase + "](../src/main/java/org/setpoint/" + file + ")",
                    what,
                    when(phase)));
        }
        return table(List.of("order", "phase", "what happens", "when"), rows);
    }

    private static String when(String phase) {
        return switch (phase) {
            case "VisitPhase" -> "every day, for those who are due";
            case "SeekingPhase" -> "every day, each patient once a week";
            case "MindPhase" -> "every day; despair once a week";
            case "ObservationPhase" -> "on days that are recorded";
            case "LedgerPhase" -> "only in studies";
            case "TaperProbe" -> "every four weeks, on copies of bodies";
            default -> "every day";
        };
    }

    static String submodels() throws IOException {
        NavigableMap<Integer, NavigableSet<String>> classes = OddSources.classes();
        List<List<String>> rows = new ArrayList<>();
        OddSources.equations().forEach((heading, equations) -> {
            NavigableSet<String> by = new TreeSet<>();
            equations.forEach(n -> by.addAll(classes.getOrDefault(n, new TreeSet<>())));
            String anchor = heading.toLowerCase(java.util.Locale.ROOT)
                    .replaceAll("[^a-z0-9 -]", "")
                    .replace(' ', '-');
            rows.add(List.of("[" + heading + "](model.md#" + anchor + ")", ranges(equations), String.join(", ", by)));
        });
        return table(List.of("submodel", "equations", "classes that compute or apply them"), rows);
    }

    static String policies() {
        List<List<String>> rows = PolicyCatalogue.load().blocks().stream()
                .map(b -> List.of("[" + b.name() + "](policies.md#" + b.name() + ")", role(b.role()), b.meaning()))
                .toList();
        return table(List.of("block", "role", "what it does"), rows);
    }

    static String evidence() {
        List<List<String>> rows = new ArrayList<>();
        for (Evidence e : Evidence.values()) {
            long n = ModelCatalogue.PARAMETERS.stream()
                    .filter(p -> p.evidence() == e)
                    .count();
            rows.add(List.of(e.words(), Long.toString(n)));
        }
        return table(List.of("evidence", "parameters"), rows);
    }

    static String topics() {
        Map<Topic, Long> counts = new EnumMap<>(Topic.class);
        Arrays.stream(Outcome.values()).forEach(o -> counts.merge(OutcomeSources.topic(o), 1L, Long::sum));
        return table(
                List.of("topic", "outcomes"),
                counts.entrySet().stream()
                        .map(e -> List.of(e.getKey().words(), Long.toString(e.getValue())))
                        .toList());
    }

    static String patterns(List<Result> results) {
        List<List<String>> rows = new ArrayList<>();
        for (TellingFindings.Telling t : TellingFindings.ALL) {
            List<Result> of = results.stream()
                    .filter(r ->
                            t.rows().contains(TellingFindings.row(r.measure().finding())))
                    .toList();
            String not = of.stream()
                    .filter(r -> !r.agrees())
                    .map(r -> r.measure().finding())
                    .collect(Collectors.joining(", "));
            long agree = of.stream().filter(Result::agrees).count();
            rows.add(List.of(t.what(), t.fails(), agree + " of " + of.size(), not.isEmpty() ? "none" : not));
        }
        return table(List.of("pattern", "which models fail it", "findings that agree", "that disagree"), rows);
    }

    static String agreement(List<Result> results) {
        List<List<String>> rows = new ArrayList<>();
        for (Role role : Role.values()) {
            Agreement a = Agreement.of(
                    results.stream().filter(r -> r.measure().role() == role).toList());
            rows.add(List.of(
                    role.word(),
                    ValidationText.share(a),
                    Integer.toString(a.wrongSigns()),
                    ValidationText.fixed(a.logR2(), "%.2f"),
                    ValidationText.fixed(a.foldError(), "%.2f")));
        }
        return table(List.of("role", "agree", "wrong sign", "R², log scale", "fold error"), rows);
    }

    private static String columns(Map<String, String> files, boolean grouped) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            OddSources.columns(file.getValue()).forEach((name, meaning) -> {
                String column = words(name.replaceAll("([A-Z])", "_$1"));
                rows.add(grouped ? List.of(file.getKey(), column, meaning) : List.of(column, meaning));
            });
        }
        return table(grouped ? List.of("part", "variable", "meaning") : List.of("variable", "meaning"), rows);
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new java.util.LinkedHashMap<>();
        parts.put("person and prescription", "patient/Population.java");
        parts.put("course of pain", "patient/Course.java");
        parts.put("therapies", "patient/Therapies.java");
        parts.put("mind", "patient/Mind.java");
        parts.put("supply", "patient/Supply.java");
        parts.put("care", "patient/Care.java");
        parts.put("seeking", "patient/Seeking.java");
        parts.put("faring", "patient/Faring.java");
        return parts;
    }

    private static List<String> row(String section, Key key) {
        String fallback = key.fallback();
        return List.of(section, code(key.name()), fallback == null ? "none" : code(fallback), key.meaning());
    }

    private static String role(PolicyBlock.Role role) {
        return switch (role) {
            case TREATMENT -> "treatment";
            case REDUCTION -> "reduction";
            case ADDITION -> "addition";
            case LIMIT -> "limit";
        };
    }

    /** {@code 2 to 4, 18}. */
    static String ranges(List<Integer> numbers) {
        List<Integer> sorted = numbers.stream().sorted().toList();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < sorted.size(); ) {
            int j = i;
            while (j + 1 < sorted.size() && sorted.get(j + 1) == sorted.get(j) + 1) {
                j++;
            }
            parts.add(j == i ? "" + sorted.get(i) : sorted.get(i) + (j == i + 1 ? ", " : " to ") + sorted.get(j));
            i = j + 1;
        }
        return String.join(", ", parts);
    }

    private static String words(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private static String table(List<String> head, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        line(text, head);
        text.append("|---".repeat(head.size())).append("|\n");
        rows.forEach(r -> line(text, r));
        return text.toString().stripTrailing();
    }

    private static void line(StringBuilder text, List<String> cells) {
        cells.forEach(c -> text.append("| ").append(c.replace("|", "\\|")).append(' '));
        text.append("|\n");
    }
}
