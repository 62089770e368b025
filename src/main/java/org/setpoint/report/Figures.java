package org.setpoint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.setpoint.chart.Centre;
import org.setpoint.chart.Measure;
import org.setpoint.observation.Outcome;
import org.setpoint.observation.OutcomeSources;
import org.setpoint.observation.Topic;
import org.setpoint.unit.Dimension;

/** The charts of every result, in the order in which a reader wants them. */
final class Figures {
    private static final String BANDS =
            "Line: median patient. Dark band: middle half of the patients; light band: 90 % of them.";
    private static final String TWO = "Lines: median patient. Bands: middle half of the patients.";
    private static final String SHARES = "Lines: share of the patients, mean over replicates.";
    private static final String HAZARDS = "Line: mean over living patients; a few of them carry most of it.";
    private static final String TREATED = " Drawn only while at least 2 % of the patients are on an opioid.";
    private static final double FREELY = Double.NaN;

    // spotless:off a table reads better
    /** All of them. */
    static final List<Figure> ALL = List.of(
            new Figure("pain", "Pain", "Pain of the patients, and of the same patients had they never met an opioid (grey: the drug-free twin).",
                    BANDS + " The distance between the two lines is what the opioid does; the fall of both is natural history and care.",
                    "pain", "points, 0 to 10", Measure.FROM_ZERO, Centre.MEDIAN, 10, List.of(Outcome.TWIN_PAIN), List.of(Outcome.PAIN)),
            new Figure("relief", "Relief by the opioid", "Pain of each patient's drug-free twin minus pain, among those on an opioid.",
                    BANDS + " Below zero the opioid does more harm than good to pain. One point is a common threshold of a difference that matters (as in SPACE, Krebs 2018)." + TREATED,
                    "relief", "points", Measure.FROM_ZERO, Centre.MEDIAN, 2, List.of(), List.of(Outcome.RELIEF_ON_OPIOID)),
            new Figure("dose", "Dose", "Prescribed dose of those who are prescribed an opioid.",
                    BANDS + TREATED, "dose", "MME/day", Measure.FROM_ZERO, Centre.MEDIAN, FREELY, List.of(), List.of(Outcome.DOSE_ON_OPIOID)),
            new Figure("retention", "Who is still on it", "Living patients on an opioid, and patients who gave it up of their own accord.",
                    SHARES + " The rest were stopped by the prescriber, or died.", "share", "% of patients", Measure.SHARE, Centre.MEAN, 1, List.of(), List.of(Outcome.ON_OPIOID, Outcome.STOPPED_SIDE_EFFECTS, Outcome.STOPPED_NO_RELIEF)),
            new Figure("tolerance", "Two tolerances", "How many times the concentration is needed for half the effect, compared with before the first dose: on pain, and on breathing.",
                    TWO + " Where relief loses more than breathing gains, the therapeutic window narrows.",
                    "tolerance", "times naive", Measure.FREE, Centre.MEDIAN, 2, List.of(), List.of(Outcome.ANALGESIC_TOLERANCE, Outcome.RESPIRATORY_TOLERANCE)),
            new Figure("therapeutic-window", "Therapeutic window", "Tolerance of breathing over tolerance of pain relief.",
                    BANDS + " 100 % is the window of a naive person; less is narrower: the dose that helps is nearer to the dose that stops breathing.",
                    "window", "% of a naive person's", Measure.SHARE, Centre.MEDIAN, 1, List.of(), List.of(Outcome.THERAPEUTIC_WINDOW)),
            new Figure("receptors-and-tone", "Receptors and tone", "Working mu-receptors, and the body's own opioid tone.",
                    TWO + " Receptors return within weeks, tone within months.", "available", "% of naive", Measure.SHARE, Centre.MEDIAN, 1, List.of(), List.of(Outcome.ENDOGENOUS_TONE, Outcome.RECEPTOR_AVAILABILITY)),
            new Figure("dependence", "Dependence", "The stimulus that the body has come to expect, as a daily dose of morphine.",
                    BANDS + " Dependence is not addiction.", "dependence", "MME/day equivalent", Measure.FROM_ZERO, Centre.MEDIAN, FREELY, List.of(), List.of(Outcome.DEPENDENCE)),
            new Figure("withdrawal", "Withdrawal", "Clinical Opiate Withdrawal Scale (COWS) of all patients.",
                    BANDS + " Below 5 none, 5 to 12 mild, 13 to 24 moderate, 25 and more severe.", "withdrawal", "COWS, 0 to 48", Measure.FROM_ZERO, Centre.MEDIAN, 8, List.of(), List.of(Outcome.COWS)),
            new Figure("added-pain", "Pain that the opioid adds", "Opioid-induced hyperalgesia, and the hyperalgesia of withdrawal.",
                    "Lines: mean over patients; hyperalgesia is concentrated in a susceptible minority.",
                    "added pain", "points", Measure.FROM_ZERO, Centre.MEAN, 0.5, List.of(), List.of(Outcome.HYPERALGESIA, Outcome.WITHDRAWAL_PAIN)),
            new Figure("dysphoria", "Dysphoria", "Loss of the capacity for pleasure (hedonic tone).",
                    BANDS + " 0 % none, 100 % complete.", "dysphoria", "% of complete", Measure.SHARE, Centre.MEDIAN, 0.5, List.of(), List.of(Outcome.DYSPHORIA)),
            new Figure("mood", "Mood", "Mood from 0, worst, to 10, best.", BANDS, "mood", "points, 0 to 10", Measure.FROM_ZERO, Centre.MEDIAN, 10, List.of(), List.of(Outcome.MOOD)),
            new Figure("unpleasantness", "Unpleasantness", "How bothersome the pain is, and how intense.",
                    TWO + " Less bothered is not less pain.", "rating", "points, 0 to 10", Measure.FROM_ZERO, Centre.MEDIAN, 10, List.of(), List.of(Outcome.UNPLEASANTNESS, Outcome.PAIN)),
            new Figure("breathing", "Breathing", "Ventilation at the day's peak of the drug.",
                    BANDS + " 100 % is without drugs.", "ventilation", "% of that without drugs", Measure.SHARE, Centre.MEDIAN, 1, List.of(), List.of(Outcome.VENTILATION)),
            new Figure("overdose-hazard", "Hazard of an overdose", "How many overdoses, fatal or not, would be expected in 100 patients if this day's danger lasted a year.",
                    "Line: mean over living patients; a few of them carry most of it. It does not fall to zero without a prescription: the model keeps the overdoses that do not depend on the prescribed dose.",
                    "hazard", EventRates.UNIT, Measure.FROM_ZERO, Centre.MEAN, 1, List.of(), List.of(Outcome.OVERDOSE_HAZARD)),
            new Figure("overdose", "Overdose and death", "Enrolled patients who have had an overdose, died of one, or died of something else.",
                    SHARES, "share", "% of patients", Measure.SHARE, Centre.MEAN, 0.01, List.of(Outcome.DIED_OTHER), List.of(Outcome.OVERDOSED, Outcome.DIED_OVERDOSE)),
            new Figure("addiction", "Addiction", "Living patients with opioid use disorder: craving-driven learning past one half.",
                    SHARES + " Dependence, which nearly everyone has, does not count here.", "share", "% of patients", Measure.SHARE, Centre.MEAN, 0.1, List.of(), List.of(Outcome.OPIOID_USE_DISORDER)),
            new Figure("cold-pressor", "Cold pressor", "How long a hand stays in ice water, at the trough of the drug.",
                    BANDS + " Fewer seconds mean more sensitivity to pain.", "endured", "seconds", Measure.FROM_ZERO, Centre.MEDIAN, FREELY, List.of(), List.of(Outcome.COLD_PRESSOR)),
            new Figure("imaging", "Receptor imaging", "What a PET scan of mu-receptors would show: receptors that neither the drug nor the body's own opioids hold.",
                    BANDS + " 100 % is a naive typical person.", "binding potential", "% of a naive typical person's", Measure.SHARE, Centre.MEDIAN, 1, List.of(), List.of(Outcome.BINDING_POTENTIAL)));
    // spotless:on

    /** Those that stand together on the first page, in reading order. */
    static final List<String> OVERVIEW = List.of(
            "pain",
            "relief",
            "dose",
            "retention",
            "tolerance",
            "receptors-and-tone",
            "withdrawal",
            "dysphoria",
            "added-pain",
            "overdose-hazard");

    private Figures() {}

    /**
     * The charts for what was recorded: those of {@link #ALL} that have something of their own to show, and charts for the
     * rest.
     *
     * @param recorded what there is
     * @param named outcomes that a user asked for, which therefore get a chart in any case
     */
    static List<Figure> of(List<Outcome> recorded, List<Outcome> named) {
        List<Outcome> leads = ALL.stream().map(f -> f.outcomes().get(0)).toList();
        List<Figure> figures = new ArrayList<>();
        for (Figure f : ALL) {
            List<Outcome> shown =
                    f.outcomes().stream().filter(recorded::contains).toList();
            Outcome lead = f.outcomes().get(0);
            if (shown.stream().anyMatch(o -> o == lead || !leads.contains(o))) {
                List<Outcome> behind =
                        f.baseline().stream().filter(recorded::contains).toList();
                String means = f.measure() == Measure.SHARE ? SHARES : "Lines: mean over patients.";
                figures.add(f.showing(shown, behind, f.centre() == Centre.MEAN ? means : BANDS));
            }
        }
        List<Outcome> rest = recorded.stream()
                .filter(o -> figures.stream()
                        .noneMatch(f -> f.outcomes().contains(o) || f.baseline().contains(o)))
                .toList();
        figures.addAll(MoreFigures.of(rest, named));
        return figures;
    }

    /** A chart of one outcome. */
    static Figure plain(Outcome o) {
        boolean share = o.isShare() || o.dimension() == Dimension.FRACTION;
        boolean hazard = o.dimension() == Dimension.HAZARD;
        String word = o.word().replace('-', ' ');
        // another chart may have taken the name for its file
        boolean taken = ALL.stream().anyMatch(f -> f.file().equals(o.word()));
        return new Figure(
                taken ? o.word() + "-curve" : o.word(),
                word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1),
                o.meaning() + ".",
                o.isShare() ? SHARES : hazard ? HAZARDS : BANDS,
                word,
                o.isShare() ? "% of patients" : share ? "%" : unit(o.dimension()),
                share ? Measure.SHARE : Measure.FROM_ZERO,
                o.isShare() || hazard ? Centre.MEAN : Centre.MEDIAN,
                FREELY,
                List.of(),
                List.of(o));
    }

    /** A number without a unit is called an index on an axis, where "1" would look like a value. */
    private static String unit(Dimension dimension) {
        return switch (dimension) {
            case NUMBER -> "index";
            case HAZARD -> EventRates.UNIT;
            default -> dimension.canonical();
        };
    }

    /**
     * The place of an outcome in the colours of a chart: one thing has one colour in every chart. Blue is pain and its
     * relief, vermillion breathing and overdose, green receptors, purple mood and tone, orange withdrawal and dependence,
     * sky hyperalgesia, black the prescription.
     */
    static int colour(Outcome outcome) {
        return switch (outcome) {
            case PAIN, TWIN_PAIN, RELIEF, RELIEF_ON_OPIOID, ANALGESIC_TOLERANCE, STOPPED_NO_RELIEF, COLD_PRESSOR -> 0;
            case RESPIRATORY_TOLERANCE, VENTILATION, THERAPEUTIC_WINDOW, OVERDOSE_HAZARD, OVERDOSED -> 1;
            case RECEPTOR_AVAILABILITY, BINDING_POTENTIAL, STOPPED_SIDE_EFFECTS -> 2;
            case ENDOGENOUS_TONE, DYSPHORIA, MOOD, UNPLEASANTNESS, ADDICTION, OPIOID_USE_DISORDER -> 3;
            case COWS, IN_WITHDRAWAL, WITHDRAWAL_PAIN, DEPENDENCE -> 4;
            case HYPERALGESIA -> 5;
            case MISUSE, EXTRA_DOSE_DAYS -> 3;
            case BENZODIAZEPINE -> 1;
            case ABERRANCE, RAN_OUT -> 4;
            case WAITING_DAYS, WITHOUT_PRESCRIBER, LONG_TERM_USE_8_DAYS -> 4;
            case LONG_TERM_USE_31_DAYS -> 1;
            case DOSE, DOSE_ON_OPIOID, TAKEN, ON_OPIOID, LONG_TERM_USE, DIED_OVERDOSE, DIED_OTHER -> 6;
            default -> byTopic(OutcomeSources.topic(outcome));
        };
    }

    private static int byTopic(Topic topic) {
        return switch (topic) {
            case PAIN, FUNCTION -> 0;
            case HARM, ILLICIT -> 1;
            case BODY, CARE -> 2;
            case MIND -> 3;
            case WITHDRAWAL -> 4;
            case USE -> 6;
        };
    }
}
