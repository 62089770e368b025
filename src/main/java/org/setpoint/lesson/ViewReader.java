package org.setpoint.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.setpoint.lesson.Lesson.View;
import org.setpoint.observation.Outcome;
import org.setpoint.parameter.Settings;
import org.setpoint.scenario.Nearest;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.Change;
import org.setpoint.scenario.yaml.Mistakes;
import org.setpoint.scenario.yaml.Node;
import org.setpoint.scenario.yaml.Node.Scalar;
import org.setpoint.scenario.yaml.Node.Section;
import org.setpoint.scenario.yaml.SectionReader;
import org.setpoint.unit.InputException;

/** Reads what a lesson puts in front. */
final class ViewReader {
    private static final String EXAMPLE =
            "view: {axes: {x: dose, y: pain}, curves: [pain, relief], sliders: [{move: policies.titration.cap, ...}]}";

    private final Vocabulary vocabulary;
    private final SectionReader sections;
    private final Mistakes mistakes;

    ViewReader(Vocabulary vocabulary, SectionReader sections, Mistakes mistakes) {
        this.vocabulary = vocabulary;
        this.sections = sections;
        this.mistakes = mistakes;
    }

    /** The section {@code view}; sliders are tried out on the first run. */
    Optional<View> read(Section root, Optional<Arm> arm, ArmsReader arms) {
        Optional<Section> section = sections.section(of(root, "view"), EXAMPLE);
        if (section.isEmpty()) {
            return Optional.empty();
        }
        Section view = section.get();
        Optional<Settings> own = sections.read(view, LessonKeys.VIEW, List.of("axes", "curves", "sliders"));
        Optional<Settings> axes = sections.section(of(view, "axes"), "axes: {x: dose, y: pain}")
                .flatMap(s -> sections.read(s, LessonKeys.AXES, List.of()));
        Optional<Outcome> x = axes.flatMap(a -> outcome(a.word("x"), of((Section) of(view, "axes"), "x")));
        Optional<Outcome> y = axes.flatMap(a -> outcome(a.word("y"), of((Section) of(view, "axes"), "y")));
        List<Outcome> curves = curves(of(view, "curves"));
        List<Slider> sliders = sliders(of(view, "sliders"), arm, arms);
        return own.isPresent() && x.isPresent() && y.isPresent()
                ? Optional.of(new View(
                        x.get(),
                        y.get(),
                        curves,
                        sliders,
                        own.get().word("opens-on").equals("patient")))
                : Optional.empty();
    }

    /** An outcome by its word; a complaint where there is none. */
    Optional<Outcome> outcome(String word, Node node) {
        Optional<Outcome> found = vocabulary.outcomes().stream()
                .filter(o -> o.word().equals(word))
                .findFirst();
        if (found.isEmpty()) {
            mistakes.add(
                    node.place(), "'" + word + "' is not an outcome; " + Nearest.hint(word, vocabulary.outcomeNames()));
        }
        return found;
    }

    private List<Outcome> curves(Node node) {
        List<Outcome> curves = new ArrayList<>();
        for (Node item : sections.items(node, "curves: [pain, relief]").orElse(List.of())) {
            sections.text(item, "pain").flatMap(word -> outcome(word, item)).ifPresent(outcome -> {
                if (curves.contains(outcome)) {
                    mistakes.add(item.place(), "'" + outcome.word() + "' is listed twice; accepted: each curve once");
                }
                curves.add(outcome);
            });
        }
        if (curves.isEmpty() && mistakes.count() == 0) {
            mistakes.add(node.place(), "names no curve; accepted: a list such as 'curves: [pain, relief]'");
        }
        return curves;
    }

    private List<Slider> sliders(Node node, Optional<Arm> arm, ArmsReader arms) {
        String example = "{move: policies.titration.cap, label: Highest dose, from: 30 MME/day, to: 300 MME/day}";
        List<Slider> sliders = new ArrayList<>();
        for (Node item : sections.items(node, "sliders: [" + example + "]").orElse(List.of())) {
            sections.section(item, example)
                    .flatMap(s -> sections.read(s, LessonKeys.SLIDER, List.of()))
                    .flatMap(s -> slider(s, item))
                    .ifPresent(slider -> {
                        arm.ifPresent(a -> tryOut(slider, item, a, arms));
                        sliders.add(slider);
                    });
        }
        return sliders;
    }

    private Optional<Slider> slider(Settings s, Node item) {
        try {
            return Optional.of(new Slider(s.word("move"), s.word("label"), s.word("from"), s.word("to")));
        } catch (InputException e) {
            mistakes.add(item.place(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Both ends must be values that the scenario takes: the scenario's own reader says so, in the line of the lesson. */
    private static void tryOut(Slider slider, Node item, Arm arm, ArmsReader arms) {
        for (String end : List.of(slider.from(), slider.to())) {
            List<Change> changes = new ArrayList<>(arm.changes());
            changes.add(new Change(item.place().where(), slider.path(), end));
            arms.scenario(arm.file(), changes);
        }
    }

    static Node of(Section section, String name) {
        return section.find(name).orElseGet(() -> new Scalar(section.place().child(name), "", true));
    }
}
