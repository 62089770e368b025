package org.setpoint.sweep;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Factors from the one that decides most, by the index that says so. */
final class Ranking {
    private static final Set<Index.Kind> BY = Set.of(
            Index.Kind.ST,
            Index.Kind.MU_STAR,
            Index.Kind.PRCC,
            Index.Kind.SHARE,
            Index.Kind.AT_LOW,
            Index.Kind.AT_HIGH);

    private Ranking() {}

    /** For each factor the index that it is ranked by, of two the larger, from the largest. */
    static List<Index> of(List<Index> indices) {
        TreeMap<Integer, Index> main = new TreeMap<>();
        indices.stream()
                .filter(i -> BY.contains(i.kind()))
                .forEach(i -> main.merge(i.factor(), i, (a, b) -> Math.abs(a.value()) >= Math.abs(b.value()) ? a : b));
        return main.values().stream()
                .sorted(Comparator.comparingDouble((Index i) -> -Math.abs(i.value())))
                .toList();
    }

    /** Do the intervals of the sizes of two neighbours overlap, so that their order is not settled? */
    static boolean isOpen(Index above, Index below) {
        if (Double.isNaN(above.low()) || Double.isNaN(below.low())) {
            return true;
        }
        double least = above.value() >= 0 ? above.low() : -above.high();
        double most = below.value() >= 0 ? below.high() : -below.low();
        return least <= most;
    }
}
