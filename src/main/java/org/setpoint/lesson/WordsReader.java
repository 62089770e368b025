package org.setpoint.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.setpoint.lesson.Lesson.Notice;
import org.setpoint.lesson.Lesson.Source;
import org.setpoint.lesson.Lesson.Term;
import org.setpoint.lesson.Lesson.Try;
import org.setpoint.lesson.Lesson.Words;
import org.setpoint.observation.Outcome;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.scenario.yaml.Mistakes;
import org.setpoint.scenario.yaml.Node;
import org.setpoint.scenario.yaml.Node.Entry;
import org.setpoint.scenario.yaml.Node.Section;
import org.setpoint.scenario.yaml.SectionReader;

/** Reads what a lesson says. */
final class WordsReader {
    private final SectionReader sections;
    private final Mistakes mistakes;
    private final ViewReader views;

    WordsReader(SectionReader sections, Mistakes mistakes, ViewReader views) {
        this.sections = sections;
        this.mistakes = mistakes;
        this.views = views;
    }

    Words read(Section root, List<String> what, List<String> how, int duration) {
        List<Notice> notice = new ArrayList<>();
        each(root, "notice", "{look: What does relief do?, see: It falls., at: day 90}", LessonKeys.NOTICE)
                .forEach(item -> notice.add(notice(item, duration)));
        List<Try> tries = each(root, "try", "{do: Move the cap to 90., see: The dose falls.}", LessonKeys.TRY).stream()
                .map(i -> new Try(i.settings().word("do"), i.settings().word("see")))
                .toList();
        List<Source> sources = each(
                        root, "sources", "{citation: Chu LF. Pain 2012;153:1583, id: PMID 22704854}", LessonKeys.SOURCE)
                .stream()
                .map(i -> new Source(i.settings().word("citation"), i.settings().word("id")))
                .toList();
        return new Words(what, how, notice, tries, glossary(root), sources);
    }

    private record Item(Section section, Settings settings) {}

    private List<Item> each(Section root, String list, String example, List<Key> keys) {
        List<Item> all = new ArrayList<>();
        Node node = ViewReader.of(root, list);
        int before = mistakes.count();
        for (Node item : sections.items(node, list + ": [" + example + "]").orElse(List.of())) {
            sections.section(item, example)
                    .ifPresent(s -> sections.read(s, keys, List.of()).ifPresent(read -> all.add(new Item(s, read))));
        }
        if (all.isEmpty() && mistakes.count() == before) {
            mistakes.add(node.place(), "is empty; a lesson has at least one, such as '" + example + "'");
        }
        return all;
    }

    private Notice notice(Item item, int duration) {
        double day = item.settings().number("at");
        boolean single = item.section().find("at").isPresent() && Double.isFinite(day) && day <= duration;
        if (item.section().find("at").isPresent() && Double.isFinite(day) && day > duration && day < 1e9) {
            mistakes.add(
                    ViewReader.of(item.section(), "at").place(),
                    "day " + (long) day + " is after the end of the run, which lasts " + duration + " days");
        }
        String word = item.settings().word("curve");
        Optional<Outcome> curve =
                word.isEmpty() ? Optional.empty() : views.outcome(word, ViewReader.of(item.section(), "curve"));
        return new Notice(
                item.settings().word("look"),
                item.settings().word("see"),
                single ? OptionalInt.of((int) day) : OptionalInt.empty(),
                curve);
    }

    private List<Term> glossary(Section root) {
        List<Term> terms = new ArrayList<>();
        for (Entry entry : sections.section(ViewReader.of(root, "glossary"), "glossary: {tone: What it is.}")
                .map(Section::entries)
                .orElse(List.of())) {
            sections.text(entry.value(), "What it is.").ifPresent(t -> terms.add(new Term(entry.key(), t)));
        }
        return terms;
    }
}
