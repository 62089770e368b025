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
            shows(MissionRow.DEPENDENCE, "addiction", "dependence-is-not-addiction", Outcome.OPIOID_USE_DISORDER),
            shows(MissionRow.PHENOTYPES, "pain-phenotypes", "one-dose-three-pains", Outcome.RELIEF_ON_OPIOID),
            shows(MissionRow.NON_RESPONDERS, "non-responders", "same-codeine-four-metabolisers", Outcome.RELIEF_ON_OPIOID, Outcome.VENTILATION),
            shows(MissionRow.NON_RESPONDERS, "analgesic-tolerance", "the-minority-who-do-well", Outcome.RELIEF_ON_OPIOID, Outcome.ON_OPIOID),
            shows(MissionRow.NON_RESPONDERS, "expectation", "long-term-therapy", Outcome.TWIN_PAIN, Outcome.PAIN),
            shows(MissionRow.AFFECT, "affect", "two-pains", Outcome.UNPLEASANTNESS, Outcome.PAIN),
            shows(MissionRow.BREATHING, "respiratory-tolerance", "no-cap-escalation", Outcome.THERAPEUTIC_WINDOW, Outcome.OVERDOSE_HAZARD),
            shows(MissionRow.BREATHING, "sleep", "no-cap-escalation", Outcome.OVERDOSE_HAZARD),
            shows(MissionRow.LOSS_OF_TOLERANCE, "respiratory-tolerance", "resume-after-abstinence", Outcome.OVERDOSE_HAZARD, Outcome.RESPIRATORY_TOLERANCE)
            // use
            // mind
            // practice
            // limits
            // drugs
            // pain
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
