package org.setpoint.scenario.schema;

import java.util.List;
import java.util.stream.Stream;
import org.setpoint.behavior.SettingKeys;
import org.setpoint.cohort.CohortKeys;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Parameter;
import org.setpoint.policy.PolicyBlock;
import org.setpoint.practice.PrescriberKeys;
import org.setpoint.scenario.Explanation;
import org.setpoint.scenario.Mechanism;
import org.setpoint.scenario.Mechanisms;
import org.setpoint.scenario.ScenarioKeys;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.Vocabulary.Phenotype;
import org.setpoint.unit.Dimension;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema (draft-07) of a scenario file, made from the same declarations that the reader reads by. */
public final class ScenarioSchema {
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final KeySchema keys;
    private final Vocabulary vocabulary;

    private ScenarioSchema(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.keys = new KeySchema(mapper, vocabulary.drugs());
    }

    /**
     * Generates the schema.
     *
     * @param vocabulary everything that a scenario may name
     * @return its text, always the same for the same vocabulary, each line ended by a line feed
     */
    public static String generate(Vocabulary vocabulary) {
        return KeySchema.text(new ScenarioSchema(vocabulary).root());
    }

    private ObjectNode root() {
        ObjectNode root = mapper.createObjectNode();
        root.put("$schema", "http://json-schema.org/draft-07/schema#");
        root.put("title", "Setpoint scenario");
        root.put("description", "One question for Setpoint; the first comment line of the file is the question.");
        ObjectNode properties = describe(root, ScenarioKeys.TOP);
        for (ScenarioKeys.Section section : ScenarioKeys.SECTIONS) {
            ObjectNode node = switch (section.name()) {
                case "cohort" -> cohort();
                case "prescribers" -> section(PrescriberKeys.ALL);
                case "setting" -> section(SettingKeys.ALL);
                case "mechanisms" -> mechanisms();
                case "policies" -> policies();
                case "changes" -> changes();
                case "parameters" -> parameters();
                case "outcomes", "figures" -> outcomes();
                default -> list(mapper.createObjectNode().put("type", "string"));
            };
            properties.set(section.name(), node.put("description", section.meaning()));
        }
        root.set("definitions", keys.definitions());
        ((ObjectNode) properties.get("name")).put("pattern", "^" + ScenarioKeys.NAME.pattern() + "$");
        return root;
    }

    private ObjectNode cohort() {
        ObjectNode cohort = section();
        ObjectNode properties = describe(cohort, CohortKeys.COHORT);
        ObjectNode pain = properties.putObject("pain");
        pain.put("type", "object").put("description", "Share of each kind of pain; together 100 %.");
        ObjectNode shares = pain.putObject("properties");
        for (Phenotype p : vocabulary.phenotypes()) {
            shares.set(
                    p.name(),
                    keys.quantity(Dimension.FRACTION, 0, 1).put("description", p.meaning() + " Source: " + p.source()));
        }
        pain.put("additionalProperties", false);
        ObjectNode history = section();
        describe(history, CohortKeys.HISTORY);
        properties.set("history", history.put("description", "Opioid use before day 0; none if not written."));
        return cohort;
    }

    private ObjectNode policies() {
        ObjectNode item = mapper.createObjectNode();
        ArrayNode alternatives = item.putArray("oneOf");
        for (PolicyBlock block : vocabulary.blocks().blocks()) {
            ObjectNode alternative = alternatives.addObject();
            alternative.put("type", "object");
            ObjectNode body = section();
            describe(
                    body,
                    Stream.concat(PolicyBlock.SHARED.stream(), block.keys().stream())
                            .toList());
            body.put("description", block.meaning() + " Source: " + block.source());
            alternative.putObject("properties").set(block.name(), body);
            alternative.putArray("required").add(block.name());
            alternative.put("additionalProperties", false);
        }
        return list(item);
    }

    private ObjectNode section(List<Key> declared) {
        ObjectNode section = section();
        describe(section, declared);
        return section;
    }

    private ObjectNode mechanisms() {
        return section(Mechanisms.ALL.stream().map(Mechanism::key).toList());
    }

    private ObjectNode parameters() {
        ObjectNode parameters = section();
        ObjectNode properties = parameters.putObject("properties");
        for (Parameter p : vocabulary.parameters().all()) {
            ObjectNode node = keys.quantity(p.dimension(), p.low(), p.high());
            node.put("description", String.join("\n", Explanation.of(p).lines()));
            node.putArray("examples").add(Explanation.of(p).fallback());
            properties.set(p.name(), node);
        }
        return parameters.put("additionalProperties", false);
    }

    private ObjectNode changes() {
        ObjectNode item = mapper.createObjectNode();
        ObjectNode properties = describe(item, ScenarioKeys.CHANGE);
        ObjectNode set = properties.putObject("set");
        set.put("type", "object").put("description", "What changes: a path, and the value behind it.");
        set.putObject("propertyNames")
                .put(
                        "pattern",
                        "^(visit-every|(prescribers|setting|parameters)\\.[a-z0-9-]+"
                                + "|policies(\\[\\d+\\])?\\.[a-z0-9-]+\\.[a-z0-9-]+)$");
        set.putObject("additionalProperties").putArray("type").add("string").add("number");
        ((ArrayNode) item.get("required")).add("set");
        return list(item);
    }

    private ObjectNode outcomes() {
        ObjectNode item = mapper.createObjectNode().put("type", "string");
        ArrayNode names = item.putArray("enum");
        vocabulary.outcomeNames().forEach(names::add);
        return list(item).put("uniqueItems", true);
    }

    /** A section, which may also be left empty behind its colon. */
    private ObjectNode section() {
        ObjectNode section = mapper.createObjectNode();
        section.putArray("type").add("object").add("null");
        return section;
    }

    private ObjectNode list(ObjectNode item) {
        ObjectNode list = mapper.createObjectNode();
        list.putArray("type").add("array").add("null");
        list.set("items", item);
        return list;
    }

    /** Adds keys to an object; returns its properties, for more. */
    private ObjectNode describe(ObjectNode object, List<Key> declared) {
        if (!object.has("type")) {
            object.put("type", "object");
        }
        ObjectNode properties = object.putObject("properties");
        declared.forEach(key -> properties.set(key.name(), keys.of(key)));
        List<String> required =
                declared.stream().filter(Key::required).map(Key::name).toList();
        if (!required.isEmpty()) {
            ArrayNode names = object.putArray("required");
            required.forEach(names::add);
            if (object.get("type").isArray()) {
                object.put("type", "object");
            }
        }
        object.put("additionalProperties", false);
        return properties;
    }
}
