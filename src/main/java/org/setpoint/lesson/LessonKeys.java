package org.setpoint.lesson;

import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Key.Kind;

/** What a lesson file may say: reader, errors, schema and docs come from here. */
public final class LessonKeys {
    private static final String DEFINITION = "by definition";
    private static final String AS_SCENARIO = "by definition: what the scenario says";

    /** The word that leaves a value as the scenario has it. */
    static final String AS_IS = "as in the scenario";

    /** Keys with a single value. */
    public static final List<Key> TOP = List.of(
            Key.of("title", Kind.TEXT, null, "The lesson in a few words.", DEFINITION),
            Key.of(
                    "scenario",
                    Kind.TEXT,
                    null,
                    "What is run: the name of a shipped scenario, or a file such as mine.yaml or ../mine.yaml, seen from the lesson.",
                    DEFINITION),
            Key.of(
                    "called",
                    Kind.TEXT,
                    "",
                    "What the class calls the first run, where there are two; left out, the name of its scenario.",
                    DEFINITION),
            Key.of(
                    "what",
                    Kind.TEXT,
                    null,
                    "What it is, in plain words; an empty line begins a paragraph.",
                    DEFINITION),
            Key.of(
                    "how",
                    Kind.TEXT,
                    null,
                    "How it works, in plain words; an empty line begins a paragraph.",
                    DEFINITION));

    /** Keys that are written over the same key of the scenario, in both runs; each as the scenario takes it. */
    public static final List<Key> OVER = List.of(
            over("patients", "Patients, over what the scenario says; a class wants a few hundred to a few thousand."),
            over("duration", "Length of the run, over what the scenario says."),
            over("seed", "Seed of the luck, over what the scenario says."),
            over(
                    "record-every",
                    "Time between two points of a curve, over what the scenario says; days make smooth curves."));

    /** Keys of {@code compare-with}. */
    public static final List<Key> COMPARE = List.of(
            Key.of("scenario", Kind.TEXT, "", "What is run beside it; left out, the same scenario.", DEFINITION),
            Key.of("called", Kind.TEXT, null, "What the class calls the second run.", DEFINITION));

    /** Keys of an item of {@code notice}. */
    public static final List<Key> NOTICE = List.of(
            Key.of("look", Kind.TEXT, null, "Where to look, as a question or a request.", DEFINITION),
            Key.of("see", Kind.TEXT, null, "What one sees there.", DEFINITION),
            Key.of("at", Kind.DAY, "end", "The day to look at; 'end' where it is about no single day.", DEFINITION),
            Key.of("curve", Kind.TEXT, "", "The outcome that shows it; left out, none does alone.", DEFINITION));

    /** Keys of an item of {@code try}. */
    public static final List<Key> TRY = List.of(
            Key.of("do", Kind.TEXT, null, "What to do: which slider to move, where to click.", DEFINITION),
            Key.of("see", Kind.TEXT, null, "What happens.", DEFINITION));

    /** Keys of an item of {@code sources}. */
    public static final List<Key> SOURCE = List.of(
            Key.of("citation", Kind.TEXT, null, "Authors, journal, year, volume and pages.", DEFINITION),
            Key.of("id", Kind.TEXT, null, "DOI, PubMed or PMC number.", DEFINITION));

    /** Keys of {@code view}. */
    public static final List<Key> VIEW = List.of(Key.choice(
            "opens-on",
            List.of("population", "patient"),
            "population",
            "What is seen first: all patients, or the inside of one.",
            DEFINITION));

    /** Keys of {@code view.axes}. */
    public static final List<Key> AXES = List.of(
            Key.of("x", Kind.TEXT, null, "The outcome to the right.", DEFINITION),
            Key.of("y", Kind.TEXT, null, "The outcome upwards.", DEFINITION));

    /** Keys of an item of {@code view.sliders}. */
    public static final List<Key> SLIDER = List.of(
            Key.of(
                    "move",
                    Kind.TEXT,
                    null,
                    "Path of the value, as --set takes it: policies.titration.cap.",
                    DEFINITION),
            Key.of("label", Kind.TEXT, null, "What the class reads beside it.", DEFINITION),
            Key.of("from", Kind.TEXT, "off", "The value at the left end; 'off' for a switch.", DEFINITION),
            Key.of(
                    "to",
                    Kind.TEXT,
                    "on",
                    "The value at the right end, in the same unit; 'on' for a switch.",
                    DEFINITION));

    /** Sections and lists. */
    public static final List<String> SECTIONS =
            List.of("set", "compare-with", "notice", "try", "glossary", "sources", "view");

    private LessonKeys() {}

    private static Key over(String name, String meaning) {
        return Key.of(name, Kind.TEXT, AS_IS, meaning, AS_SCENARIO);
    }
}
