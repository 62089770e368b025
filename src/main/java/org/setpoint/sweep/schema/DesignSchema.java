package org.setpoint.sweep.schema;

import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.schema.KeySchema;
import org.setpoint.sweep.DesignKeys;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON Schema (draft-07) of design files from the declarations that the reader reads by. */
public final class DesignSchema {
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Vocabulary vocabulary;
    private final KeySchema keys;

    private DesignSchema(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        keys = new KeySchema(mapper, vocabulary.drugs());
    }

    /**
     * Generates the schema.
     *
     * @param vocabulary everything that a design may name
     * @return its text, always the same for the same vocabulary, each line ended by a line feed
     */
    public static String generate(Vocabulary vocabulary) {
        return KeySchema.text(new DesignSchema(vocabulary).root());
    }

    private ObjectNode root() {
        ObjectNode root = section(DesignKeys.TOP);
        root.put("$schema", "http://json-schema.org/draft-07/schema#");
        root.put("title", "Setpoint design");
        root.put("description", "Which values of a scenario vary; the first comment line of the file is its question.");
        ObjectNode properties = properties(root);
        ObjectNode change = mapper.createObjectNode().put("type", "string").put("pattern", "^[^=]+=.+$");
        properties.set("set", list(change, "Values written over the scenario at every point, as --set takes them."));
        ObjectNode factor = section(DesignKeys.FACTOR);
        ObjectNode values =
                list(any(), "The values that it takes, in place of a range.").put("minItems", 1);
        properties(factor).set("values", values);
        // ends of a range may be plain numbers
        properties(factor).set("from", any().put("description", meaning("from")));
        properties(factor).set("to", any().put("description", meaning("to")));
        properties.set(
                "factors", list(factor, "What varies; of csv the columns of the table, so that there are none."));
        ObjectNode outcome = section(DesignKeys.OUTCOME);
        ObjectNode names = mapper.createObjectNode();
        ArrayNode words = names.putArray("enum");
        vocabulary.outcomeNames().forEach(words::add);
        properties(outcome).set("outcome", names.deepCopy().put("description", "Name of the outcome."));
        ObjectNode either = mapper.createObjectNode();
        either.putArray("anyOf").add(names).add(outcome);
        properties.set("outcomes", list(either, "What is asked of every run.").put("minItems", 1));
        root.withArray("required").add("outcomes");
        root.set("definitions", keys.definitions());
        return root;
    }

    private static String meaning(String name) {
        return DesignKeys.FACTOR.stream()
                .filter(k -> k.name().equals(name))
                .map(Key::meaning)
                .findFirst()
                .orElseThrow();
    }

    private ObjectNode any() {
        ObjectNode node = mapper.createObjectNode();
        node.putArray("type").add("string").add("number");
        return node;
    }

    private ObjectNode section(List<Key> declared) {
        ObjectNode section = mapper.createObjectNode().put("type", "object");
        ObjectNode properties = section.putObject("properties");
        declared.forEach(key -> properties.set(key.name(), keys.of(key)));
        ArrayNode required = section.putArray("required");
        declared.stream().filter(Key::required).forEach(k -> required.add(k.name()));
        return section.put("additionalProperties", false);
    }

    private static ObjectNode properties(ObjectNode of) {
        return (ObjectNode) of.get("properties");
    }

    private ObjectNode list(ObjectNode item, String meaning) {
        ObjectNode list = mapper.createObjectNode().put("type", "array").put("description", meaning);
        list.set("items", item);
        return list;
    }
}
