package org.setpoint.lesson.schema;

import java.util.List;
import java.util.stream.Stream;
import org.setpoint.cohort.CohortKeys;
import org.setpoint.lesson.LessonKeys;
import org.setpoint.parameter.Key;
import org.setpoint.scenario.ScenarioKeys;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.schema.KeySchema;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON Schema (draft-07) of lesson files from the declarations that the reader reads by. */
public final class LessonSchema {
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Vocabulary vocabulary;
    private final KeySchema keys;

    private LessonSchema(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        keys = new KeySchema(mapper, vocabulary.drugs());
    }

    /**
     * Generates the schema.
     *
     * @param vocabulary everything that a lesson may name
     * @return its text, always the same for the same vocabulary, each line ended by a line feed
     */
    public static String generate(Vocabulary vocabulary) {
        return KeySchema.text(new LessonSchema(vocabulary).root());
    }

    private ObjectNode root() {
        ObjectNode root = section(LessonKeys.TOP);
        root.put("$schema", "http://json-schema.org/draft-07/schema#");
        root.put("title", "Setpoint lesson");
        root.put("description", "One idea for a class; the first comment line of the file is its question.");
        ObjectNode properties = properties(root);
        LessonKeys.OVER.forEach(key -> properties.set(key.name(), over(key)));
        properties.set("set", changes());
        ObjectNode compare = section(LessonKeys.COMPARE);
        properties(compare).set("set", changes());
        properties.set("compare-with", compare.put("description", "A second run of the same patients."));
        ObjectNode notice = section(LessonKeys.NOTICE);
        properties(notice).set("curve", outcome("The outcome that shows it."));
        properties.set("notice", list(notice, "What to look at."));
        properties.set("try", list(section(LessonKeys.TRY), "What to do in the window."));
        properties.set("sources", list(section(LessonKeys.SOURCE), "What it rests on."));
        ObjectNode glossary = object().put("description", "Words that may be new, with their meaning.");
        properties.set("glossary", glossary.set("additionalProperties", text("Its meaning.")));
        properties.set("view", view());
        ArrayNode required = (ArrayNode) root.get("required");
        List.of("notice", "try", "sources", "view").forEach(required::add);
        root.set("definitions", keys.definitions());
        return root;
    }

    /** What the scenario takes under the same name, with the lesson's own words. */
    private ObjectNode over(Key key) {
        Key inScenario = Stream.concat(ScenarioKeys.TOP.stream(), CohortKeys.COHORT.stream())
                .filter(k -> k.name().equals(key.name()))
                .findFirst()
                .orElseThrow();
        ObjectNode node = keys.of(inScenario).put("description", key.meaning());
        node.remove("default");
        return node;
    }

    private ObjectNode view() {
        ObjectNode view = section(LessonKeys.VIEW);
        view.put("description", "What of the run is in front.");
        ObjectNode axes = section(LessonKeys.AXES);
        properties(axes).set("x", outcome("The outcome to the right."));
        properties(axes).set("y", outcome("The outcome upwards."));
        properties(view).set("axes", axes.put("description", "Axes of the picture of the population."));
        properties(view).set("curves", list(outcome("An outcome."), "Curves in the order of interest."));
        properties(view).set("sliders", slidersSchema());
        ArrayNode required = view.putArray("required");
        List.of("axes", "curves").forEach(required::add);
        return view;
    }

    private ObjectNode slidersSchema() {
        ObjectNode sliders = mapper.createObjectNode().put("type", "array");
        sliders.put("description", "Values of the scenario that the class may move.");
        return sliders.set("items", section(LessonKeys.SLIDER));
    }

    private ObjectNode changes() {
        ObjectNode changes =
                list(text("path=value").put("pattern", "^[^=]+=.*\\S"), "Values written over the scenario.");
        changes.remove("minItems");
        return changes;
    }

    private ObjectNode outcome(String meaning) {
        ObjectNode node = mapper.createObjectNode().put("type", "string").put("description", meaning);
        ArrayNode words = node.putArray("enum");
        vocabulary.outcomeNames().forEach(words::add);
        return node;
    }

    private ObjectNode section(List<Key> declared) {
        ObjectNode section = object();
        ObjectNode properties = section.putObject("properties");
        declared.forEach(key -> properties.set(key.name(), keys.of(key)));
        section.put("additionalProperties", false);
        List<String> required =
                declared.stream().filter(Key::required).map(Key::name).toList();
        if (!required.isEmpty()) {
            ArrayNode names = section.putArray("required");
            required.forEach(names::add);
        }
        return section;
    }

    private static ObjectNode properties(ObjectNode section) {
        return (ObjectNode) section.get("properties");
    }

    private ObjectNode list(ObjectNode item, String meaning) {
        ObjectNode list = mapper.createObjectNode().put("type", "array").put("minItems", 1);
        list.put("description", meaning);
        return list.set("items", item);
    }

    private ObjectNode text(String meaning) {
        ObjectNode node = mapper.createObjectNode();
        node.put("type", "string");
        return node.put("description", meaning);
    }

    private ObjectNode object() {
        return mapper.createObjectNode().put("type", "object");
    }
}
