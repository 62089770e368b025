package org.setpoint.lesson;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.setpoint.lesson.Lesson.View;
import org.setpoint.lesson.Lesson.Words;
import org.setpoint.parameter.Settings;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.Document;
import org.setpoint.scenario.yaml.Mistakes;
import org.setpoint.scenario.yaml.Node.Section;
import org.setpoint.scenario.yaml.Place;
import org.setpoint.scenario.yaml.SectionReader;
import org.setpoint.unit.InputException;

/** Reads a lesson file; all mistakes of it are told at once, also those in what it runs. */
final class LessonReader {
    private final Vocabulary vocabulary;
    private final Mistakes mistakes = new Mistakes();
    private final SectionReader sections;

    /** A reader, for one file. */
    LessonReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        sections = new SectionReader(vocabulary.drugs(), mistakes);
    }

    /**
     * Reads a file.
     *
     * @throws InputException with every mistake of the file
     */
    Lesson read(Path file) {
        Document document = Document.read(file);
        Section root = document.root();
        String question = question(document);
        Optional<Settings> top = sections.read(
                root,
                Stream.concat(LessonKeys.TOP.stream(), LessonKeys.OVER.stream()).toList(),
                LessonKeys.SECTIONS);
        ArmsReader arms = new ArmsReader(vocabulary, sections, mistakes, file);
        Optional<Arm> first = arms.first(root);
        Optional<Arm> second = first.flatMap(f -> arms.second(root, f));
        ViewReader views = new ViewReader(vocabulary, sections, mistakes);
        Optional<View> view = views.read(root, first, arms);
        WordsReader words = new WordsReader(sections, mistakes, views);
        int duration = first.map(f -> f.scenario().duration()).orElse(Integer.MAX_VALUE);
        Words said = words.read(
                root,
                paragraphs(top.map(t -> t.word("what")).orElse("")),
                paragraphs(top.map(t -> t.word("how")).orElse("")),
                duration);
        mistakes.throwIfAny();
        return new Lesson(
                ShippedFiles.name(file),
                question,
                top.orElseThrow().word("title"),
                first.orElseThrow(),
                second,
                said,
                view.orElseThrow());
    }

    private String question(Document document) {
        if (document.comments().isEmpty()) {
            mistakes.add(
                    new Place(document.source(), 1, 1, ""),
                    "must open with its question in one sentence, as a comment, for example"
                            + " '# Why does the same dose help less after a year?'");
            return "";
        }
        return document.comments().get(0);
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\n\\s*\\n"))
                .map(p -> p.replaceAll("\\s+", " ").strip())
                .filter(p -> !p.isEmpty())
                .toList();
    }
}
