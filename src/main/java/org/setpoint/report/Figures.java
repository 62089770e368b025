package org.setpoint.report;

import java.util.List;
import org.setpoint.chart.Centre;
import org.setpoint.chart.Measure;
import org.setpoint.observation.Outcome;

/** The charts of every result, in the order in which a reader wants them. */
final class Figures {
    private static final String BANDS =
            "Line: median patient. Dark band: middle half of the patients; light band: 90 % of them.";
    private static final String SHARES = "Share of patients, mean over replicates.";

    // spotless:off a table reads better
    /** All of them. */
    static final List<Figure> ALL = List.of(
            new Figure("pain", "Pain", "Pain of the patients, and of the same patients had they never met an opioid (grey).",
                    BANDS + " The distance between the two is what the opioid does; the fall of both is natural history and care.",
                    "pain", Measure.FROM_ZERO, Centre.MEDIAN, List.of(Outcome.TWIN_PAIN), List.of(Outcome.PAIN)),
            new Figure("relief", "Relief by the opioid", "Pain of each patient's drug-free twin minus pain, among those on an opioid.",
                    BANDS + " Below zero the opioid does more harm than good to pain.",
                    "relief", Measure.FREE, Centre.MEDIAN, List.of(), List.of(Outcome.RELIEF_ON_OPIOID)),
            new Figure("tolerance", "Two tolerances", "How far the EC50 of pain relief and the C50 of breathing have risen.",
                    BANDS + " Where relief loses more than breathing gains, the therapeutic window narrows.",
                    "fold of naive", Measure.FREE, Centre.MEDIAN, List.of(), List.of(Outcome.ANALGESIC_TOLERANCE, Outcome.RESPIRATORY_TOLERANCE)),
            new Figure("therapeutic-window", "Therapeutic window", "Respiratory over analgesic tolerance.",
                    BANDS + " 1 is the window of a naive person; smaller is narrower.",
                    "share of naive", Measure.FREE, Centre.MEDIAN, List.of(), List.of(Outcome.THERAPEUTIC_WINDOW)),
            new Figure("dose", "Dose", "Prescribed dose of those who are prescribed an opioid.",
                    BANDS, "dose", Measure.FROM_ZERO, Centre.MEDIAN, List.of(), List.of(Outcome.DOSE_ON_OPIOID)),
            new Figure("retention", "Who is still on it", "Patients on an opioid, and those who gave it up.",
                    SHARES, "patients", Measure.SHARE, Centre.MEAN, List.of(), List.of(Outcome.ON_OPIOID, Outcome.STOPPED_SIDE_EFFECTS, Outcome.STOPPED_NO_RELIEF)),
            new Figure("receptors-and-tone", "Receptors and tone", "Functional mu-receptors, and the body's own opioid tone.",
                    BANDS + " 1 is naive.", "share of naive", Measure.FROM_ZERO, Centre.MEDIAN, List.of(), List.of(Outcome.ENDOGENOUS_TONE, Outcome.RECEPTOR_AVAILABILITY)),
            new Figure("dependence", "Dependence", "The stimulus that the body has come to expect.",
                    BANDS + " Dependence is not addiction.", "dependence", Measure.FROM_ZERO, Centre.MEDIAN, List.of(), List.of(Outcome.DEPENDENCE)),
            new Figure("withdrawal", "Withdrawal", "COWS of all patients.",
                    BANDS + " 5 to 12 is mild, 13 to 24 moderate.", "COWS", Measure.FROM_ZERO, Centre.MEDIAN, List.of(), List.of(Outcome.COWS)),
            new Figure("added-pain", "Pain that the opioid adds", "Opioid-induced hyperalgesia, and the hyperalgesia of withdrawal.",
                    "Lines: mean over patients; hyperalgesia is concentrated in a susceptible minority.",
                    "added pain", Measure.FROM_ZERO, Centre.MEAN, List.of(), List.of(Outcome.HYPERALGESIA, Outcome.WITHDRAWAL_PAIN)),
            new Figure("dysphoria", "Dysphoria", "Loss of hedonic tone.",
                    BANDS + " 0 none, 1 complete.", "dysphoria", Measure.FROM_ZERO, Centre.MEDIAN, List.of(), List.of(Outcome.DYSPHORIA)),
            new Figure("mood", "Mood", "Mood from 0, worst, to 10, best.", BANDS, "mood", Measure.FROM_ZERO, Centre.MEDIAN, List.of(), List.of(Outcome.MOOD)),
            new Figure("unpleasantness", "Unpleasantness", "How bothersome the pain is, and its intensity (grey).",
                    BANDS + " Less bothered is not less pain.", "unpleasantness", Measure.FROM_ZERO, Centre.MEDIAN, List.of(Outcome.PAIN), List.of(Outcome.UNPLEASANTNESS)),
            new Figure("breathing", "Breathing", "Ventilation at the day's peak.",
                    BANDS + " 1 is without drugs.", "share of normal", Measure.FROM_ZERO, Centre.MEDIAN, List.of(), List.of(Outcome.VENTILATION)),
            new Figure("overdose-hazard", "Hazard of an overdose", "Mean hazard of an overdose, fatal or not, among the living.",
                    "Line: mean over patients; a few carry most of it.", "hazard", Measure.FROM_ZERO, Centre.MEAN, List.of(), List.of(Outcome.OVERDOSE_HAZARD)),
            new Figure("overdose", "Overdose and death", "Enrolled patients who have had an overdose, died of one, or died of something else.",
                    SHARES, "patients", Measure.SHARE, Centre.MEAN, List.of(), List.of(Outcome.OVERDOSED, Outcome.DIED_OVERDOSE, Outcome.DIED_OTHER)),
            new Figure("addiction", "Addiction", "Patients whose addiction learning exceeds one half.",
                    SHARES, "patients", Measure.SHARE, Centre.MEAN, List.of(), List.of(Outcome.OPIOID_USE_DISORDER)),
            new Figure("cold-pressor", "Cold pressor", "Seconds a hand stays in ice water, at the trough of the drug.",
                    BANDS + " Fewer seconds mean more sensitivity to pain.", "endured", Measure.FROM_ZERO, Centre.MEDIAN, List.of(), List.of(Outcome.COLD_PRESSOR)),
            new Figure("imaging", "Receptor imaging", "What a PET scan of mu-receptors would show.",
                    BANDS + " 1 is a naive typical person.", "binding potential", Measure.FREE, Centre.MEDIAN, List.of(), List.of(Outcome.BINDING_POTENTIAL)));
    // spotless:on

    /** Those that stand together on the first page. */
    static final List<String> OVERVIEW = List.of(
            "pain",
            "relief",
            "dose",
            "tolerance",
            "receptors-and-tone",
            "withdrawal",
            "added-pain",
            "retention",
            "overdose-hazard");

    private Figures() {}
}
