package org.setpoint.gui.lesson;

import java.util.List;
import java.util.Set;
import org.setpoint.gui.control.Question;
import org.setpoint.gui.look.Labels;
import org.setpoint.lesson.Lesson;
import org.setpoint.observation.Outcome;
import org.setpoint.scenario.Scenario;

/** A lesson, or a scenario without one, as the HTML that the panel shows. Places that can be gone to are links. */
final class LessonText {
    private LessonText() {}

    /** The page of a question, with the answers that are not hidden, by place. */
    static String of(Question question, Set<String> shown) {
        return question.lesson()
                .map(l -> of(l, shown))
                .orElseGet(() -> of(question.main().scenario()));
    }

    private static String of(Lesson lesson, Set<String> shown) {
        StringBuilder out = new StringBuilder();
        out.append("<h1>").append(Labels.html(lesson.title())).append("</h1>");
        out.append("<p><b>").append(Labels.html(lesson.question())).append("</b></p>");
        part(out, "What it is", lesson.words().what());
        part(out, "How it works", lesson.words().how());
        out.append("<h2>What to notice</h2><ol>");
        int i = 0;
        for (Lesson.Notice n : lesson.words().notice()) {
            item(out, n.look(), places(n), n.see(), "n" + i++, shown);
        }
        out.append("</ol><h2>What to try</h2><ol>");
        for (Lesson.Try t : lesson.words().tries()) {
            item(out, t.action(), "", t.see(), "t" + i++, shown);
        }
        out.append("</ol>");
        if (!lesson.words().glossary().isEmpty()) {
            out.append("<h2>Words</h2>");
            lesson.words()
                    .glossary()
                    .forEach(g -> out.append("<p><b>")
                            .append(Labels.html(g.word()))
                            .append(":</b> ")
                            .append(Labels.html(g.meaning()))
                            .append("</p>"));
        }
        out.append("<h2>Sources</h2>");
        lesson.words()
                .sources()
                .forEach(s -> out.append("<p>")
                        .append(Labels.html(s.citation()))
                        .append(". ")
                        .append(Labels.html(s.id()))
                        .append("</p>"));
        return out.toString();
    }

    /** A class looks first and reads the answer afterwards. */
    private static void item(
            StringBuilder out, String text, String places, String answer, String place, Set<String> shown) {
        out.append("<li>").append(Labels.html(text)).append(places).append("<br>");
        if (shown.contains(place)) {
            out.append("<i>").append(Labels.html(answer)).append("</i>");
        } else {
            out.append("<a href=\"answer:").append(place).append("\">Answer</a>");
        }
        out.append("</li>");
    }

    /** Links to the curve and to the day that a notice speaks of. */
    private static String places(Lesson.Notice n) {
        StringBuilder out = new StringBuilder();
        n.curve()
                .map(Outcome::word)
                .ifPresent(c -> out.append(" <a href=\"curve:")
                        .append(c)
                        .append("\">Show ")
                        .append(Labels.html(Labels.name(c).toLowerCase(java.util.Locale.ROOT)))
                        .append("</a>"));
        n.day()
                .ifPresent(d -> out.append(out.isEmpty() ? " " : ", ")
                        .append("<a href=\"day:")
                        .append(d)
                        .append("\">go to day ")
                        .append(d)
                        .append("</a>"));
        return out.toString();
    }

    private static void part(StringBuilder out, String title, List<String> paragraphs) {
        out.append("<h2>").append(title).append("</h2>");
        paragraphs.forEach(p -> out.append("<p>").append(Labels.html(p)).append("</p>"));
    }

    private static String of(Scenario s) {
        StringBuilder out = new StringBuilder();
        out.append("<h1>").append(Labels.html(Labels.name(s.name()))).append("</h1>");
        out.append("<p><b>").append(Labels.html(s.question())).append("</b></p>");
        if (!s.notice().isEmpty()) {
            out.append("<h2>What to notice</h2><ol>");
            s.notice().forEach(n -> out.append("<li>").append(Labels.html(n)).append("</li>"));
            out.append("</ol>");
        }
        out.append("<h2>The policies</h2>");
        s.policies()
                .forEach(u -> out.append("<p><b>")
                        .append(Labels.html(Labels.name(u.block().name())))
                        .append(":</b> ")
                        .append(Labels.html(u.block().meaning()))
                        .append(" <i>")
                        .append(Labels.html(u.block().source()))
                        .append("</i></p>"));
        out.append("<h2>What to try</h2><p>Press play. Then move a slider, and watch the line part from the grey one"
                + " behind it. Click a patient to see inside.</p>");
        return out.toString();
    }
}
