package org.setpoint.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Finds the name that somebody probably meant: by the number of letters missed, added, changed or swapped. */
public final class Nearest {
    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance();

    private static final int LONGEST = 100;

    private Nearest() {}

    /**
     * The right name nearest to a wrong one.
     *
     * @param wrong as written; case, spaces and underscores do not count
     * @param names the right ones
     * @return the nearest, empty where none is near: more than a third of the letters, and more than two, differ
     */
    public static Optional<String> to(String wrong, Collection<String> names) {
        return several(wrong, names, 1).stream().findFirst();
    }

    /**
     * The right names nearest to a wrong one.
     *
     * @param wrong as written
     * @param names the right ones
     * @param most how many at most
     * @return the nearest first; empty where none is near
     */
    public static List<String> several(String wrong, Collection<String> names, int most) {
        String plain = plain(wrong);
        if (plain.length() > LONGEST) {
            return List.of();
        }
        return names.stream()
                .distinct()
                .filter(name -> distance(plain, name) <= Math.max(2, plain.length() / 3) || contains(plain, name))
                .sorted(Comparator.comparingInt((String name) -> distance(plain, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    /**
     * The rest of a message about an unknown name: a guess and the accepted names.
     *
     * @param wrong as written
     * @param names the right ones, in the order in which they are shown
     * @return for example {@code did you mean 'taper'? accepted: taper, titration}
     */
    public static String hint(String wrong, Collection<String> names) {
        String accepted = names.isEmpty() ? "none is accepted here" : "accepted: " + String.join(", ", names);
        return to(wrong, names).map(name -> "did you mean '" + name + "'? ").orElse("") + accepted;
    }

    /**
     * The end of a message about an unknown name, where the right ones are too many to be listed.
     *
     * @param wrong as written
     * @param names the right ones
     * @return for example {@code ; did you mean 'taper'?}; empty where none is near
     */
    public static String guess(String wrong, Collection<String> names) {
        return to(wrong, names).map(name -> "; did you mean '" + name + "'?").orElse("");
    }

    private static boolean contains(String plain, String name) {
        return plain.length() >= 4 && name.contains(plain);
    }

    private static int distance(String plain, String name) {
        return DISTANCE.apply(plain, plain(name));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
