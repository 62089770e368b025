package org.setpoint.patient;

import org.setpoint.model.pharmacokinetics.Drug;

/** CYP2D6 metaboliser phenotype: how much of a prodrug is activated. */
public enum Cyp2d6 {
    /** Poor metaboliser. */
    POOR("poor"),
    /** Intermediate metaboliser. */
    INTERMEDIATE("intermediate"),
    /** Normal metaboliser. */
    NORMAL("normal"),
    /** Ultrarapid metaboliser. */
    ULTRARAPID("ultrarapid");

    private final String word;

    Cyp2d6(String word) {
        this.word = word;
    }

    /**
     * The word that files use.
     *
     * @return lower case
     */
    public String word() {
        return word;
    }

    /**
     * Factor on the exposure to a drug.
     *
     * @param drug which
     * @return 1 for a normal metaboliser
     */
    public double factor(Drug drug) {
        Drug.Cyp2d6Factors f = drug.cyp2d6();
        return switch (this) {
            case POOR -> f.poor();
            case INTERMEDIATE -> f.intermediate();
            case NORMAL -> f.normal();
            case ULTRARAPID -> f.ultrarapid();
        };
    }
}
