package org.setpoint.scenario.schema;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.model.pharmacokinetics.DrugTable;
import org.setpoint.parameter.Key;
import org.setpoint.policy.Sight;
import org.setpoint.scenario.Explanation;
import org.setpoint.unit.Dimension;
import org.setpoint.unit.Unit;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema of one value. */
public final class KeySchema {
    private static final String NUMBER = "[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?";
    private static final List<Dimension> BARE = List.of(Dimension.NUMBER, Dimension.FRACTION, Dimension.PATIENTS);

    private final JsonMapper mapper;
    private final DrugTable drugs;
    private final Set<Dimension> used = EnumSet.noneOf(Dimension.class);

    /**
     * A maker of schemas.
     *
     * @param mapper that makes nodes
     * @param drugs that may be named
     */
    public KeySchema(JsonMapper mapper, DrugTable drugs) {
        this.mapper = mapper;
        this.drugs = drugs;
    }

    /**
     * Writes a whole schema.
     *
     * @param root of the schema
     * @return its text, always the same for the same schema, each line ended by a line feed
     */
    public static String text(ObjectNode root) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return JsonMapper.builder().build().writer().with(printer).writeValueAsString(root) + "\n";
    }

    /**
     * The schema of what may stand behind a key.
     *
     * @param key any
     * @return its schema, with a description
     */
    public ObjectNode of(Key key) {
        ObjectNode node = switch (key.kind()) {
            case QUANTITY -> quantity(key.dimension(), key.low(), key.high());
            case WHOLE -> whole(key);
            case DAY ->
                text("^\\s*((day|week|month|year)\\s+\\d+(\\.\\d+)?" + ("end".equals(key.fallback()) ? "|end" : "")
                        + ")\\s*$");
            case SWITCH -> words(List.of("on", "off"));
            case CHOICE -> words(key.choices());
            case DRUG -> words(drugs.all().stream().map(Drug::name).toList());
            case CONDITION -> text(condition());
            case TEXT -> mapper.createObjectNode().put("type", "string");
        };
        Explanation explanation = Explanation.of("", key);
        node.put("description", String.join("\n", explanation.lines()));
        if (key.fallback() != null && key.kind() == Key.Kind.WHOLE) {
            node.put("default", Long.parseLong(key.fallback()));
        } else if (key.fallback() != null && key.kind() != Key.Kind.TEXT) {
            node.put("default", key.fallback());
        }
        return node;
    }

    /**
     * The schema of a quantity: a number and a unit, or a bare number where the dimension allows it.
     *
     * @param dimension what it measures
     * @param low smallest accepted, canonical unit
     * @param high largest accepted, canonical unit
     * @return its schema
     */
    ObjectNode quantity(Dimension dimension, double low, double high) {
        used.add(dimension);
        ObjectNode node = mapper.createObjectNode();
        node.putArray("allOf").addObject().put("$ref", "#/definitions/" + name(dimension));
        if (BARE.contains(dimension)) {
            node.put("minimum", low);
            if (high < 1e15) {
                node.put("maximum", high);
            }
        }
        return node;
    }

    /**
     * How the dimensions that were used are written.
     *
     * @return a schema each, by name
     */
    public ObjectNode definitions() {
        ObjectNode definitions = mapper.createObjectNode();
        used.forEach(dimension -> definitions.set(name(dimension), definition(dimension)));
        return definitions;
    }

    private ObjectNode definition(Dimension dimension) {
        String units = dimension.units().stream()
                .map(Unit::symbol)
                .filter(symbol -> !symbol.equals("1"))
                .map(KeySchema::anyCase)
                .collect(Collectors.joining("|"));
        boolean bare = BARE.contains(dimension);
        String unit = units.isEmpty() ? "" : "(" + units + ")" + (bare ? "?" : "");
        ObjectNode node = text("^\\s*" + NUMBER + "\\s*" + unit + "\\s*$");
        if (bare) {
            node.putArray("type").add("string").add("number");
        }
        return node.put("description", "Accepted units: " + dimension.accepted());
    }

    private static String name(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ObjectNode whole(Key key) {
        ObjectNode node = mapper.createObjectNode().put("type", "integer").put("minimum", (long) key.low());
        return key.high() > Long.MAX_VALUE ? node : node.put("maximum", (long) key.high());
    }

    private ObjectNode words(List<String> words) {
        ObjectNode node = mapper.createObjectNode().put("type", "string");
        ArrayNode accepted = node.putArray("enum");
        words.forEach(accepted::add);
        return node;
    }

    private ObjectNode text(String pattern) {
        return mapper.createObjectNode().put("type", "string").put("pattern", pattern);
    }

    private static String condition() {
        String one = "((" + sights(false) + ")\\s*(<=|>=|<|>)\\s*" + NUMBER + "[^<>]*|(no\\s+)?(" + sights(true) + "))";
        return "^\\s*(everyone|nobody|" + one + "(\\s+(and|or)\\s+" + one + ")*)\\s*$";
    }

    private static String sights(boolean flags) {
        return Arrays.stream(Sight.values())
                .filter(s -> s.isFlag() == flags)
                .map(Sight::word)
                .collect(Collectors.joining("|"));
    }

    /** Units are read in any case, which a pattern of a schema has to spell out. */
    private static String anyCase(String symbol) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < symbol.length(); i++) {
            char c = symbol.charAt(i);
            char upper = Character.toUpperCase(c);
            char lower = Character.toLowerCase(c);
            if (upper != lower) {
                out.append('[').append(lower).append(upper).append(']');
            } else {
                out.append("().".indexOf(c) >= 0 ? "\\" + c : String.valueOf(c));
            }
        }
        return out.toString();
    }
}
