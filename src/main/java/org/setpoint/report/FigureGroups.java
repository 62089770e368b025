package org.setpoint.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setpoint.observation.Outcome;
import org.setpoint.observation.OutcomeSources;
import org.setpoint.observation.Topic;
import org.setpoint.scenario.Showings;

/** The order of charts: what the scenario is about, then topic by topic. */
final class FigureGroups {
    /** The heading over the charts that the scenario names. */
    static final String ABOUT = "What this scenario is about";

    /**
     * Charts under a heading.
     *
     * @param heading a few words
     * @param figures at least one
     */
    record Group(String heading, List<Figure> figures) {}

    private FigureGroups() {}

    /**
     * Every figure once.
     *
     * @param figures of a run
     * @param telling outcomes that the scenario names, the most telling first
     */
    static List<Group> of(List<Figure> figures, List<Outcome> telling) {
        Set<Figure> first = new LinkedHashSet<>();
        telling.forEach(o -> of(o, figures).ifPresent(first::add));
        List<Group> groups = new ArrayList<>();
        add(groups, ABOUT, List.copyOf(first));
        for (Topic topic : Topic.values()) {
            add(
                    groups,
                    topic.words(),
                    figures.stream()
                            .filter(f -> !first.contains(f)
                                    && OutcomeSources.topic(f.outcomes().get(0)) == topic)
                            .toList());
        }
        return groups;
    }

    /** The chart of which an outcome is the main curve, else one in which it is seen. */
    private static Optional<Figure> of(Outcome outcome, List<Figure> figures) {
        return Stream.concat(
                        figures.stream().filter(f -> f.outcomes().get(0) == outcome),
                        figures.stream()
                                .filter(f -> f.outcomes().contains(outcome)
                                        || f.baseline().contains(outcome)))
                .findFirst();
    }

    private static void add(List<Group> groups, String heading, List<Figure> figures) {
        if (!figures.isEmpty()) {
            groups.add(new Group(heading, figures));
        }
    }

    /** What makes the curves of a chart: mechanisms by their names, equations, sources. */
    static String behind(Figure figure) {
        List<String> parts = new ArrayList<>();
        for (Outcome o : figure.outcomes()) {
            OutcomeSources.of(o)
                    .ifPresent(b -> parts.add(
                            (figure.outcomes().size() == 1 ? "" : o.word().replace('-', ' ') + ": ") + b.equation()
                                    + "; " + b.source()));
        }
        String mechanisms = Showings.ALL.stream()
                .filter(s -> s.outcomes().stream().anyMatch(figure.outcomes()::contains))
                .map(Showings.Showing::mechanism)
                .distinct()
                .collect(Collectors.joining(", "));
        return (mechanisms.isEmpty() ? "" : "Mechanisms that can be switched off: " + mechanisms + ". ")
                + (parts.isEmpty() ? "" : "Behind it: " + String.join(". ", parts) + ".");
    }

    /** Outcomes by their words. */
    static List<Outcome> outcomes(List<String> words) {
        return words.stream().flatMap(w -> Outcome.find(w).stream()).toList();
    }

    /** The figures of all groups in order. */
    static List<Figure> inOrder(List<Group> groups) {
        return groups.stream().flatMap(g -> g.figures().stream()).toList();
    }

    /** The topics whose words are headings, for tests. */
    static List<String> headings() {
        return Stream.concat(Stream.of(ABOUT), Arrays.stream(Topic.values()).map(Topic::words))
                .toList();
    }
}
