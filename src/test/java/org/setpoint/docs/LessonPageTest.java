package org.setpoint.docs;

import static org.setpoint.docs.GeneratedPage.code;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.setpoint.lesson.Arm;
import org.setpoint.lesson.Lesson;
import org.setpoint.lesson.LessonKeys;
import org.setpoint.lesson.Lessons;
import org.setpoint.lesson.ShippedFiles;
import org.setpoint.parameter.Key;
import org.setpoint.scenario.ModelCatalogue;
import org.setpoint.scenario.PolicyCatalogue;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.DrugReader;

/** {@code docs/lessons.md} lists the lessons and says how a teacher writes one. */
class LessonPageTest {
    private static final Vocabulary VOCABULARY =
            Vocabulary.of(PolicyCatalogue.load(), DrugReader.builtIn(), ModelCatalogue.defaults());

    @Test
    void thePageListsTheLessonsAndHoldsTheWholeForm() throws IOException {
        List<Lesson> lessons = new Lessons(VOCABULARY).shipped();
        GeneratedPage page = new GeneratedPage("lessons.md", "Lessons");
        page.paragraph(
                "A lesson is one idea for a class, with a run that shows it: what it is, how it works, what to notice, what to"
                        + " try, and the sources. Each is one file of `lessons/`; they are taught in the order of their names.");
        page.columns("lesson", "asks", "runs");
        lessons.forEach(l -> page.row(List.of(l.title(), l.question(), runs(l))));
        for (Lesson lesson : lessons) {
            tell(page, lesson);
        }
        form(page);
        page.check();
    }

    private static void tell(GeneratedPage page, Lesson lesson) {
        page.heading(lesson.title());
        page.paragraph("*" + lesson.question() + "*");
        page.subheading("What to notice");
        page.paragraph(String.join(
                "\n",
                lesson.words().notice().stream()
                        .map(n -> "* " + n.look() + " " + n.see())
                        .toList()));
        page.subheading("What to try");
        page.paragraph(String.join(
                "\n",
                lesson.words().tries().stream()
                        .map(t -> "* " + t.action() + " " + t.see())
                        .toList()));
    }

    private static String runs(Lesson lesson) {
        return String.join(
                " against ",
                lesson.arms().stream().map(LessonPageTest::run).distinct().toList());
    }

    private static String run(Arm arm) {
        String name = ShippedFiles.name(arm.file());
        return "[" + name + "](scenarios.md#" + name + ") (" + arm.called() + ")";
    }

    private static void form(GeneratedPage page) {
        page.heading("How to write a lesson");
        page.paragraph(
                "`setpoint new --lesson my-lesson` writes a file to start from; `setpoint check my-lesson.yaml` tells every"
                        + " mistake with its line. The first comment line is the question of the lesson, in one sentence. Editors"
                        + " complete and check the file by `lesson.schema.json`, which `setpoint schema --lesson` prints."
                        + " Write short sentences, explain every word of the field, and speak of patients as you would wish to be"
                        + " spoken of.");
        page.subheading("The top level");
        keys(page, LessonKeys.TOP);
        keys(page, LessonKeys.OVER);
        page.columns("section", "what it holds");
        page.row(List.of(
                code("set"), "further values written over the scenario of both runs, as `--set` takes them; a list"));
        page.row(List.of(code("compare-with"), "a second run of the same patients with the same luck"));
        page.row(List.of(code("notice"), "what to look at; a list"));
        page.row(List.of(code("try"), "what to do in the window; a list"));
        page.row(List.of(code("glossary"), "words that may be new, and their meaning"));
        page.row(List.of(code("sources"), "what the lesson rests on; a list"));
        page.row(List.of(code("view"), "what is in front: `axes`, `curves`, `sliders`, `opens-on`"));
        page.subheading("compare-with");
        page.paragraph(
                "Both runs must have the same cohort and seed. A list `set` in this section holds for the second run only,"
                        + " after the one of the top level.");
        keys(page, LessonKeys.COMPARE);
        page.subheading("Items of notice");
        keys(page, LessonKeys.NOTICE);
        page.subheading("Items of try");
        keys(page, LessonKeys.TRY);
        page.subheading("Items of sources");
        keys(page, LessonKeys.SOURCE);
        page.subheading("view");
        page.paragraph(
                "`curves` is a list of outcomes in the order of interest; [outputs.md](outputs.md) has all of them. A slider whose"
                        + " ends are `off` and `on` is a switch, such as that of a mechanism.");
        keys(page, LessonKeys.VIEW);
        page.paragraph("`axes`, of the picture of the population:");
        keys(page, LessonKeys.AXES);
        page.paragraph("Each item of `sliders`:");
        keys(page, LessonKeys.SLIDER);
    }

    private static void keys(GeneratedPage page, List<Key> keys) {
        page.columns("key", "default", "meaning");
        for (Key key : keys) {
            List<String> cells = new ArrayList<>(List.of(code(key.name())));
            String fallback = key.fallback();
            cells.add(fallback == null ? "required" : fallback.isEmpty() ? "nothing" : fallback);
            cells.add(key.meaning()
                    + (key.choices().isEmpty() ? "" : " One of: " + String.join(", ", key.choices()) + "."));
            page.row(cells);
        }
    }
}
