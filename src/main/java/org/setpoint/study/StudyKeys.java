package org.setpoint.study;

import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Key.Kind;
import org.setpoint.unit.Dimension;

/** What a study file may say: reader, errors, schema and docs come from here. */
public final class StudyKeys {
    private static final String DEFINITION = "by definition";

    /** Section {@code source}. */
    public static final List<Key> SOURCE = List.of(
            Key.of("citation", Kind.TEXT, null, "Authors, journal, year, volume and pages.", DEFINITION),
            Key.of("id", Kind.TEXT, null, "DOI, PubMed or PMC number.", DEFINITION),
            Key.of(
                    "design",
                    Kind.TEXT,
                    null,
                    "The design in a few words, for example 'randomised trial'.",
                    DEFINITION));

    /** Section {@code record}. */
    public static final List<Key> RECORD = List.of(
            Key.quantity(
                    "every",
                    Dimension.TIME,
                    "25 days",
                    1,
                    36_500,
                    "Time between two entries of a patient's record, in whole days. Days that a formula names are recorded as well. It should not divide the time between visits: who takes more than prescribed is without on the days before each.",
                    DEFINITION),
            Key.quantity(
                    "daily-from",
                    Dimension.TIME,
                    "0 days",
                    0,
                    36_500,
                    "First day of a time that is recorded day by day, such as the first weeks after a start or a release.",
                    DEFINITION),
            Key.quantity(
                    "daily-until",
                    Dimension.TIME,
                    "0 days",
                    0,
                    36_500,
                    "Last day of it; 0 for no such time.",
                    DEFINITION));

    /** Keys of an arm, beside the keys of a scenario. */
    public static final List<Key> ARM = List.of(Key.whole(
            "size",
            "100",
            1,
            100_000_000,
            "How many patients the published study had in this arm: what luck does to a study of that size.",
            DEFINITION));

    /** Keys of a session. */
    public static final List<Key> SESSION = List.of(
            Key.of("at", Kind.DAY, null, "The day at whose beginning it starts.", DEFINITION),
            Key.quantity(
                    "step",
                    Dimension.TIME,
                    "1 hour",
                    1 / 1440.0,
                    0.2,
                    "Time between two measurements.",
                    "assumption: an hour resolves what a patient feels; minutes are for what is injected"),
            Key.quantity("for", Dimension.TIME, null, 1 / 1440.0, 60, "How long it is.", DEFINITION),
            Key.of("usual-doses", Kind.SWITCH, "on", "Are prescribed doses taken meanwhile?", DEFINITION),
            Key.of(
                    "painful-stimulus",
                    Kind.SWITCH,
                    "off",
                    "Is the pain one that is inflicted? Then it is nociceptive in everybody, and calls up the body's own opioids (parameter evoked-tone-factor).",
                    DEFINITION));

    /** Keys of something that is given in a session. */
    public static final List<Key> GIFT = List.of(
            Key.of("drug", Kind.TEXT, null, "A drug of the drug table.", DEFINITION),
            Key.quantity("dose", Dimension.MASS, null, 0, 1e6, "Its weight.", DEFINITION),
            Key.quantity("at", Dimension.TIME, "0 hours", 0, 60, "Time after the beginning.", DEFINITION),
            Key.quantity("over", Dimension.TIME, "0 hours", 0, 60, "Length of an infusion; 0 for at once.", DEFINITION),
            Key.choice(
                    "by",
                    List.of("usual", "injection"),
                    "usual",
                    "The drug's usual way into the body, or an injection straight into plasma; its weight stays that by the usual way.",
                    DEFINITION));

    /** Keys of a measure with a single value. */
    public static final List<Key> MEASURE = List.of(
            Key.of("finding", Kind.TEXT, null, "Identifier, unique within the study.", DEFINITION),
            Key.of("what", Kind.TEXT, null, "What was measured, in one sentence.", DEFINITION),
            Key.choice(
                    "role",
                    List.of("calibration", "validation"),
                    "validation",
                    "May parameters be fitted to it, or is it kept apart?",
                    DEFINITION),
            Key.of("unit", Kind.TEXT, "1", "In which both numbers are given.", DEFINITION),
            Key.of(
                    "value",
                    Kind.TEXT,
                    null,
                    "The formula by which the simulation comes to its own number.",
                    DEFINITION),
            Key.quantity("published", Dimension.NUMBER, null, -1e12, 1e12, "The published number.", DEFINITION),
            Key.choice(
                    "scale",
                    List.of("absolute", "ratio", "rate"),
                    "absolute",
                    "Ratios and rates are compared by factors; of a ratio 1 is nothing, and below 1 another direction than above it.",
                    DEFINITION),
            Key.choice(
                    "claim",
                    List.of("value", "no-difference", "direction"),
                    "value",
                    "What the publication claims: a number, that there is no difference, or only a direction.",
                    DEFINITION),
            Key.quantity(
                    "detectable",
                    Dimension.NUMBER,
                    "0",
                    0,
                    1e12,
                    "Of no difference: the smallest difference that the study could have seen; of a ratio as a factor. 0 for other claims.",
                    DEFINITION),
            Key.of("because", Kind.TEXT, "", "Why the model disagrees, in one sentence.", DEFINITION));

    /** Keys of a measure that are lists. */
    public static final List<String> MEASURE_LISTS = List.of("interval");

    /** Sections of the file. */
    public static final List<String> SECTIONS =
            List.of("study", "source", "notes", "scenario", "arms", "record", "sessions", "define", "measures");

    private StudyKeys() {}
}
