package org.setpoint.model.pain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Treatments of pain that are no opioids. What each is worth stands in {@code therapies.yaml}. */
public enum TherapyKind {
    /** Non-steroidal anti-inflammatory drugs. */
    NSAID("nsaid"),
    /** Paracetamol. */
    ACETAMINOPHEN("acetaminophen"),
    /** Serotonin-noradrenaline reuptake inhibitors and tricyclics. */
    ANTIDEPRESSANT("antidepressant"),
    /** Gabapentin, pregabalin. */
    ANTICONVULSANT("anticonvulsant"),
    /** Exercise. */
    EXERCISE("exercise"),
    /** Physiotherapy with the hands. */
    PHYSIOTHERAPY("physiotherapy"),
    /** Cognitive behavioural therapy. */
    CBT("cognitive-behavioural-therapy"),
    /** Acupuncture. */
    ACUPUNCTURE("acupuncture"),
    /** Mindfulness, yoga. */
    MIND_BODY("mind-body");

    private final String word;

    TherapyKind(String word) {
        this.word = word;
    }

    /**
     * The word that files use.
     *
     * @return kebab-case
     */
    public String word() {
        return word;
    }

    /**
     * Looks a therapy up.
     *
     * @param word kebab-case
     * @return the therapy, empty if there is none of that name
     */
    public static Optional<TherapyKind> find(String word) {
        return Arrays.stream(values()).filter(k -> k.word.equals(word)).findFirst();
    }

    /**
     * All words.
     *
     * @return in order
     */
    public static List<String> words() {
        return Arrays.stream(values()).map(TherapyKind::word).toList();
    }
}
