package org.setpoint.gui.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.setpoint.gui.look.Labels;
import org.setpoint.lesson.Slider;
import org.setpoint.parameter.Key;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.yaml.Draft;
import org.setpoint.unit.Dimension;
import org.setpoint.unit.InputException;
import org.setpoint.unit.Quantity;

/** Which sliders a scenario gets: those of its lesson first, then every number of its policies, then key biology. */
final class Levers {
    /** The set point and what moves it; parameters that are the same in everybody, so that they can change midway. */
    private static final List<String> BIOLOGY = List.of(
            "tone-suppression",
            "tone-loss-time",
            "down-regulation-depth",
            "analgesic-tolerance-dose",
            "analgesic-tolerance-offset-time",
            "respiratory-tolerance-dose",
            "respiratory-tolerance-onset-time",
            "hyperalgesia-strength",
            "hyperalgesia-time",
            "withdrawal-pain");
    /** A dose on a slider goes up to a few times what it is, not to all that a file accepts. */
    private static final double ROOM = 3;

    private static final double USUAL_DOSE = 120;

    private Levers() {}

    /**
     * A group of sliders.
     *
     * @param title of the group
     * @param sliders from top to bottom
     */
    record Group(String title, List<Slider> sliders) {}

    /**
     * The sliders of a scenario.
     *
     * @param question that is open
     * @param draft what is lived, with policies that were begun since
     */
    static List<Group> of(Question question, Draft draft) {
        Map<String, List<Slider>> groups = new LinkedHashMap<>();
        List<Slider> first = question.lesson().map(l -> l.view().sliders()).orElse(List.of());
        if (!first.isEmpty()) {
            groups.put("In this lesson", first);
        }
        Scenario scenario = draft.scenario();
        List<Slider> care = new ArrayList<>();
        List<Scenario.PolicyUse> uses = scenario.policies();
        for (int i = 0; i < uses.size(); i++) {
            String block = uses.get(i).block().name();
            for (Key key : uses.get(i).block().keys()) {
                add(
                        care,
                        draft,
                        path(uses, i, key),
                        Labels.name(block) + ": " + key.name().replace('-', ' '));
            }
        }
        add(care, draft, "visit-every", "Days between two visits");
        groups.put("Care", without(care, first));
        List<Slider> biology = new ArrayList<>();
        for (String name : BIOLOGY) {
            add(biology, draft, "parameters." + name, Labels.name(name));
        }
        groups.put("Biology", without(biology, first));
        List<Group> all = new ArrayList<>();
        groups.forEach((title, sliders) -> {
            if (!sliders.isEmpty()) {
                all.add(new Group(title, sliders));
            }
        });
        return all;
    }

    private static List<Slider> without(List<Slider> sliders, List<Slider> shown) {
        return sliders.stream()
                .filter(s -> shown.stream().noneMatch(o -> o.path().equals(s.path())))
                .toList();
    }

    private static String path(List<Scenario.PolicyUse> uses, int i, Key key) {
        String block = uses.get(i).block().name();
        boolean once = uses.stream().filter(u -> u.block().name().equals(block)).count() == 1;
        return once ? "policies." + block + "." + key.name() : "policies[" + i + "]." + block + "." + key.name();
    }

    /** Nothing where the value cannot be changed midway, or is no number or switch. */
    private static void add(List<Slider> to, Draft draft, String path, String label) {
        try {
            Key key = draft.key(path);
            String value = draft.value(0, path).orElse("");
            if (key.kind() == Key.Kind.SWITCH) {
                to.add(new Slider(path, label, "off", "on"));
            } else if ((key.kind() == Key.Kind.QUANTITY || key.kind() == Key.Kind.WHOLE) && !value.isEmpty()) {
                to.add(between(path, label, key, value));
            }
        } catch (InputException e) {
            return; // acts only when patients are enrolled
        }
    }

    private static Slider between(String path, String label, Key key, String value) {
        Dimension d = key.dimension();
        double now = Quantity.parse(value, d);
        double low = key.low();
        double high = key.high();
        boolean dose = d == Dimension.DOSE;
        double most = Math.max(dose ? USUAL_DOSE : 0, ROOM * Math.abs(now));
        if (most > 0 && most < high) {
            high = nice(most);
        }
        return new Slider(path, label, written(low, d, value), written(high, d, value));
    }

    /** Rounded up to one digit and a half. */
    private static double nice(double v) {
        double power = Math.pow(10, Math.floor(Math.log10(v)));
        return Math.ceil(v / power * 2) / 2 * power;
    }

    /** In the unit in which the file says it, so that what stands beside the slider is what stands in the file. */
    private static String written(double canonical, Dimension d, String like) {
        String unit = like.replaceFirst("^[-+]?[0-9.eE+-]+\\s*", "").strip();
        return d.findUnit(unit)
                .map(u -> Quantity.number(round(canonical / u.factor())) + " " + unit)
                .orElseGet(() -> unit.isEmpty() ? Quantity.number(round(canonical)) : Quantity.print(canonical, d));
    }

    private static double round(double v) {
        return Math.rint(v * 1e6) / 1e6;
    }
}
