package org.setpoint.study;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A study that was run.
 *
 * @param study which
 * @param results one a measure, in the order of its file
 */
public record Finished(Study study, List<Result> results) {
    /** Those that disagree first, the farthest in front; what has no distance, such as a wrong direction, before all. */
    public static final Comparator<Result> WORST_FIRST = Comparator.comparing(Result::agrees)
            .thenComparing(Comparator.comparingDouble(Finished::size).reversed())
            .thenComparing(Result::study)
            .thenComparing(r -> r.measure().finding());

    /** Copies the list. */
    public Finished {
        results = List.copyOf(results);
    }

    /**
     * The findings of all.
     *
     * @param studies in any order
     * @return in that order
     */
    public static List<Result> results(List<Finished> studies) {
        return studies.stream().flatMap(s -> s.results().stream()).toList();
    }

    /**
     * The findings that are for one purpose, or all.
     *
     * @param results of any role
     * @param role null for all
     * @return in the same order
     */
    static List<Result> of(List<Result> results, Measure.@org.jspecify.annotations.Nullable Role role) {
        Stream<Result> all = results.stream();
        return all.filter(r -> role == null || r.measure().role() == role).toList();
    }

    private static double size(Result r) {
        double size = Math.abs(r.distance());
        return Double.isNaN(size) ? (r.agrees() ? 0 : Double.POSITIVE_INFINITY) : size;
    }
}
