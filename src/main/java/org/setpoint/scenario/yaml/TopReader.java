package org.setpoint.scenario.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.setpoint.model.pharmacokinetics.MmeTable;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.scenario.ScenarioKeys;
import org.setpoint.scenario.yaml.Node.Scalar;
import org.setpoint.scenario.yaml.Node.Section;
import org.setpoint.unit.InputException;

/** Reads those values at the top level of a scenario that have a rule of their own. */
final class TopReader {
    private static final List<String> SHORT_UNITS = List.of("d", "h", "min", "day", "hour", "minute");

    private final Document document;
    private final Mistakes mistakes;

    TopReader(Document document, Mistakes mistakes) {
        this.document = document;
        this.mistakes = mistakes;
    }

    /** The first comment line; a complaint where the file does not open with one. */
    String question() {
        if (document.comments().isEmpty()) {
            mistakes.add(
                    new Place(document.source(), 1, 1, ""),
                    "must open with its question in one sentence, as a comment, for example"
                            + " '# What does a cap of 90 MME/day do to patients on higher doses?'");
            return "";
        }
        return document.comments().get(0);
    }

    /** The written name, or the name of the file. */
    String name(Section root) {
        Optional<Node> written = root.find("name");
        if (written.isPresent() && !(written.get() instanceof Scalar s && !s.isEmpty())) {
            return "";
        }
        String name = written.map(n -> ((Scalar) n).text().strip()).orElseGet(this::fileName);
        if (!ScenarioKeys.isName(name)) {
            Place place = written.map(Node::place).orElse(Place.of(document.source()));
            mistakes.add(
                    place,
                    "'" + name + "' cannot name a result folder"
                            + (written.isPresent() ? "" : " (it is the name of the file)")
                            + "; accepted: " + ScenarioKeys.NAME_FORM + ", for example 'name: "
                            + ScenarioKeys.nameFrom(name) + "'");
        }
        return name;
    }

    private String fileName() {
        String file = document.source()
                .substring(Math.max(
                                document.source().lastIndexOf('/'),
                                document.source().lastIndexOf('\\'))
                        + 1);
        return file.replaceFirst("\\.ya?ml$", "");
    }

    /** The seed, exact, also where a double is not. */
    long seed(Section root) {
        Key key = key("seed");
        String text = root.find("seed")
                .map(n -> n instanceof Scalar s ? s.text().strip() : "")
                .orElse("1");
        try {
            return ValueReader.whole(text, key);
        } catch (InputException e) {
            return 0; // the section reader has complained
        }
    }

    /**
     * A time in whole days. A fraction of a day is rounded where somebody counts in weeks, months or years, and refused where
     * in days or less.
     */
    int wholeDays(Section root, Optional<Settings> settings, String name) {
        if (settings.isEmpty()) {
            return 0;
        }
        return wholeDays(settings.get().number(name), root.find(name));
    }

    int wholeDays(double days, Optional<Node> node) {
        long whole = Math.round(days);
        if (Math.abs(days - whole) > 1e-9 && node.isPresent() && node.get() instanceof Scalar scalar) {
            String unit = scalar.text().replaceFirst("^[^a-zA-Z]*", "").strip().replaceFirst("s$", "");
            if (SHORT_UNITS.contains(unit)) {
                mistakes.add(
                        scalar.place(),
                        "'" + scalar.text() + "' is not a whole number of days; accepted: for example '" + whole
                                + " days'");
            }
        }
        return (int) whole;
    }

    /** A curve has more than one point. */
    void recordWithin(Section root, int recordEvery, int duration) {
        if (recordEvery > duration) {
            mistakes.add(
                    root.find("record-every").map(Node::place).orElse(root.place()),
                    "'record-every' (" + recordEvery + " days) is longer than the run (" + duration
                            + " days); accepted: 1 to " + duration + " days");
        }
    }

    /** The table of MME factors. */
    MmeTable mmeTable(Settings values) {
        return Arrays.stream(MmeTable.values())
                .filter(table -> table.word().equals(values.word("mme-table")))
                .findFirst()
                .orElseThrow();
    }

    private static Key key(String name) {
        return ScenarioKeys.TOP.stream()
                .filter(k -> k.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
