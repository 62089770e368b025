package org.setpoint.model.pain;

import java.util.List;

/**
 * What a treatment of pain other than an opioid is worth.
 *
 * @param kind which
 * @param nociceptive relief at a source pain of {@link TherapyRelief#BASELINE}, points
 * @param neuropathic the same in neuropathic pain, points
 * @param nociplastic the same in nociplastic pain, points
 * @param onset time constant with which the relief comes and goes, days
 * @param toneShare share of the relief that the body's own opioids carry, 0 to 1
 * @param stopShare share of people who stop it for side effects or burden, 0 to 1
 * @param sources at least one
 */
public record Therapy(
        TherapyKind kind,
        double nociceptive,
        double neuropathic,
        double nociplastic,
        double onset,
        double toneShare,
        double stopShare,
        List<String> sources) {
    /** Copies the list; refuses shares that are none, and numbers without a source. */
    public Therapy {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("needs a source");
        }
        if (!(toneShare >= 0 && toneShare <= 1 && stopShare >= 0 && stopShare <= 1 && onset > 0)) {
            throw new IllegalArgumentException("needs shares from 0 to 1 and an onset above 0");
        }
    }
}
