package org.setpoint.scenario.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.setpoint.scenario.Nearest;
import org.setpoint.scenario.yaml.Node.Entry;
import org.setpoint.scenario.yaml.Node.Items;
import org.setpoint.scenario.yaml.Node.Scalar;
import org.setpoint.scenario.yaml.Node.Section;

/** Writes changes of the command line over a document, so that they are read and checked like the rest of it. */
final class Changes {
    private static final Pattern PATH = Pattern.compile("[^.\\[\\]]+(\\[\\d{1,6}]|\\.[^.\\[\\]]+)*");
    private static final Pattern STEP = Pattern.compile("\\[\\d+]|[^.\\[\\]]+");

    private final Mistakes mistakes;

    /**
     * A writer of changes.
     *
     * @param mistakes where complaints go
     */
    Changes(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /**
     * Applies changes one after the other.
     *
     * @param root top level of a document
     * @param changes to apply
     * @return the changed top level
     */
    Section apply(Section root, List<Change> changes) {
        Section changed = root;
        for (Change change : changes) {
            if (!PATH.matcher(change.path()).matches()) {
                mistakes.add(
                        Place.of(change.option()),
                        "'" + change.path() + "' is not a path; accepted: for example 'cohort.patients' or"
                                + " 'policies[1].taper.rate'");
                continue;
            }
            List<String> steps = new ArrayList<>();
            Matcher m = STEP.matcher(change.path());
            while (m.find()) {
                steps.add(m.group());
            }
            if (walk(changed, steps, Place.of(change.option()), change) instanceof Section section) {
                changed = section;
            }
        }
        return changed;
    }

    private Node walk(Node node, List<String> steps, Place at, Change change) {
        if (steps.isEmpty()) {
            return value(change, at);
        }
        if (node instanceof Items list) {
            return intoList(list, steps, at, change);
        }
        String step = steps.get(0);
        boolean empty = node instanceof Scalar scalar && scalar.isEmpty();
        if (step.startsWith("[") || (!empty && node instanceof Scalar)) {
            mistakes.add(at, "is " + node.kind() + " and has no '" + step + "' in it");
            return node;
        }
        Section section = node instanceof Section s ? s : new Section(at, List.of());
        Place next = at.child(step);
        Node child = section.find(step).orElse(new Section(next, List.of()));
        Node changed = walk(child, steps.subList(1, steps.size()), next, change);
        return section.with(new Entry(next, step, changed));
    }

    private Node intoList(Items list, List<String> steps, Place at, Change change) {
        String step = steps.get(0);
        boolean byNumber = step.startsWith("[");
        List<Integer> found = byNumber ? byNumber(list, step) : byName(list, step);
        if (found.size() != 1) {
            mistakes.add(at, found.isEmpty() ? none(list, step) : several(at, step, found));
            return list;
        }
        int index = found.get(0);
        List<Node> items = new ArrayList<>(list.items());
        Place next = new Place(at.source(), at.line(), at.column(), at.path() + "[" + index + "]");
        List<String> rest = byNumber ? steps.subList(1, steps.size()) : steps;
        items.set(index, walk(items.get(index), rest, next, change));
        return new Items(list.place(), items);
    }

    private static List<Integer> byNumber(Items list, String step) {
        int index = Integer.parseInt(step.substring(1, step.length() - 1));
        return index < list.items().size() ? List.of(index) : List.of();
    }

    private static List<Integer> byName(Items list, String step) {
        return IntStream.range(0, list.items().size())
                .filter(i ->
                        list.items().get(i) instanceof Section s && s.find(step).isPresent())
                .boxed()
                .toList();
    }

    private static String none(Items list, String step) {
        if (step.startsWith("[")) {
            return "has no " + step + "; "
                    + (list.items().isEmpty()
                            ? "the list is empty"
                            : "accepted: [0] to [" + (list.items().size() - 1) + "]");
        }
        List<String> names = list.items().stream()
                .flatMap(
                        item -> item instanceof Section s ? s.entries().stream().map(Entry::key) : null)
                .distinct()
                .toList();
        return "has no '" + step + "'; " + Nearest.hint(step, names);
    }

    private static String several(Place at, String step, List<Integer> found) {
        List<String> paths =
                found.stream().map(i -> at.path() + "[" + i + "]." + step).toList();
        return "has '" + step + "' more than once; write " + String.join(" or ", paths);
    }

    private static Node value(Change change, Place at) {
        String text = change.value().strip();
        if (!text.startsWith("[") && !text.startsWith("{")) {
            return new Scalar(at, text, true);
        }
        return onOption(new TreeBuilder(change.option(), at.path()).build(text));
    }

    private static Node onOption(Node node) {
        if (node instanceof Section s) {
            return new Section(
                    onOption(s.place()),
                    s.entries().stream()
                            .map(e -> new Entry(onOption(e.place()), e.key(), onOption(e.value())))
                            .toList());
        }
        if (node instanceof Items list) {
            return new Items(
                    onOption(list.place()),
                    list.items().stream().map(Changes::onOption).toList());
        }
        return new Scalar(onOption(node.place()), ((Scalar) node).text(), ((Scalar) node).plain());
    }

    private static Place onOption(Place place) {
        return new Place(place.source(), 0, 0, place.path());
    }
}
