package org.setpoint.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.setpoint.parameter.Parameter;
import org.setpoint.parameter.Settings;
import org.setpoint.scenario.Nearest;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.Mistakes;
import org.setpoint.scenario.yaml.Node;
import org.setpoint.scenario.yaml.Node.Section;
import org.setpoint.scenario.yaml.Place;
import org.setpoint.scenario.yaml.SectionReader;

/** Reads the factors of a design. */
final class FactorReader {
    private static final String EXAMPLE = "{set: policies.taper.rate, from: 5 %/month, to: 40 %/month}";
    private static final java.util.Set<String> NOT_VARIED =
            java.util.Set.of("name", "group", "replicates", "outcomes", "figures", "notice", "record-every");
    private static final String PARAMETERS = "parameters.";
    /** A positive range that spans more than this factor is gone through by factors, as in calibration. */
    private static final double WIDE = 3;

    private final Vocabulary vocabulary;
    private final SectionReader sections;
    private final Mistakes mistakes;
    private final List<List<String>> columns = new ArrayList<>();
    private final List<Factor> factors = new ArrayList<>();

    FactorReader(Vocabulary vocabulary, SectionReader sections, Mistakes mistakes) {
        this.vocabulary = vocabulary;
        this.sections = sections;
        this.mistakes = mistakes;
    }

    List<Factor> read(Node node, @Nullable Method method) {
        for (Node item : sections.items(node, "factors: [" + EXAMPLE + "]").orElse(List.of())) {
            sections.section(item, EXAMPLE).ifPresent(s -> factor(s, method));
        }
        if (factors.isEmpty() && mistakes.count() == 0) {
            mistakes.add(
                    node.place(),
                    "is missing: a design varies at least one value, such as 'factors: [" + EXAMPLE + "]'");
        }
        return factors;
    }

    /** Of a list: the first values of all factors, then the second ones. */
    List<double[]> rows() {
        return Columns.rows(factors, columns);
    }

    private void factor(Section section, @Nullable Method method) {
        int before = mistakes.count();
        Optional<Settings> read = sections.read(section, DesignKeys.FACTOR, DesignKeys.FACTOR_LISTS);
        List<String> values =
                sections.items(DesignReader.of(section, "values"), "values: [0, 1, 2]").orElse(List.of()).stream()
                        .flatMap(v -> sections.text(v, "1").stream())
                        .toList();
        if (read.isEmpty() || mistakes.count() > before) {
            return;
        }
        Settings s = read.get();
        String path = s.word("set");
        if (NOT_VARIED.contains(path.split("[.\\[]", 2)[0])) {
            mistakes.add(
                    DesignReader.of(section, "set").place(),
                    "'" + path + "' cannot be varied: it decides what is written down, not what happens to patients");
        }
        String name = s.word("name").isEmpty() ? Columns.name(path) : s.word("name");
        for (Factor other : factors) {
            if (other.path().equals(path)) {
                mistakes.add(section.place(), "'" + path + "' is varied by another factor too");
            } else if (other.name().equals(name)) {
                mistakes.add(section.place(), "another factor is also called '" + name + "'; give one another 'name'");
            }
        }
        Optional<Factor> made = section.find("values").isPresent()
                ? list(section, s, name, values, method)
                : range(section, s, name, method);
        made.ifPresent(f -> {
            factors.add(f);
            columns.add(values);
        });
    }

    private Optional<Factor> list(
            Section section, Settings s, String name, List<String> values, @Nullable Method method) {
        for (String foreign : List.of("from", "to", "range", "levels")) {
            section.find(foreign)
                    .ifPresent(n -> mistakes.add(n.place(), "does not go with 'values'; write one or the other"));
        }
        Place place = DesignReader.of(section, "values").place();
        List<String> distinct = values.stream().distinct().toList();
        if (values.isEmpty()) {
            mistakes.add(place, "is empty; write for example 'values: [0, 1, 2]'");
        } else if (method != Method.LIST && distinct.size() < values.size()) {
            mistakes.add(place, "has a value twice");
        }
        if (method == Method.MORRIS) {
            mistakes.add(place, "morris goes by steps through a range; write 'from' and 'to'");
        }
        Factor factor = new Factor(
                name,
                s.word("set"),
                section.place().where(),
                0,
                0,
                Columns.unit(values),
                false,
                false,
                0,
                method == Method.LIST ? Columns.levels(values) : values);
        if (method == Method.LHS && !factor.isOrdered()) {
            mistakes.add(place, "lhs ranks values, so they must be numbers in one unit, or no more than two kinds");
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(factor);
    }

    private Optional<Factor> range(Section section, Settings s, String name, @Nullable Method method) {
        if (method == Method.LIST) {
            mistakes.add(section.place(), "of a list needs 'values', such as 'values: [0, 1, 2]'");
            return Optional.empty();
        }
        if (s.word("range").equals("plausible")) {
            return plausible(section, s, name);
        }
        int before = mistakes.count();
        Optional<Amount> from = end(section, "from", s);
        Optional<Amount> to = end(section, "to", s);
        if (mistakes.count() > before || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Amount low = from.get();
        Amount high = to.get();
        Place place = DesignReader.of(section, "to").place();
        if (!low.unit().equals(high.unit())) {
            mistakes.add(
                    place,
                    "'" + s.word("to") + "' is in another unit than 'from: " + s.word("from") + "'; write both in one");
        } else if (low.number() >= high.number()) {
            mistakes.add(place, "'" + s.word("to") + "' must be more than 'from: " + s.word("from") + "'");
        }
        boolean byFactors = s.word("scale").equals("log");
        checkScale(section, byFactors, low.number());
        return Optional.of(new Factor(
                name,
                s.word("set"),
                section.place().where(),
                low.number(),
                high.number(),
                low.unit(),
                byFactors,
                s.isOn("whole"),
                (int) s.number("levels"),
                List.of()));
    }

    private Optional<Amount> end(Section section, String key, Settings s) {
        Place place = DesignReader.of(section, key).place();
        if (s.word(key).isEmpty()) {
            mistakes.add(
                    place,
                    "is missing, write for example '" + key
                            + ": 10 %' (or 'values: [...]', or 'range: plausible' of a parameter)");
            return Optional.empty();
        }
        Optional<Amount> amount = Amount.of(s.word(key));
        if (amount.isEmpty()) {
            mistakes.add(
                    place,
                    "'" + s.word(key) + "' is not a number with its unit; kinds are written as 'values: [a, b]'");
        }
        return amount;
    }

    private Optional<Factor> plausible(Section section, Settings s, String name) {
        for (String foreign : List.of("from", "to")) {
            section.find(foreign)
                    .ifPresent(n ->
                            mistakes.add(n.place(), "does not go with 'range: plausible'; write one or the other"));
        }
        String path = s.word("set");
        Place place = DesignReader.of(section, "set").place();
        String wanted = path.startsWith(PARAMETERS) ? path.substring(PARAMETERS.length()) : "";
        Optional<Parameter> found = vocabulary.parameters().find(wanted);
        if (found.isEmpty()) {
            List<String> names =
                    vocabulary.parameters().all().stream().map(Parameter::name).toList();
            List<String> near = Nearest.several(wanted, names, 3);
            mistakes.add(
                    place,
                    "'" + path + "' has no plausible range; accepted: 'parameters.' and a name that 'setpoint explain"
                            + " parameters' lists"
                            + (near.isEmpty() ? "" : "; did you mean 'parameters." + near.get(0) + "'?"));
            return Optional.empty();
        }
        Parameter p = found.get();
        if (!(p.low() < p.high())) {
            mistakes.add(place, "'" + path + "' has one plausible value only; leave it out");
            return Optional.empty();
        }
        String scale = s.word("scale");
        boolean wide = p.low() > 0 && p.high() > WIDE * p.low();
        boolean byFactors = scale.equals("usual") ? wide : scale.equals("log");
        checkScale(section, byFactors, p.low());
        String unit = p.dimension().canonical();
        return Optional.of(new Factor(
                name,
                path,
                section.place().where(),
                p.low(),
                p.high(),
                unit.equals("1") ? "" : unit,
                byFactors,
                s.isOn("whole"),
                (int) s.number("levels"),
                List.of()));
    }

    private void checkScale(Section section, boolean byFactors, double low) {
        if (byFactors && low <= 0) {
            mistakes.add(
                    DesignReader.of(section, "scale").place(),
                    "a range that begins at " + org.setpoint.unit.Quantity.number(low)
                            + " cannot be gone through by factors; write 'scale: linear', or begin above 0");
        }
    }
}
