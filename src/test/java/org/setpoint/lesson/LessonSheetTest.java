package org.setpoint.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.setpoint.scenario.yaml.Change;

/** The printed sheet holds all of the lesson, and nothing in it can run or be fetched. */
class LessonSheetTest {
    private static final LessonSheet SHEETS = new LessonSheet();

    static List<Lesson> lessons() {
        return Taught.ALL;
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aTeachersCopyHoldsAllAndAClassesCopyLeavesTheAnswersOut(Lesson lesson) {
        String pupil = SHEETS.html(Sheet.of(lesson, "Setpoint 1"));
        String teacher = SHEETS.html(new Sheet(lesson, List.of(), List.of(), "Setpoint 1", true));
        assertThat(List.of(pupil, teacher)).allSatisfy(page -> {
            assertThat(page)
                    .contains(
                            escaped(lesson.question()),
                            "seed " + lesson.scenario().seed());
            lesson.words().notice().forEach(n -> assertThat(page).contains(escaped(n.look())));
            lesson.words().tries().forEach(t -> assertThat(page).contains(escaped(t.action())));
            lesson.words().sources().forEach(s -> assertThat(page).contains(escaped(s.citation())));
        });
        lesson.words().notice().forEach(n -> {
            assertThat(teacher).contains(escaped(n.see()));
            assertThat(pupil).doesNotContain(escaped(n.see()));
        });
        assertThat(pupil).contains("class=\"line\"");
        assertThat(teacher).doesNotContain("class=\"line\"");
    }

    @Test
    void picturesAreInsideOfThePageAndWhatTheClassMovedIsTold() {
        Picture drawing = Picture.svg("Relief & tolerance", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Picture bitmap = Picture.png("Patients", new byte[] {1, 2, 3});
        Sheet sheet = new Sheet(
                Taught.lesson(3),
                List.of(drawing, bitmap),
                List.of(Change.set("policies.titration.cap=60 MME/day")),
                "Setpoint 1",
                false);
        assertThat(bitmap.data()).isEqualTo("data:image/png;base64,AQID");
        assertThat(SHEETS.html(sheet))
                .contains("src=\"" + escaped(bitmap.data()) + "\"", escaped(drawing.data()), "Relief &amp; tolerance")
                .contains("Changed in class: <code>" + escaped("policies.titration.cap=60 MME/day") + "</code>")
                .doesNotContain("<script", "src=\"http");
    }

    @Test
    void whatATeacherWritesCannotBecomeMarkup() {
        Lesson lesson = Taught.lesson(1);
        Lesson odd = new Lesson(
                lesson.name(), "<b>?</b>", "<i>", lesson.arm(), lesson.other(), lesson.words(), lesson.view());
        assertThat(SHEETS.html(Sheet.of(odd, "<u>"))).doesNotContain("<b>", "<i>", "<u>");
    }

    private static String escaped(String text) {
        return com.samskivert.mustache.Escapers.HTML.escape(text);
    }
}
