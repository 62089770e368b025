package org.setpoint.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.setpoint.observation.Outcome;
import org.setpoint.observation.OutcomeSources;
import org.setpoint.observation.Topic;
import org.setpoint.scenario.Explanation;
import org.setpoint.scenario.Explanations;
import org.setpoint.scenario.MissionRow;

/** Lists of names for {@code setpoint explain}: all, or those of a group with a line each. */
final class ExplainLists {
    private static final Pattern SENTENCE = Pattern.compile("(?<=\\.) (?=[A-Z])");
    private static final int WIDE = 100;

    private ExplainLists() {}

    /** The names of every kind. */
    static List<String> everything(Explanations explanations) {
        List<String> lines = new ArrayList<>();
        for (Explanation.Kind kind : Explanation.Kind.values()) {
            List<String> names =
                    explanations.ofKind(kind).stream().map(Explanation::name).toList();
            lines.add(kind.words() + ": " + String.join(", ", names));
            lines.add("");
        }
        lines.add("'setpoint explain NAME' explains one; 'setpoint explain outcomes' and the like list a group.");
        return lines;
    }

    /** Everything of a kind under headings; empty where the name is no kind. */
    static List<String> group(String name, Explanations explanations) {
        String asked = name.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        List<String> lines = new ArrayList<>();
        for (Explanation.Kind kind : Explanation.Kind.values()) {
            // a section may have the name of a group: it says what its keys are for
            if (!asked.equals(kind.all()) && !asked.equals(kind.words().replace(' ', '-') + "s")) {
                continue;
            }
            explanations.find(asked).forEach(section -> lines.add(section.name() + ": " + section.meaning()));
            Map<String, List<Explanation>> headed = new LinkedHashMap<>();
            for (String heading : headings(kind)) {
                headed.put(heading, new ArrayList<>());
            }
            for (Explanation e : explanations.ofKind(kind)) {
                headed.computeIfAbsent(heading(e), h -> new ArrayList<>()).add(e);
            }
            headed.forEach((heading, found) -> add(lines, heading, found));
        }
        return lines;
    }

    private static void add(List<String> lines, String heading, List<Explanation> found) {
        if (found.isEmpty()) {
            return;
        }
        lines.add("");
        if (!heading.isEmpty()) {
            lines.add(heading.substring(0, 1).toUpperCase(Locale.ROOT) + heading.substring(1) + ":");
        }
        for (Explanation e : found) {
            lines.add("  " + e.name() + ": " + first(e.meaning()));
        }
    }

    private static List<String> headings(Explanation.Kind kind) {
        return switch (kind) {
            case OUTCOME ->
                java.util.Arrays.stream(Topic.values()).map(Topic::words).toList();
            case MECHANISM ->
                java.util.Arrays.stream(MissionRow.values())
                        .map(MissionRow::words)
                        .toList();
            default -> List.of();
        };
    }

    private static String heading(Explanation e) {
        return switch (e.kind()) {
            case OUTCOME ->
                Outcome.find(e.name()).map(o -> OutcomeSources.topic(o).words()).orElse("");
            case MECHANISM ->
                MissionRow.of(e.name()).stream()
                        .map(MissionRow::words)
                        .findFirst()
                        .orElse("others");
            default -> "";
        };
    }

    /** The first sentence, cut where it is long. */
    private static String first(String meaning) {
        String sentence = SENTENCE.split(meaning, 2)[0];
        return sentence.length() <= 2 * WIDE ? sentence : sentence.substring(0, 2 * WIDE - 1) + "…";
    }
}
