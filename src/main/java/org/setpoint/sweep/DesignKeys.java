package org.setpoint.sweep;

import java.util.List;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Key.Kind;

/** What a design file may say: reader, errors, schema and docs come from here. */
public final class DesignKeys {
    private static final String DEFINITION = "by definition";

    /** Keys with a single value at the top. */
    public static final List<Key> TOP = List.of(
            Key.of(
                    "name",
                    Kind.TEXT,
                    null,
                    "Name of the design, of its file and of its folder of results.",
                    DEFINITION),
            Key.of(
                    "scenario",
                    Kind.TEXT,
                    null,
                    "The scenario file that is varied, as seen from this file.",
                    DEFINITION),
            Key.choice("method", Method.words(), null, "How points are chosen.", DEFINITION),
            Key.whole(
                    "points",
                    "0",
                    0,
                    1e6,
                    "Of lhs: how many points. Of sobol: how many base points, best a power of two; each takes two runs more than"
                            + " there are factors.",
                    DEFINITION),
            Key.whole(
                    "trajectories",
                    "0",
                    0,
                    1e6,
                    "Of morris: how many trajectories; each has one point more than there are factors. 10 to 50 are usual.",
                    "Campolongo 2007"),
            Key.whole(
                    "levels",
                    "0",
                    0,
                    100,
                    "Of morris: levels of each factor, an even number; 4 where nothing is said.",
                    "Morris 1991"),
            Key.of(
                    "file",
                    Kind.TEXT,
                    "",
                    "Of csv: the table of points, as seen from this file. Its columns are paths as --set takes them; each row is"
                            + " a point.",
                    DEFINITION),
            Key.whole(
                    "replicates",
                    "0",
                    0,
                    1e6,
                    "Replicates of every point; 0 for as many as the scenario says.",
                    DEFINITION),
            Key.choice(
                    "luck",
                    List.of("common", "independent"),
                    "common",
                    "Do all points meet the same patients with the same luck, so that they differ in the factors alone, or has"
                            + " each its own?",
                    DEFINITION),
            Key.whole(
                    "bootstrap",
                    "1000",
                    100,
                    100_000,
                    "How often points are drawn again for the intervals of indices.",
                    "1000 are usual: Archer 1997 (J Stat Comput Simul 58:99)"),
            Key.whole(
                    "seed",
                    "1",
                    0,
                    Integer.MAX_VALUE,
                    "Of the choice of points and of the bootstrap; that of the patients' luck is the scenario's.",
                    DEFINITION));

    /** Keys of a factor with a single value. */
    public static final List<Key> FACTOR = List.of(
            Key.of(
                    "set",
                    Kind.TEXT,
                    null,
                    "Which value varies: a path as --set takes it, such as 'parameters.tone-return-time',"
                            + " 'policies.taper.rate' or 'cohort.patients'.",
                    DEFINITION),
            Key.of(
                    "name",
                    Kind.TEXT,
                    "",
                    "A short name for tables and pictures; the end of the path otherwise.",
                    DEFINITION),
            Key.of(
                    "from",
                    Kind.TEXT,
                    "",
                    "One end of the range, with its unit, as the scenario would say it.",
                    DEFINITION),
            Key.of("to", Kind.TEXT, "", "The other end, in the same unit.", DEFINITION),
            Key.choice(
                    "range",
                    List.of("given", "plausible"),
                    "given",
                    "Of a parameter of the model: 'plausible' takes its range from the catalogue (setpoint explain parameters).",
                    DEFINITION),
            Key.choice(
                    "scale",
                    List.of("usual", "linear", "log"),
                    "usual",
                    "Is the range gone through by sums or by factors? Usual is by sums; of a plausible range by factors where it is"
                            + " positive and spans more than a factor of three, as calibration goes through it.",
                    "assumption: uniform, or log-uniform, over the range, for ranges say no more"),
            Key.of("whole", Kind.SWITCH, "off", "Are its values whole numbers?", DEFINITION),
            Key.whole("levels", "0", 0, 1000, "Of grid: how many values between the ends, both included.", DEFINITION));

    /** Keys of a factor that are lists. */
    public static final List<String> FACTOR_LISTS = List.of("values");

    /** Keys of a wanted outcome. */
    public static final List<Key> OUTCOME = List.of(
            Key.of("outcome", Kind.TEXT, null, "Name of the outcome.", DEFINITION),
            Key.choice(
                    "as",
                    As.accepted(),
                    "end",
                    "The number of its mean curve: on the last day, the mean over the run, the highest or lowest recorded day, or"
                            + " whichever of these two is worse for patients.",
                    DEFINITION));

    /** Further keys at the top. */
    public static final List<String> LISTS = List.of("set", "factors", "outcomes");

    private DesignKeys() {}
}
