package org.setpoint.cohort;

import java.util.List;
import java.util.stream.Stream;
import org.setpoint.parameter.Key;
import org.setpoint.parameter.Settings;
import org.setpoint.unit.Dimension;

/** What a scenario may say of its cohort. */
public final class CohortKeys {
    private static final String DEFINITION = "by definition";

    /** Keys of {@code cohort}, beside {@code pain} (shares of phenotypes) and {@code history}. */
    public static final List<Key> COHORT = Stream.of(
                    List.of(
                            Key.whole(
                                    "patients",
                                    "10000",
                                    1,
                                    10_000_000,
                                    "How many patients each replicate has.",
                                    DEFINITION),
                            Key.of(
                                    "file",
                                    Key.Kind.TEXT,
                                    "none",
                                    "A CSV file with one row a patient, or 'none' to draw everybody.",
                                    DEFINITION),
                            Key.quantity(
                                    "age",
                                    Dimension.YEARS,
                                    "56 years",
                                    18,
                                    100,
                                    "Mean age.",
                                    "22,205 US patients on long-term opioids: 56 years; see docs/population-data.md"),
                            Key.quantity(
                                    "age-sd",
                                    Dimension.YEARS,
                                    "14 years",
                                    0,
                                    30,
                                    "Standard deviation of age.",
                                    "22,205 US patients on long-term opioids: 14 years"),
                            Key.quantity(
                                    "female",
                                    Dimension.FRACTION,
                                    "62 %",
                                    0,
                                    1,
                                    "Share of women.",
                                    "22,205 US patients on long-term opioids: 62 %"),
                            Key.quantity(
                                    "entry-pain",
                                    Dimension.POINTS,
                                    "4 points",
                                    0,
                                    10,
                                    "Patients enter when the pain they report is at least this.",
                                    "assumption: with this mean it gives a pain at entry of 5.9 points; SPACE required 5 and had 5.4 (Krebs 2018)"),
                            Key.quantity(
                                    "mean-pain",
                                    Dimension.POINTS,
                                    "4.7 points",
                                    0,
                                    10,
                                    "Mean of the patients' own long-term pain before the entry criterion.",
                                    "calibrated to SPACE (finding E05)"),
                            Key.quantity(
                                    "pain-sd",
                                    Dimension.POINTS,
                                    "1.2 points",
                                    0,
                                    4,
                                    "Standard deviation of the long-term pain between patients.",
                                    "calibrated to SPACE (finding E05)"),
                            Key.choice(
                                    "course",
                                    CourseKeys.COURSES,
                                    "chronic",
                                    "Does the pain stay (chronic), heal (after surgery or injury), get worse slowly (degenerative) or fast (cancer)? Mixed: people as they come to ask for a first opioid.",
                                    DEFINITION),
                            Key.quantity(
                                    "acute-pain",
                                    Dimension.POINTS,
                                    "5.5 points",
                                    0,
                                    10,
                                    "Mean of the part of pain that heals; only with course: healing or mixed.",
                                    "assumption: behaviour rules fitted to findings L01 to L04 and L11"),
                            Key.quantity(
                                    "acute-pain-sd",
                                    Dimension.POINTS,
                                    "1.2 points",
                                    0,
                                    4,
                                    "Standard deviation of the part of pain that heals.",
                                    "assumption: behaviour rules fitted to findings L01 to L04 and L11"),
                            Key.quantity(
                                    "healing-time",
                                    Dimension.TIME,
                                    "6 days",
                                    1,
                                    365,
                                    "Median time constant of healing of acute pain; only with course: healing or mixed.",
                                    "assumption: behaviour rules fitted to findings L01 to L04 and L11"),
                            Key.choice(
                                    "ancestry",
                                    List.of("europe", "east-asia", "africa"),
                                    "europe",
                                    "Whose frequencies of CYP2D6 and OPRM1 variants.",
                                    "see docs/population-data.md"),
                            Key.choice(
                                    "cyp2d6",
                                    List.of(
                                            "by-ancestry",
                                            "a-quarter-each",
                                            "poor",
                                            "intermediate",
                                            "normal",
                                            "ultrarapid"),
                                    "by-ancestry",
                                    "How the enzyme that activates codeine, tramadol and hydrocodone works in the patients: as frequent as in"
                                            + " their ancestry, a quarter of each kind, or everybody alike.",
                                    DEFINITION),
                            Key.quantity(
                                    "sleep-apnoea",
                                    Dimension.FRACTION,
                                    "20 %",
                                    0,
                                    1,
                                    "Share with sleep apnoea.",
                                    "Mubashir 2020: central apnoea in 20 to 33 %"),
                            Key.quantity(
                                    "safety-net",
                                    Dimension.NUMBER,
                                    "0",
                                    -2,
                                    2,
                                    "Mean distress of the cohort, in standard deviations of the general one.",
                                    "assumption: 0.5 in a safety-net setting")),
                    CourseKeys.COURSE)
            .flatMap(List::stream)
            .toList();

    /** Keys of {@code cohort.history}: opioid use before day 0, simulated and not assumed. */
    public static final List<Key> HISTORY = List.of(
            Key.of("opioid", Key.Kind.DRUG, null, "The drug taken before day 0.", DEFINITION),
            Key.quantity("dose", Dimension.DOSE, null, 0, 2000, "Median dose before day 0.", DEFINITION),
            Key.quantity(
                    "dose-cv",
                    Dimension.FRACTION,
                    "0 %",
                    0,
                    2,
                    "Coefficient of variation of the dose between patients.",
                    DEFINITION),
            Key.quantity("for", Dimension.TIME, "1 year", 1, 3650, "How long before day 0.", DEFINITION),
            Key.quantity(
                    "tried",
                    Dimension.FRACTION,
                    "0 %",
                    0,
                    1,
                    "Share of patients who had each treatment other than opioids before day 0, counted for each kind by itself: it is part of"
                            + " the pain that they have, or did not help; offered again it adds little.",
                    "assumption: what is offered is new to a cohort that says nothing. In veterans on long-term opioids 80 % used at least one"
                            + " of ten treatments other than drugs within a year (Goldsmith 2020), in Australians 98 % drugs other than opioids and 92 %"
                            + " other treatments (Hopkins 2022)"));

    /**
     * Checks what no single key can tell.
     *
     * @param settings values of {@link #COHORT}
     * @return complaints in words, empty if all is well
     */
    public static List<String> contradictions(Settings settings) {
        double sum = settings.number("acute") + settings.number("subacute");
        return settings.word("course").equals("mixed") && sum > 1 + 1e-9
                ? List.of("'acute' and 'subacute' add up to " + Math.round(sum * 100)
                        + " %; accepted: at most 100 %, the rest is chronic")
                : List.of();
    }

    private CohortKeys() {}
}
