package org.setpoint.scenario.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.setpoint.scenario.yaml.Node.Items;
import org.setpoint.scenario.yaml.Node.Scalar;
import org.setpoint.scenario.yaml.Node.Section;

/** Finds what is written in a scenario at a path such as {@code --set} takes. */
public final class TopValue {
    private static final Pattern STEP = Pattern.compile("\\[\\d+]|[^.\\[\\]]+");

    private TopValue() {}

    /**
     * A value as it is written.
     *
     * @param yaml text of a scenario that can be read
     * @param path for example {@code policies.taper.rate}, {@code policies[1].taper.rate}, {@code mechanisms.despair}
     * @return its text; empty where nothing is written there
     */
    public static Optional<String> find(String yaml, String path) {
        Optional<Node> at = Optional.of(Document.parse("scenario", yaml).root());
        Matcher steps = STEP.matcher(path);
        while (steps.find() && at.isPresent()) {
            at = child(at.get(), steps.group());
        }
        return at.filter(Scalar.class::isInstance)
                .map(n -> ((Scalar) n).text().strip())
                .filter(t -> !t.isEmpty());
    }

    private static Optional<Node> child(Node node, String step) {
        if (node instanceof Section section) {
            return section.find(step);
        }
        if (!(node instanceof Items list)) {
            return Optional.empty();
        }
        List<Node> items = list.items();
        if (step.startsWith("[")) {
            int index = Integer.parseInt(step.substring(1, step.length() - 1));
            return index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
        }
        return items.stream()
                .map(i -> child(i instanceof Section s ? s : new Section(i.place(), List.of()), step))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
