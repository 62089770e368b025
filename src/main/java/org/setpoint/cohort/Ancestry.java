package org.setpoint.cohort;

import org.setpoint.patient.Cyp2d6;

/** Frequencies of variants in populations; sources in docs/population-data.md. */
enum Ancestry {
    /** Europe: CYP2D6 PM 6.5, IM 22, UM 2.5 %; OPRM1 118G allele 13.5 %. */
    EUROPE(0.065, 0.22, 0.025, 0.25),
    /** East Asia: PM 0.75, IM 40, UM 1 %; allele 40 %. */
    EAST_ASIA(0.0075, 0.40, 0.01, 0.64),
    /** North and East Africa: PM 2, IM 25, UM 15 %; allele 3 %. */
    AFRICA(0.02, 0.25, 0.15, 0.06);

    private final double poor;
    private final double intermediate;
    private final double ultrarapid;
    private final double oprm1Carriers;

    Ancestry(double poor, double intermediate, double ultrarapid, double oprm1Carriers) {
        this.poor = poor;
        this.intermediate = intermediate;
        this.ultrarapid = ultrarapid;
        this.oprm1Carriers = oprm1Carriers;
    }

    static Ancestry of(String word) {
        return switch (word) {
            case "europe" -> EUROPE;
            case "east-asia" -> EAST_ASIA;
            case "africa" -> AFRICA;
            default -> throw new IllegalArgumentException("unknown ancestry " + word);
        };
    }

    /** The enzyme by a uniform draw; a variant counts in a share of those who have one. */
    Cyp2d6 cyp2d6(double u, double counting) {
        if (u < poor * counting) {
            return Cyp2d6.POOR;
        }
        if (u < (poor + intermediate) * counting) {
            return Cyp2d6.INTERMEDIATE;
        }
        return u > 1 - ultrarapid * counting ? Cyp2d6.ULTRARAPID : Cyp2d6.NORMAL;
    }

    boolean oprm1(double u) {
        return u < oprm1Carriers;
    }
}
