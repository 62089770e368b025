package org.setpoint.policy;

import org.setpoint.parameter.Key;
import org.setpoint.patient.Tapering;
import org.setpoint.unit.Dimension;

/** Keys that several blocks that taper have. */
final class TaperKeys {
    /** Consent as a word: the patient agreed. */
    static final String AGREED = "agreed";
    /** Consent as a word: the patient did not. */
    static final String FORCED = "forced";

    /** What stops a step, as the behaviour rules have it. */
    static final String HARD = "cows > 8 COWS or pain > 7.5 points";

    private TaperKeys() {}

    static Tapering whose(String consent) {
        return consent.equals(FORCED) ? Tapering.FORCED : Tapering.AGREED;
    }

    static Key to(String fallback) {
        return PolicyBlock.dose("to", fallback, "Dose at which the taper ends.", "by definition");
    }

    static Key rate(String fallback, String source) {
        return Key.quantity(
                "rate", Dimension.RATE, fallback, 0.0001, 1, "Share of the starting dose taken away per time.", source);
    }

    static Key every(String fallback, String source) {
        return Key.quantity("every", Dimension.TIME, fallback, 1, 365, "Time between two steps.", source);
    }

    static Key pauseFor(String fallback, String source) {
        return Key.quantity("pause-for", Dimension.TIME, fallback, 1, 365, "How long a pause lasts.", source);
    }

    static Key restore(String fallback, String source) {
        return Key.quantity(
                "restore",
                Dimension.FRACTION,
                fallback,
                0,
                1,
                "Share of what was taken away that is given back when the taper is given up; 0 keeps the dose.",
                source);
    }

    static Key support(String fallback, String source) {
        return Key.quantity(
                "support",
                Dimension.POINTS,
                fallback,
                0,
                3,
                "Psychological support from the start of the taper on, in points of pain that it takes away.",
                source);
    }
}
