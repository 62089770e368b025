package org.setpoint.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.setpoint.model.pharmacokinetics.MmeTable;
import org.setpoint.parameter.Key;
import org.setpoint.unit.Dimension;

/** What a scenario file may say at its top level, beside the sections {@link #SECTIONS}. */
public final class ScenarioKeys {
    private static final String DEFINITION = "by definition";

    /** Longest run, in days. */
    public static final int LONGEST = 36_500;

    /** The form of a name: it becomes a folder, so it can neither lead out of one nor be read as an option. */
    public static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    /** The form of a name in words, for messages. */
    public static final String NAME_FORM =
            "lower-case letters a to z, digits and hyphens, at most 60, starting with a letter or digit";

    /** What a question may be about, in the order in which scenarios are listed. */
    public static final List<String> GROUPS = List.of(
            "first-steps",
            "tolerance",
            "hyperalgesia",
            "dependence-and-tapering",
            "rotation-and-agonist-treatment",
            "phenotypes",
            "differential",
            "supply",
            "without-opioids",
            "prescribers",
            "policy",
            "harms",
            "other");

    /** Keys with a single value. */
    public static final List<Key> TOP = List.of(
            Key.of(
                    "name",
                    Key.Kind.TEXT,
                    "the name of the file",
                    "Names the result folder: " + NAME_FORM + ".",
                    DEFINITION),
            Key.choice(
                    "group",
                    GROUPS,
                    "other",
                    "What the question is about: where lists of scenarios show it.",
                    DEFINITION),
            Key.whole(
                    "seed",
                    "1",
                    0,
                    Long.MAX_VALUE,
                    "The seed of all luck: the same seed gives the same results, byte for byte.",
                    DEFINITION),
            Key.whole(
                    "replicates",
                    "10",
                    1,
                    10_000,
                    "How many times the run is repeated with other luck, for the bands around the curves.",
                    "assumption: enough to see the spread; a study needs more"),
            Key.quantity(
                    "duration", Dimension.TIME, null, 1, LONGEST, "How long the run is, in whole days.", DEFINITION),
            Key.quantity(
                    "record-every",
                    Dimension.TIME,
                    "7 days",
                    1,
                    LONGEST,
                    "Time between two points of a curve, in whole days.",
                    DEFINITION),
            Key.quantity(
                    "visit-every",
                    Dimension.TIME,
                    "28 days",
                    1,
                    LONGEST,
                    "Time between two usual visits, in whole days; a policy may ask a patient back earlier.",
                    "assumption: monthly, as refills are; CDC 2022, recommendation 7, asks for 1 to 4 weeks after a start or a rise and then"
                            + " regularly, CDC 2016 for every 3 months or more often"),
            Key.choice(
                    "mme-table",
                    Arrays.stream(MmeTable.values()).map(MmeTable::word).toList(),
                    MmeTable.CDC_2022.word(),
                    "Whose factors prescribers use to count milligrams as MME.",
                    "CDC Clinical Practice Guideline 2022; CDC Guideline 2016"));

    /** Keys of an item of {@code changes}, beside its {@code set}. */
    public static final List<Key> CHANGE =
            List.of(Key.of("from", Key.Kind.DAY, null, "First day with the new values.", DEFINITION));

    /** A section of a scenario file.
     *
     * @param name of the section
     * @param meaning one sentence
     */
    public record Section(String name, String meaning) {}

    /** The sections of a scenario file, all optional. */
    public static final List<Section> SECTIONS = List.of(
            new Section("cohort", "Who the patients are."),
            new Section("prescribers", "Who the prescribers are."),
            new Section("setting", "Where and when the patients live."),
            new Section("mechanisms", "Mechanisms of the model that are switched off: {name: off}; all others are on."),
            new Section(
                    "policies",
                    "What prescribers do: a list of building blocks, in the order in which they think of them; nothing"
                            + " is prescribed without one."),
            new Section(
                    "changes",
                    "Values that are others from some day of the run on: a list of 'from: day N' and 'set:' with a path and a"
                            + " value each, such as 'policies.taper.rate: 5 %/month'; a policy acts by them from each"
                            + " patient's next visit on."),
            new Section("parameters", "Numbers of the model that differ from their defaults, by name."),
            new Section("outcomes", "Names of the outcomes whose curves are recorded; all if not written."),
            new Section(
                    "figures",
                    "Names of the outcomes that the report shows first, the most telling first; the usual order if not"
                            + " written."),
            new Section("notice", "What to notice in the result, one sentence each."));

    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");
    private static final Pattern RESERVED_PORT = Pattern.compile("(com|lpt)[0-9]");

    private ScenarioKeys() {}

    /**
     * May a result folder have this name?
     *
     * @param name to judge
     * @return true where it has the form {@link #NAME} and is not a name that Windows keeps for devices
     */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches()
                && !RESERVED.contains(name)
                && !RESERVED_PORT.matcher(name).matches();
    }

    /**
     * A right name made from any text.
     *
     * @param text anything
     * @return a name that {@link #isName} accepts
     */
    public static String nameFrom(String text) {
        String name =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+", "");
        name = name.substring(0, Math.min(60, name.length())).replaceAll("-+$", "");
        return isName(name)
                ? name
                : name.isEmpty() ? "scenario" : name.substring(0, Math.min(51, name.length())) + "-scenario";
    }
}
