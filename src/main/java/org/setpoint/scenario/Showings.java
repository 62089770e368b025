package org.setpoint.scenario;

import java.util.List;
import org.setpoint.observation.Outcome;

/** Which shipped scenario shows which mechanism, and in which curves: the thread from a row of the mission to a picture. */
public final class Showings {
    /**
     * One mechanism in one scenario.
     *
     * @param row of the mission
     * @param mechanism name of it
     * @param scenario name of the file in {@code scenarios/}, without its ending
     * @param outcomes in whose curves it is seen
     */
    public record Showing(MissionRow row, String mechanism, String scenario, List<Outcome> outcomes) {
        /** Copies the list. */
        public Showing {
            outcomes = List.copyOf(outcomes);
        }
    }

    // spotless:off a table reads better
    /** All of them, in the order of the mission. */
    public static final List<Showing> ALL = List.of(
            shows(MissionRow.RECEPTORS, "receptor-down-regulation", "abrupt-stop", Outcome.RECEPTOR_AVAILABILITY, Outcome.DYSPHORIA),
            shows(MissionRow.HYPERALGESIA, "hyperalgesia", "hyperalgesia-is-not-tolerance", Outcome.HYPERALGESIA, Outcome.PAIN),
            shows(MissionRow.HYPERALGESIA, "hyperalgesia", "no-cap-escalation", Outcome.HYPERALGESIA),
            shows(MissionRow.HYPERALGESIA, "analgesic-tolerance", "hyperalgesia-is-not-tolerance", Outcome.ANALGESIC_TOLERANCE),
            shows(MissionRow.WITHDRAWAL, "withdrawal-hyperalgesia", "abrupt-stop", Outcome.WITHDRAWAL_PAIN, Outcome.PAIN),
            shows(MissionRow.WITHDRAWAL, "withdrawal", "abrupt-stop", Outcome.COWS),
            shows(MissionRow.WITHDRAWAL, "desensitisation", "one-dose", Outcome.ANALGESIC_TOLERANCE, Outcome.COWS),
            shows(MissionRow.TONE, "endogenous-tone", "tone-returns-late", Outcome.ENDOGENOUS_TONE, Outcome.DYSPHORIA, Outcome.COLD_PRESSOR),
            shows(MissionRow.TONE, "tone-scar", "tone-returns-late", Outcome.ENDOGENOUS_TONE),
            shows(MissionRow.DEPENDENCE, "dependence", "dependence-is-not-addiction", Outcome.DEPENDENCE, Outcome.COWS),
            shows(MissionRow.DEPENDENCE, "dependence", "dependence-deepens-unseen", Outcome.TAPERING_DIFFICULTY, Outcome.DEPENDENCE),
            shows(MissionRow.DEPENDENCE, "addiction", "dependence-is-not-addiction", Outcome.OPIOID_USE_DISORDER),
            shows(MissionRow.PHENOTYPES, "pain-phenotypes", "one-dose-three-pains", Outcome.RELIEF_ON_OPIOID),
            shows(MissionRow.NON_RESPONDERS, "non-responders", "same-codeine-four-metabolisers", Outcome.RELIEF_ON_OPIOID, Outcome.VENTILATION),
            shows(MissionRow.NON_RESPONDERS, "analgesic-tolerance", "the-minority-who-do-well", Outcome.RELIEF_ON_OPIOID, Outcome.ON_OPIOID),
            shows(MissionRow.NON_RESPONDERS, "expectation", "long-term-therapy", Outcome.TWIN_PAIN, Outcome.PAIN),
            shows(MissionRow.AFFECT, "affect", "two-pains", Outcome.UNPLEASANTNESS, Outcome.PAIN),
            shows(MissionRow.BREATHING, "respiratory-tolerance", "no-cap-escalation", Outcome.THERAPEUTIC_WINDOW, Outcome.OVERDOSE_HAZARD),
            shows(MissionRow.BREATHING, "sleep", "no-cap-escalation", Outcome.OVERDOSE_HAZARD),
            shows(MissionRow.LOSS_OF_TOLERANCE, "respiratory-tolerance", "resume-after-abstinence", Outcome.OVERDOSE_HAZARD, Outcome.RESPIRATORY_TOLERANCE),
            shows(MissionRow.HYPERALGESIA, "nmda", "ketamine-against-hyperalgesia", Outcome.HYPERALGESIA),
            shows(MissionRow.TONE, "therapies-by-tone", "when-exercise-stops-working", Outcome.THERAPY_RELIEF, Outcome.ENDOGENOUS_TONE),
            shows(MissionRow.PHENOTYPES, "progression", "cancer-pain-progression", Outcome.SOURCE_PAIN, Outcome.DOSE_ON_OPIOID),
            shows(MissionRow.PHENOTYPES, "neuropathic-prolonged", "one-dose-three-pains", Outcome.SOURCE_PAIN),
            shows(MissionRow.WEAK_OPIOIDS, "drug-efficacy", "three-step-ladder", Outcome.RELIEF_ON_OPIOID, Outcome.OVERDOSE_HAZARD),
            shows(MissionRow.NON_RESPONDERS, "leaving", "usual-care", Outcome.STOPPED_SIDE_EFFECTS, Outcome.STOPPED_NO_RELIEF),
            shows(MissionRow.NON_RESPONDERS, "remission", "the-minority-who-do-well", Outcome.REMITTED),
            shows(MissionRow.DISTRESS, "distress-drives-use", "distress-drives-use", Outcome.EXTRA_DOSE_DAYS, Outcome.TAKEN),
            shows(MissionRow.DISTRESS, "extra-doses", "distress-drives-use", Outcome.EXTRA_DOSE_DAYS, Outcome.RAN_OUT),
            shows(MissionRow.DISTRESS, "rationing", "distress-drives-use", Outcome.RAN_OUT, Outcome.COWS),
            shows(MissionRow.DISTRESS, "stacking", "distress-drives-use", Outcome.OVERDOSE_HAZARD),
            shows(MissionRow.DIFFERENTIAL, "progression", "the-opioid-no-longer-works", Outcome.SOURCE_PAIN, Outcome.DIFFERENTIAL_RIGHT),
            shows(MissionRow.DIFFERENTIAL, "hyperalgesia", "the-opioid-no-longer-works-and-the-dose-is-raised", Outcome.HYPERALGESIA),
            shows(MissionRow.BREATHING, "benzodiazepine", "benzodiazepine-together", Outcome.VENTILATION, Outcome.OVERDOSE_HAZARD),
            shows(MissionRow.BREATHING, "as-needed-use", "short-acting-start", Outcome.TAKEN, Outcome.OVERDOSE_HAZARD),
            shows(MissionRow.LOSS_OF_TOLERANCE, "illicit-supply", "after-release", Outcome.OVERDOSE_HAZARD, Outcome.ILLICIT_USE),
            shows(MissionRow.CROSS_TOLERANCE, "cross-tolerance", "rotation-at-full-dose", Outcome.OVERDOSE_HAZARD),
            shows(MissionRow.CROSS_TOLERANCE, "cross-tolerance", "rotation-to-methadone", Outcome.OVERDOSE_HAZARD),
            shows(MissionRow.ACUTE_TO_CHRONIC, "transition", "acute-to-chronic", Outcome.CHRONIC_PAIN),
            shows(MissionRow.ACUTE_TO_CHRONIC, "prescriber-style", "first-supply-and-one-year", Outcome.LONG_TERM_USE, Outcome.LONG_TERM_USE_31_DAYS),
            shows(MissionRow.POLICIES, "naloxone-response", "naloxone-at-home", Outcome.REVERSED_BY_NALOXONE, Outcome.DIED_OVERDOSE),
            shows(MissionRow.POLICIES, "withdrawal", "the-cap-that-came-overnight", Outcome.COWS),
            shows(MissionRow.HARMS, "despair", "despair-after-forced-stop", Outcome.DESPAIR, Outcome.SUICIDE_HAZARD),
            shows(MissionRow.HARMS, "loss-of-care", "despair-after-forced-stop", Outcome.LOSS_OF_CARE, Outcome.SUICIDE_HAZARD),
            shows(MissionRow.HARMS, "care-as-such", "abrupt-stop", Outcome.TWIN_PAIN),
            shows(MissionRow.HARMS, "hoarding", "despair-after-forced-stop", Outcome.TAKEN),
            shows(MissionRow.HARMS, "illicit-supply", "cut-off-and-the-supply-of-2021", Outcome.ILLICIT_USE, Outcome.OVERDOSED_ILLICIT),
            shows(MissionRow.HARMS, "treatment-seeking", "cut-off-and-the-supply-of-2021", Outcome.IN_TREATMENT),
            shows(MissionRow.PRESCRIBERS, "prescriber-style", "usual-care", Outcome.DOSE_ON_OPIOID),
            shows(MissionRow.PRESCRIBERS, "reaction-to-aberrance", "usual-care", Outcome.ON_OPIOID, Outcome.DOSE_ON_OPIOID),
            shows(MissionRow.PRESCRIBERS, "prescriber-weariness", "weary-prescribers", Outcome.WITHOUT_PRESCRIBER, Outcome.ON_OPIOID),
            shows(MissionRow.PRESCRIBERS, "seeking", "despair-after-forced-stop", Outcome.FOUND_PRESCRIBER),
            shows(MissionRow.TONE, "reward", "side-effects-over-a-year", Outcome.REWARD, Outcome.SOCIAL_FUNCTION, Outcome.MOOD),
            shows(MissionRow.TONE, "hypogonadism", "side-effects-over-a-year", Outcome.HYPOGONADISM)
            // function
            );
    // spotless:on

    private Showings() {}

    /**
     * What shows a mechanism.
     *
     * @param mechanism name of it
     * @return in order, none where nothing does
     */
    public static List<Showing> of(String mechanism) {
        return ALL.stream().filter(s -> s.mechanism().equals(mechanism)).toList();
    }

    private static Showing shows(MissionRow row, String mechanism, String scenario, Outcome... outcomes) {
        return new Showing(row, mechanism, scenario, List.of(outcomes));
    }
}
