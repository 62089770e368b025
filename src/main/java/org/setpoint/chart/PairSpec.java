package org.setpoint.chart;

import java.util.List;

/**
 * Ours against theirs, a dot for each finding, both axes on a log scale.
 *
 * @param title of the picture
 * @param pairs magnitudes above 0
 * @param fold drawn as two lines, one that factor above and one below equality
 * @param caption what the marks are
 */
public record PairSpec(String title, List<Pair> pairs, double fold, String caption) {
    /** Copies the list; refuses what has no place on a log scale. */
    public PairSpec {
        pairs = List.copyOf(pairs);
        if (pairs.isEmpty() || pairs.stream().anyMatch(p -> !(p.published() > 0 && p.simulated() > 0))) {
            throw new IllegalArgumentException("'" + title + "' needs pairs of numbers above 0");
        }
    }

    /**
     * One finding.
     *
     * @param name written beside it where it disagrees
     * @param published above 0
     * @param simulated above 0
     * @param agrees does it?
     * @param filled findings that nothing was fitted to
     */
    public record Pair(String name, double published, double simulated, boolean agrees, boolean filled) {}
}
