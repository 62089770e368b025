package org.setpoint.scenario.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.setpoint.scenario.Nearest;
import org.setpoint.scenario.Vocabulary;

/** Reads lists of outcomes: those that are recorded, and those that a report shows first. */
final class OutcomesReader {
    private final List<String> accepted;
    private final SectionReader sections;
    private final Mistakes mistakes;

    OutcomesReader(Vocabulary vocabulary, SectionReader sections, Mistakes mistakes) {
        this.accepted = vocabulary.outcomeNames();
        this.sections = sections;
        this.mistakes = mistakes;
    }

    /** The list behind {@code outcomes}. */
    List<String> recorded(Node node) {
        return read(node, "outcomes");
    }

    /** The list behind {@code figures}; what a report is to show has to be recorded. */
    List<String> figures(Node node, List<String> recorded) {
        List<String> figures = read(node, "figures");
        for (String figure : figures) {
            if (accepted.contains(figure) && !recorded.isEmpty() && !recorded.contains(figure)) {
                mistakes.add(
                        node.place(),
                        "'" + figure + "' is not recorded, because 'outcomes' does not name it; accepted: "
                                + String.join(", ", recorded));
            }
        }
        return figures;
    }

    private List<String> read(Node node, String section) {
        List<String> read = new ArrayList<>();
        for (Node item :
                sections.items(node, section + ": [" + accepted.get(0) + "]").orElse(List.of())) {
            Optional<String> name = sections.text(item, accepted.get(0));
            if (name.isPresent() && !accepted.contains(name.get())) {
                mistakes.add(
                        item.place(), "'" + name.get() + "' is not an outcome; " + Nearest.hint(name.get(), accepted));
            } else if (name.isPresent() && read.contains(name.get())) {
                mistakes.add(item.place(), "'" + name.get() + "' is listed twice; accepted: each outcome once");
            }
            name.ifPresent(read::add);
        }
        return read;
    }
}
