package org.setpoint.lesson;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.setpoint.lesson.Lesson.Notice;
import org.setpoint.lesson.Lesson.Words;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.yaml.Change;

/**
 * Writes a {@link Sheet} as one HTML page to print: it needs no other file, and everything but the pictures is escaped.
 */
public final class LessonSheet {
    private static final String TEMPLATE = "lesson-sheet.mustache";

    private final Template template = read();

    /** Reads the template. */
    public LessonSheet() {}

    /**
     * Writes the page, replacing a file of that name.
     *
     * @param sheet what it says
     * @param file where to
     * @throws IOException if it cannot be written
     */
    public void write(Sheet sheet, Path file) throws IOException {
        Files.writeString(file, html(sheet), StandardCharsets.UTF_8);
    }

    /**
     * The page as text.
     *
     * @param sheet what it says
     * @return a whole HTML document
     */
    public String html(Sheet sheet) {
        Lesson lesson = sheet.lesson();
        Words words = lesson.words();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("title", lesson.title());
        all.put("question", lesson.question());
        all.put("answers", sheet.answers());
        all.put("what", words.what());
        all.put("how", words.how());
        all.put("notice", notices(lesson));
        all.put(
                "tries",
                words.tries().stream()
                        .map(t -> Map.of("do", t.action(), "see", t.see()))
                        .toList());
        all.put("hasPictures", !sheet.pictures().isEmpty());
        all.put(
                "pictures",
                sheet.pictures().stream()
                        .map(p -> Map.of("caption", p.caption(), "data", p.data()))
                        .toList());
        all.put("hasGlossary", !words.glossary().isEmpty());
        all.put(
                "glossary",
                words.glossary().stream()
                        .map(t -> Map.of("word", t.word(), "meaning", t.meaning()))
                        .toList());
        all.put(
                "sources",
                words.sources().stream()
                        .map(s -> Map.of("citation", s.citation(), "id", s.id()))
                        .toList());
        all.put("runs", lesson.arms().stream().map(LessonSheet::settings).toList());
        all.put("hasMoved", !sheet.moved().isEmpty());
        all.put("moved", sheet.moved().stream().map(LessonSheet::written).toList());
        all.put("program", sheet.program());
        return template.execute(all);
    }

    private static List<Map<String, String>> notices(Lesson lesson) {
        List<Map<String, String>> all = new ArrayList<>();
        for (Notice n : lesson.words().notice()) {
            String where = n.curve().map(c -> c.word()).orElse("");
            String when = n.day().isPresent() ? "day " + n.day().getAsInt() : "";
            String both = where.isEmpty() || when.isEmpty() ? where + when : where + ", " + when;
            all.add(Map.of("look", n.look(), "see", n.see(), "where", both));
        }
        return all;
    }

    private static Map<String, Object> settings(Arm arm) {
        Scenario s = arm.scenario();
        String text = String.format(
                Locale.ROOT,
                "scenario %s, %,d patients, %d days, recorded every %d, seed %d",
                ShippedFiles.name(arm.file()),
                s.patients(),
                s.duration(),
                s.recordEvery(),
                s.seed());
        return Map.of(
                "called",
                arm.called(),
                "text",
                text,
                "changes",
                arm.changes().stream().map(LessonSheet::written).toList());
    }

    private static String written(Change change) {
        return change.path() + "=" + change.value();
    }

    private static Template read() {
        try (InputStream in = LessonSheet.class.getResourceAsStream(TEMPLATE)) {
            if (in == null) {
                throw new IllegalStateException("resource " + TEMPLATE + " is missing from the program");
            }
            return Mustache.compiler()
                    .escapeHTML(true)
                    .strictSections(true)
                    .compile(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
