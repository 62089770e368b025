package org.setpoint.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.setpoint.ensemble.Replicate;
import org.setpoint.observation.Outcome;

/** To which number the mean curve of an outcome comes down. */
public enum As {
    /** Last day. */
    END("end", "on the last day"),
    /** Trapezoidal rule. */
    MEAN("mean", "mean over the run"),
    /** Of the recorded days. */
    HIGHEST("highest", "on the day on which it is highest"),
    /** Of the recorded days. */
    LOWEST("lowest", "on the day on which it is lowest");

    /** In a file: the highest or the lowest, whichever is worse for patients. */
    static final String WORST = "worst";

    /** Of these less is worse. */
    private static final Set<Outcome> GOOD = Set.of(
            Outcome.RELIEF,
            Outcome.RELIEF_ON_OPIOID,
            Outcome.THERAPY_RELIEF,
            Outcome.MOOD,
            Outcome.RECEPTOR_AVAILABILITY,
            Outcome.BINDING_POTENTIAL,
            Outcome.ENDOGENOUS_TONE,
            Outcome.THERAPEUTIC_WINDOW,
            Outcome.VENTILATION,
            Outcome.COLD_PRESSOR,
            Outcome.FUNCTION,
            Outcome.HAS_NALOXONE,
            Outcome.REMITTED,
            Outcome.DIFFERENTIAL_RIGHT);

    private final String word;
    private final String words;

    As(String word, String words) {
        this.word = word;
        this.words = words;
    }

    /**
     * Its name in files.
     *
     * @return one word
     */
    public String word() {
        return word;
    }

    String words() {
        return words;
    }

    static As of(String word, Outcome outcome) {
        if (word.equals(WORST)) {
            return GOOD.contains(outcome) ? LOWEST : HIGHEST;
        }
        return Arrays.stream(values())
                .filter(a -> a.word.equals(word))
                .findFirst()
                .orElseThrow();
    }

    static List<String> accepted() {
        return List.of(END.word, MEAN.word, WORST, HIGHEST.word, LOWEST.word);
    }

    /** The number of a replicate that still has its curves; NaN where nobody counts. */
    double of(Replicate replicate, int outcome) {
        return switch (this) {
            case END -> replicate.course(outcome).end();
            case MEAN -> replicate.course(outcome).average();
            case HIGHEST -> replicate.course(outcome).highest();
            case LOWEST -> {
                double least = Double.NaN;
                for (int t = 0; t < replicate.days().length; t++) {
                    double v = replicate.at(t, outcome).mean();
                    least = Double.isNaN(least) || v < least ? v : least;
                }
                yield least;
            }
        };
    }
}
