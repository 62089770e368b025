package org.setpoint.cohort;

import java.util.List;
import java.util.Locale;
import org.setpoint.patient.Cyp2d6;

/** How well CYP2D6 works in the patients of a cohort: by ancestry, a quarter of each kind, or everybody alike. */
final class Enzyme {
    private static final List<Cyp2d6> QUARTERS = List.of(Cyp2d6.values());

    private final String cohort;
    private final Ancestry ancestry;
    private final double counting;

    /**
     * The enzyme of a cohort.
     *
     * @param cohort what the key {@code cohort.cyp2d6} says
     * @param ancestry whose frequencies
     * @param counting share of the people with a variant in whom it counts
     */
    Enzyme(String cohort, Ancestry ancestry, double counting) {
        this.cohort = cohort;
        this.ancestry = ancestry;
        this.counting = counting;
    }

    /** What one patient has, by a uniform draw. */
    Cyp2d6 draw(double u) {
        return switch (cohort) {
            case "by-ancestry" -> ancestry.cyp2d6(u, counting);
            case "a-quarter-each" -> QUARTERS.get((int) (4 * u));
            default -> Cyp2d6.valueOf(cohort.toUpperCase(Locale.ROOT));
        };
    }

    /** The same enzyme where variants count, the normal one where they do not; also for patients of a cohort file. */
    Cyp2d6 counting(Cyp2d6 drawn) {
        return counting > 0 ? drawn : Cyp2d6.NORMAL;
    }
}
