package org.setpoint.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.setpoint.unit.InputException;
import org.setpoint.unit.Quantity;

/**
 * A condition on what a prescriber sees, for example {@code dose > 90 MME/day and relief < 30 %}, or {@code cows > 8 COWS or
 * pain > 7 points}. Where both words stand, {@code and} binds closer.
 *
 * @param alternatives one of which must hold, each with comparisons all of which must hold; an empty alternative holds for
 *     everyone, and no alternative for nobody
 */
public record Condition(List<List<Comparison>> alternatives) {
    /** Holds for every patient. */
    public static final Condition EVERYONE = new Condition(List.of(List.of()));
    /** Holds for no patient. */
    public static final Condition NOBODY = new Condition(List.of());

    private static final Pattern FORM = Pattern.compile("([a-z-]+)\\s*(<=|>=|<|>)\\s*(.+)");
    private static final Pattern FLAG = Pattern.compile("(no\\s+)?([a-z-]+)");
    /** Between not seen, 0, and seen, 1. */
    private static final double SEEN = 0.5;

    /** Copies the lists. */
    public Condition {
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }

    /**
     * One comparison.
     *
     * @param sight what is looked at
     * @param operator one of {@code < <= > >=}
     * @param value limit in the canonical unit of the sight
     */
    public record Comparison(Sight sight, String operator, double value) {
        boolean holds(Visit visit) {
            double seen = sight.read(visit);
            return switch (operator) {
                case "<" -> seen < value;
                case "<=" -> seen <= value;
                case ">" -> seen > value;
                default -> seen >= value;
            };
        }

        /** As a person would write it. */
        @Override
        public String toString() {
            if (sight.isFlag()) {
                return (operator.equals("<") ? "no " : "") + sight.word();
            }
            return sight.word() + " " + operator + " " + Quantity.print(value, sight.dimension());
        }
    }

    /**
     * Reads a condition.
     *
     * @param text {@code everyone}, {@code nobody}, or comparisons joined by {@code and} and {@code or}
     * @return the condition
     * @throws InputException if a comparison is malformed, or names something a prescriber does not see
     */
    public static Condition parse(String text) {
        if (text.strip().equals("everyone")) {
            return EVERYONE;
        }
        if (text.strip().equals("nobody")) {
            return NOBODY;
        }
        List<List<Comparison>> alternatives = new ArrayList<>();
        for (String alternative : text.strip().split("\\s+or\\s+", -1)) {
            List<Comparison> all = new ArrayList<>();
            for (String part : alternative.strip().split("\\s+and\\s+", -1)) {
                all.add(comparison(part.strip()));
            }
            alternatives.add(all);
        }
        return new Condition(alternatives);
    }

    private static Comparison comparison(String part) {
        Matcher flag = FLAG.matcher(part);
        if (flag.matches() && Sight.find(flag.group(2)).filter(Sight::isFlag).isPresent()) {
            return new Comparison(Sight.find(flag.group(2)).orElseThrow(), flag.group(1) == null ? ">" : "<", SEEN);
        }
        Matcher m = FORM.matcher(part);
        if (!m.matches()) {
            throw new InputException("'" + part + "' is not a condition; write for example 'dose > 90 MME/day'"
                    + " (a prescriber sees: " + Sight.names()
                    + "), 'everyone', 'nobody', or several joined by 'and' and 'or'");
        }
        Sight sight = Sight.find(m.group(1))
                .orElseThrow(() -> new InputException(
                        "a prescriber does not see '" + m.group(1) + "'; accepted: " + Sight.names()));
        if (sight.isFlag()) {
            throw new InputException("'" + sight.word() + "' has no number; write '" + sight.word() + "' or 'no "
                    + sight.word() + "' by itself");
        }
        return new Comparison(sight, m.group(2), Quantity.parse(m.group(3), sight.dimension()));
    }

    /**
     * Does it hold for the patient who is seen?
     *
     * @param visit what the prescriber sees
     * @return true where one alternative holds with every comparison
     */
    public boolean holds(Visit visit) {
        for (List<Comparison> alternative : alternatives) {
            if (all(alternative, visit)) {
                return true;
            }
        }
        return false;
    }

    private static boolean all(List<Comparison> comparisons, Visit visit) {
        for (Comparison c : comparisons) {
            if (!c.holds(visit)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Everything that is compared.
     *
     * @return in the order in which it was written
     */
    public List<Comparison> comparisons() {
        return alternatives.stream().flatMap(List::stream).toList();
    }

    /** The condition as a person would write it. */
    @Override
    public String toString() {
        if (equals(EVERYONE)) {
            return "everyone";
        }
        if (equals(NOBODY)) {
            return "nobody";
        }
        return String.join(
                " or ",
                alternatives.stream()
                        .map(all -> String.join(
                                " and ", all.stream().map(Comparison::toString).toList()))
                        .toList());
    }
}
