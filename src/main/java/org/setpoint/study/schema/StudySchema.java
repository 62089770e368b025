package org.setpoint.study.schema;

import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.scenario.ScenarioKeys;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.schema.KeySchema;
import org.setpoint.study.StudyKeys;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema (draft-07) of a study file, made from the same declarations that the reader reads by. */
public final class StudySchema {
    /** Where the schema of scenarios lies, seen from the studies. */
    private static final String SCENARIO = "../scenarios/scenario.schema.json#/properties/";

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final KeySchema keys;

    private StudySchema(Vocabulary vocabulary) {
        keys = new KeySchema(mapper, vocabulary.drugs());
    }

    /**
     * Generates the schema.
     *
     * @param vocabulary everything that a scenario may name
     * @return its text, always the same for the same vocabulary, each line ended by a line feed
     */
    public static String generate(Vocabulary vocabulary) {
        return KeySchema.text(new StudySchema(vocabulary).root());
    }

    private ObjectNode root() {
        ObjectNode root = object();
        root.put("$schema", "http://json-schema.org/draft-07/schema#");
        root.put("title", "Setpoint study");
        root.put("description", "A published study; the first comment line of the file is its question.");
        ObjectNode properties = root.putObject("properties");
        properties.set("study", text("Name of the study and of its file."));
        properties.set("source", section(StudyKeys.SOURCE));
        properties.set("notes", list(text("What was simplified or defined, and why.")));
        properties.set("scenario", scenario(true));
        ObjectNode arms = object().put("description", "What was done to whom, by name.");
        arms.set("additionalProperties", arm());
        properties.set("arms", arms);
        properties.set("record", section(StudyKeys.RECORD));
        properties.set("sessions", byName(session(), "Short experiments on copies of all patients, by name."));
        properties.set("define", byName(text("A formula."), "Formulas that have a name."));
        properties.set("measures", list(measure()));
        root.put("additionalProperties", false);
        require(root, List.of("study", "source", "scenario", "arms", "measures"));
        root.set("definitions", keys.definitions());
        return root;
    }

    /** Everything that a scenario may say; whole sections are checked only where they are whole. */
    private ObjectNode scenario(boolean whole) {
        ObjectNode node = object();
        ObjectNode properties = node.putObject("properties");
        for (Key key : ScenarioKeys.TOP) {
            if (!List.of("name", "group", "record-every").contains(key.name())) {
                properties.putObject(key.name()).put("$ref", SCENARIO + key.name());
            }
        }
        for (ScenarioKeys.Section s : ScenarioKeys.SECTIONS) {
            if (List.of("outcomes", "figures", "notice").contains(s.name())) {
                continue;
            }
            boolean list = List.of("policies", "changes").contains(s.name());
            properties.set(
                    s.name(), whole || list ? mapper.createObjectNode().put("$ref", SCENARIO + s.name()) : object());
        }
        return node.put("additionalProperties", false);
    }

    private ObjectNode arm() {
        ObjectNode arm = scenario(false);
        StudyKeys.ARM.forEach(key -> ((ObjectNode) arm.get("properties")).set(key.name(), keys.of(key)));
        return arm;
    }

    private ObjectNode session() {
        ObjectNode session = section(StudyKeys.SESSION);
        ((ObjectNode) session.get("properties")).set("give", list(section(StudyKeys.GIFT)));
        return session;
    }

    private ObjectNode measure() {
        ObjectNode measure = section(StudyKeys.MEASURE);
        ObjectNode properties = (ObjectNode) measure.get("properties");
        ObjectNode interval = list(mapper.createObjectNode().put("type", "number"));
        properties.set(
                "interval",
                interval.put("minItems", 2).put("maxItems", 2).put("description", "Published 95 % interval."));
        return measure;
    }

    private ObjectNode section(List<Key> declared) {
        ObjectNode section = object();
        ObjectNode properties = section.putObject("properties");
        declared.forEach(key -> properties.set(key.name(), keys.of(key)));
        require(section, declared.stream().filter(Key::required).map(Key::name).toList());
        return section.put("additionalProperties", false);
    }

    private ObjectNode byName(ObjectNode each, String meaning) {
        ObjectNode node = object().put("description", meaning);
        node.set("additionalProperties", each);
        return node;
    }

    private static void require(ObjectNode object, List<String> names) {
        if (!names.isEmpty()) {
            ArrayNode required = object.putArray("required");
            names.forEach(required::add);
        }
    }

    private ObjectNode text(String meaning) {
        ObjectNode node = mapper.createObjectNode();
        node.putArray("type").add("string").add("number");
        return node.put("description", meaning);
    }

    private ObjectNode list(ObjectNode item) {
        ObjectNode list = mapper.createObjectNode().put("type", "array");
        list.set("items", item);
        return list;
    }

    private ObjectNode object() {
        return mapper.createObjectNode().put("type", "object");
    }
}
