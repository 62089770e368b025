package org.setpoint.scenario.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setpoint.scenario.yaml.Node.Entry;
import org.setpoint.scenario.yaml.Node.Items;
import org.setpoint.scenario.yaml.Node.Scalar;
import org.setpoint.scenario.yaml.Node.Section;
import org.setpoint.unit.InputException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds the tree of a document from the events of the YAML parser. It works on events and not on composed nodes, so that an
 * alias is refused where it stands, before anything could multiply it, and so that a mistake does not hide the next.
 */
final class TreeBuilder {
    /** Deepest nesting of sections and lists. */
    static final int DEEPEST = 20;

    private static final String PLAIN_YAML = "; accepted: plain YAML, where each value is written out where it is used";

    private final String source;
    private final String rootPath;
    private final Mistakes mistakes = new Mistakes();

    /**
     * For one document.
     *
     * @param source what to call it in messages
     * @param rootPath path of its top level, empty for a file
     */
    TreeBuilder(String source, String rootPath) {
        this.source = source;
        this.rootPath = rootPath;
    }

    /**
     * Builds the tree.
     *
     * @param text of the document
     * @return its top level; an empty scalar where there are only comments
     * @throws InputException with every mistake that was found
     */
    Node build(String text) {
        refuseTabs(text);
        mistakes.throwIfAny();
        LoadSettings settings =
                LoadSettings.builder().setLabel(source).setUseMarks(true).build();
        Node root = new Scalar(new Place(source, 1, 1, rootPath), "", true);
        try {
            Iterator<Event> events = new Parse(settings).parseString(text).iterator();
            int documents = 0;
            while (events.hasNext()) {
                Event event = events.next();
                if (event instanceof DocumentStartEvent && ++documents == 2) {
                    mistakes.add(
                            place(event, ""),
                            "a second document begins here; accepted: one document a file, without '---' in between");
                    break;
                }
                if (event instanceof NodeEvent start) {
                    root = node(start, events, place(start, rootPath), 0);
                }
            }
        } catch (MarkedYamlEngineException e) {
            mistakes.add(
                    place(e.getProblemMark().or(e::getContextMark), ""),
                    ParserWords.explain(e.getProblem(), Optional.ofNullable(e.getContext())));
        } catch (YamlEngineException e) {
            mistakes.add(Place.of(source), "cannot be read as YAML: " + e.getMessage());
        }
        mistakes.throwIfAny();
        return root;
    }

    private Node node(NodeEvent event, Iterator<Event> events, Place place, int depth) {
        if (depth > DEEPEST) {
            mistakes.add(place, "is nested too deep; accepted: at most " + DEEPEST + " levels");
            mistakes.throwIfAny();
        }
        if (event.getAnchor().isPresent() && !(event instanceof AliasEvent)) {
            mistakes.add(place, "has the anchor '&" + event.getAnchor().get() + "'" + PLAIN_YAML);
        }
        if (event instanceof AliasEvent alias) {
            String name = alias.getAnchor().map(Object::toString).orElse("");
            mistakes.add(place, "refers to '*" + name + "'" + PLAIN_YAML);
            return new Scalar(place, "", true);
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), place);
            return new Scalar(place, scalar.getValue(), scalar.isPlain());
        }
        if (event instanceof SequenceStartEvent list) {
            refuseTag(list.getTag(), place);
            return items(events, place, depth);
        }
        refuseTag(((MappingStartEvent) event).getTag(), place);
        return section(events, place, depth);
    }

    private Items items(Iterator<Event> events, Place place, int depth) {
        List<Node> items = new ArrayList<>();
        Event next = events.next();
        while (!(next instanceof SequenceEndEvent)) {
            Place at = place(next, place.path() + "[" + items.size() + "]");
            items.add(node((NodeEvent) next, events, at, depth + 1));
            next = events.next();
        }
        return new Items(place, items);
    }

    private Section section(Iterator<Event> events, Place place, int depth) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Event next = events.next();
        while (!(next instanceof MappingEndEvent)) {
            Node keyNode = node((NodeEvent) next, events, place(next, place.path()), depth + 1);
            String key = keyNode instanceof Scalar scalar ? scalar.text() : "";
            Place keyPlace = place(next, place.child(key).path());
            if (!(keyNode instanceof Scalar)) {
                mistakes.add(keyPlace, "has " + keyNode.kind() + " as a key; accepted: a word");
            }
            NodeEvent valueEvent = (NodeEvent) events.next();
            Node value = node(valueEvent, events, place(valueEvent, keyPlace.path()), depth + 1);
            Entry first = entries.putIfAbsent(key, new Entry(keyPlace, key, onKeyLine(value, keyPlace)));
            if (first != null) {
                mistakes.add(
                        keyPlace,
                        "is written twice, first in line " + first.place().line() + "; accepted: each key once");
            }
            next = events.next();
        }
        return new Section(place, List.copyOf(entries.values()));
    }

    /**
     * Sections and lists begin for the parser where their first child does, and absent values where it looked last; a
     * person looks at the key.
     */
    private static Node onKeyLine(Node value, Place key) {
        if (value instanceof Section section) {
            return new Section(key, section.entries());
        }
        if (value instanceof Items list) {
            return new Items(key, list.items());
        }
        boolean absent = value instanceof Scalar scalar
                && scalar.plain()
                && scalar.text().isEmpty();
        return absent ? new Scalar(key, "", true) : value;
    }

    private void refuseTag(Optional<String> tag, Place place) {
        tag.ifPresent(t -> mistakes.add(place, "has the tag '" + shortTag(t) + "'" + PLAIN_YAML));
    }

    private static String shortTag(String tag) {
        return tag.startsWith("tag:yaml.org,2002:") ? "!!" + tag.substring("tag:yaml.org,2002:".length()) : tag;
    }

    private void refuseTabs(String text) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            int tab = line.indexOf('\t');
            if (tab >= 0 && !line.strip().startsWith("#")) {
                mistakes.add(new Place(source, number, tab + 1, ""), "has a tab; accepted: spaces, two for each level");
            }
        }
    }

    private Place place(Event event, String path) {
        return place(event.getStartMark(), path);
    }

    private Place place(Optional<Mark> mark, String path) {
        return mark.map(m -> new Place(source, m.getLine() + 1, m.getColumn() + 1, path))
                .orElse(new Place(source, 0, 0, path));
    }
}
