package org.setpoint.cohort;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.setpoint.parameter.Settings;

/**
 * Who the patients of a scenario are.
 *
 * @param settings values of {@link CohortKeys#COHORT}
 * @param pain share of each phenotype by its name, adding up to 1
 * @param history values of {@link CohortKeys#HISTORY}, null for opioid-naive patients
 * @param rows rows of the user's CSV file, column to text, empty to draw everybody
 */
public record CohortPlan(
        Settings settings,
        Map<String, Double> pain,
        @Nullable Settings history,
        List<Map<String, String>> rows) {
    /** Copies the collections. */
    public CohortPlan {
        pain = Map.copyOf(pain);
        rows = List.copyOf(rows);
    }

    /**
     * How many patients each replicate has.
     *
     * @return at least 1
     */
    public int patients() {
        return rows.isEmpty() ? (int) settings.number("patients") : rows.size();
    }
}
