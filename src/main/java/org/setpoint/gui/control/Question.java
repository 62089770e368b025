package org.setpoint.gui.control;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.setpoint.lesson.Arm;
import org.setpoint.lesson.Lesson;
import org.setpoint.lesson.ShippedFiles;
import org.setpoint.scenario.Scenario;
import org.setpoint.scenario.Vocabulary;
import org.setpoint.scenario.yaml.Change;
import org.setpoint.scenario.yaml.Document;
import org.setpoint.scenario.yaml.Draft;
import org.setpoint.scenario.yaml.ScenarioReader;
import org.setpoint.scenario.yaml.ScenarioWriter;
import org.setpoint.unit.InputException;

/**
 * What is open in the window before anybody changes it: a scenario, perhaps a second one on the same patients, perhaps the
 * lesson that they belong to.
 *
 * @param original the scenario as it was opened
 * @param main the scenario that is watched: the original, but for values that act only from the beginning
 * @param called what its line is called
 * @param behind the scenario behind it; empty where that is the main one as it was
 * @param behindCalled what its line is called
 * @param lesson that it belongs to
 * @param file that it was read from
 */
public record Question(
        Draft original,
        Draft main,
        String called,
        Optional<Draft> behind,
        String behindCalled,
        Optional<Lesson> lesson,
        Path file) {
    private static final String SCHEMA = "scenario.schema.json";

    /** Refuses what would be played with other patients than it means. */
    public Question {
        requireDrawn(original.scenario(), file);
        behind.ifPresent(b -> requireDrawn(b.scenario(), file));
    }

    private static void requireDrawn(Scenario scenario, Path file) {
        if (scenario.readsPatients()) {
            throw new InputException(
                    file + ": cohort.file: the window plays patients that are drawn, and not those of a"
                            + " table; 'setpoint run' and 'setpoint trace' take this scenario, and without 'file' the window does");
        }
    }

    /**
     * A scenario file.
     *
     * @param file to read
     * @param vocabulary everything that it may name
     * @return the question of the file
     * @throws org.setpoint.unit.InputException with every mistake of the file
     */
    public static Question of(Path file, Vocabulary vocabulary) {
        Draft draft = Draft.of(file, vocabulary);
        return new Question(
                draft, draft, draft.scenario().name(), Optional.empty(), "unchanged", Optional.empty(), file);
    }

    /**
     * A lesson.
     *
     * @param lesson read and checked
     * @param vocabulary everything that it may name
     * @return the question of the lesson
     */
    public static Question of(Lesson lesson, Vocabulary vocabulary) {
        Arm arm = lesson.arm();
        Draft draft = draft(arm.scenario(), vocabulary);
        return new Question(
                draft,
                draft,
                arm.called(),
                lesson.other().map(o -> draft(o.scenario(), vocabulary)),
                lesson.other().map(Arm::called).orElse("unchanged"),
                Optional.of(lesson),
                arm.file());
    }

    /** Every value written out: what a lesson writes over its scenario is in it. */
    private static Draft draft(Scenario scenario, Vocabulary vocabulary) {
        return Draft.of(scenario.name(), ScenarioWriter.write(scenario, vocabulary, SCHEMA), vocabulary);
    }

    /**
     * The same question with other luck.
     *
     * @param seed of the luck
     * @param vocabulary everything that it may name
     * @return a new question
     * @throws org.setpoint.unit.InputException if that is no seed
     */
    public Question withSeed(String seed, Vocabulary vocabulary) {
        Change change = new Change("seed", "seed", seed);
        return new Question(
                original,
                changed(main, change, vocabulary),
                called,
                behind.map(b -> changed(b, change, vocabulary)),
                behindCalled,
                lesson,
                file);
    }

    /**
     * The same question with another value from the beginning, in the arm that is watched.
     *
     * @param path as {@code --set} takes it
     * @param value as written in a scenario
     * @param vocabulary everything that it may name
     * @return a new question
     * @throws org.setpoint.unit.InputException if the scenario does not take it
     */
    public Question with(String path, String value, Vocabulary vocabulary) {
        return new Question(
                original,
                changed(main, new Change(path, path, value), vocabulary),
                called,
                Optional.of(behind.orElse(original)),
                behindCalled,
                lesson,
                file);
    }

    /**
     * The same patients with the same luck, and behind them what the policies of another scenario would do.
     *
     * @param other whose policies, prescribers and setting
     * @param vocabulary everything that it may name
     * @return a new question
     * @throws org.setpoint.unit.InputException if those policies do not suit these patients
     */
    public Question withPoliciesBehind(Question other, Vocabulary vocabulary) {
        Scenario mixed = original.scenario().withCareOf(other.original().scenario());
        Draft draft = draft(mixed, vocabulary);
        draft.scenario(); // says what does not suit
        return new Question(original, main, called, Optional.of(draft), other.title(), lesson, file);
    }

    private static Draft changed(Draft draft, Change change, Vocabulary vocabulary) {
        Scenario scenario =
                new ScenarioReader(vocabulary).read(Document.parse("scenario", draft.yaml()), null, List.of(change));
        return draft(scenario, vocabulary);
    }

    /**
     * The name of what is open.
     *
     * @return the lesson's title, or the name of the file
     */
    public String title() {
        return lesson.map(Lesson::title).orElseGet(() -> ShippedFiles.name(file));
    }
}
