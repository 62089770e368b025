package org.setpoint.compare;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.setpoint.observation.Outcome;
import org.setpoint.observation.Recorded;

/** Something unwanted that a patient has had by the end of a run, or has at its end, or not: numbers needed are told of these. */
public enum Happening {
    // spotless:off a table reads better
    /** Death. */
    DIED("died", "died, of any cause", null, p -> p.isAlive() ? 0 : 1),
    /** Overdose death. */
    DIED_OVERDOSE("died of an overdose", Outcome.DIED_OVERDOSE),
    /** Suicide. */
    DIED_SUICIDE("died by suicide", Outcome.DIED_SUICIDE),
    /** Overdose. */
    OVERDOSED("had an overdose, fatal or not", Outcome.OVERDOSED),
    /** Crisis. */
    CRISIS("had a mental-health crisis", Outcome.CRISIS),
    /** Attempt. */
    SUICIDE_ATTEMPTED("attempted suicide", Outcome.SUICIDE_ATTEMPTED),
    /** OUD. */
    OPIOID_USE_DISORDER("has an opioid use disorder at the end", Outcome.OPIOID_USE_DISORDER),
    /** Illicit use. */
    ILLICIT_USE("uses illicit opioids at the end", Outcome.ILLICIT_USE),
    /** Withdrawal. */
    IN_WITHDRAWAL("is in withdrawal at the end (COWS of 5 or more)", Outcome.IN_WITHDRAWAL),
    /** Stop. */
    STOPPED_SIDE_EFFECTS("gave the opioid up for side effects", Outcome.STOPPED_SIDE_EFFECTS),
    /** Stop. */
    STOPPED_NO_RELIEF("gave the opioid up for lack of relief", Outcome.STOPPED_NO_RELIEF),
    /** Without a prescriber. */
    WITHOUT_PRESCRIBER("has no prescriber at the end", Outcome.WITHOUT_PRESCRIBER);
    // spotless:on

    private final String word;
    private final String words;
    private final @Nullable Outcome outcome;
    private final ToDoubleFunction<Person> reader;

    Happening(String words, Outcome outcome) {
        this(outcome.word(), words, outcome, p -> p.atEnd(outcome));
    }

    Happening(String word, String words, @Nullable Outcome outcome, ToDoubleFunction<Person> reader) {
        this.word = word;
        this.words = words;
        this.outcome = outcome;
        this.reader = reader;
    }

    /**
     * Its name in tables.
     *
     * @return kebab-case
     */
    public String word() {
        return word;
    }

    /**
     * For a report.
     *
     * @return what is said of a patient
     */
    public String words() {
        return words;
    }

    /** The outcome that says it, empty where it is told from whether the patient is alive. */
    Optional<Recorded> recorded() {
        return Optional.ofNullable(outcome);
    }

    /** 1 or 0; NaN where the patient does not count, as the dead in what is asked of the living. */
    double of(Person person) {
        return reader.applyAsDouble(person);
    }
}
