package org.setpoint.scenario.yaml;

import java.util.List;
import java.util.Optional;
import org.setpoint.scenario.Target;
import org.setpoint.scenario.yaml.Node.Entry;
import org.setpoint.scenario.yaml.Node.Items;
import org.setpoint.scenario.yaml.Node.Scalar;
import org.setpoint.scenario.yaml.Node.Section;

/** Finds in a right document what somebody wrote for a value, at its top or in its changes. */
final class WrittenValues {
    private final Node root;
    private final ChangePaths paths;

    WrittenValues(Node root, ChangePaths paths) {
        this.root = root;
        this.paths = paths;
    }

    /**
     * What is in force on a day.
     *
     * @param wanted which value
     * @param day of the run
     * @return its text, empty where nobody wrote it
     */
    Optional<String> find(Changeable wanted, int day) {
        Optional<String> found = atTop(wanted.target());
        int latest = -1;
        for (Node item : items(child(root, "changes"))) {
            int from = day(child(item, "from"));
            if (from <= day && from >= latest && child(item, "set").orElse(null) instanceof Section set) {
                for (Entry entry : set.entries()) {
                    if (paths.find(entry.key()).target().equals(wanted.target())) {
                        found = text(entry.value());
                        latest = from;
                    }
                }
            }
        }
        return found;
    }

    private Optional<String> atTop(Target target) {
        return switch (target.part()) {
            case VISIT_EVERY -> child(root, target.key()).flatMap(WrittenValues::text);
            case PRESCRIBERS, SETTING, PARAMETERS ->
                child(root, target.owner()).flatMap(s -> child(s, target.key())).flatMap(WrittenValues::text);
            case POLICIES -> {
                List<Node> blocks = items(child(root, "policies"));
                yield child(blocks.get(target.block()), target.owner())
                        .flatMap(block -> child(block, target.key()))
                        .flatMap(WrittenValues::text);
            }
        };
    }

    private static int day(Optional<Node> from) {
        String text = from.flatMap(WrittenValues::text).orElse("day 0");
        return (int) ValueReader.day(text);
    }

    private static Optional<Node> child(Node node, String key) {
        return node instanceof Section section ? section.find(key) : Optional.empty();
    }

    private static List<Node> items(Optional<Node> node) {
        return node.orElse(null) instanceof Items list ? list.items() : List.of();
    }

    private static Optional<String> text(Node node) {
        return node instanceof Scalar scalar && !scalar.isEmpty()
                ? Optional.of(scalar.text().strip())
                : Optional.empty();
    }
}
