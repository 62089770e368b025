package org.setpoint.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.setpoint.unit.InputException;
import org.setpoint.unit.Quantity;

/**
 * A condition on what a prescriber sees, for example {@code dose > 90 MME/day and relief < 30 %}.
 *
 * @param comparisons all of which must hold; none for everyone
 */
public record Condition(List<Comparison> comparisons) {
    /** Holds for every patient. */
    public static final Condition EVERYONE = new Condition(List.of());
    /** Holds for no patient. */
    public static final Condition NOBODY =
            new Condition(List.of(new Comparison(Sight.AGE, "<", Double.NEGATIVE_INFINITY)));

    private static final Pattern FORM = Pattern.compile("([a-z-]+)\\s*(<=|>=|<|>)\\s*(.+)");

    /** Copies the list. */
    public Condition {
        comparisons = List.copyOf(comparisons);
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
    }

    /**
     * Reads a condition.
     *
     * @param text {@code everyone}, {@code nobody}, or comparisons joined by {@code and}
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
        List<Comparison> all = new ArrayList<>();
        for (String part : text.strip().split("\\s+and\\s+", -1)) {
            Matcher m = FORM.matcher(part.strip());
            if (!m.matches()) {
                throw new InputException("'" + part.strip()
                        + "' is not a condition; write for example 'dose > 90 MME/day'" + " (a prescriber sees: "
                        + Sight.names() + "), 'everyone', 'nobody', or several joined by 'and'");
            }
            Sight sight = Sight.find(m.group(1))
                    .orElseThrow(() -> new InputException(
                            "a prescriber does not see '" + m.group(1) + "'; accepted: " + Sight.names()));
            all.add(new Comparison(sight, m.group(2), Quantity.parse(m.group(3), sight.dimension())));
        }
        return new Condition(all);
    }

    /**
     * Does it hold for the patient who is seen?
     *
     * @param visit what the prescriber sees
     * @return true where every comparison holds
     */
    public boolean holds(Visit visit) {
        for (Comparison c : comparisons) {
            if (!c.holds(visit)) {
                return false;
            }
        }
        return true;
    }

    /** The condition as a person would write it. */
    @Override
    public String toString() {
        if (comparisons.isEmpty()) {
            return "everyone";
        }
        if (equals(NOBODY)) {
            return "nobody";
        }
        List<String> parts = new ArrayList<>();
        for (Comparison c : comparisons) {
            parts.add(c.sight().word() + " " + c.operator() + " "
                    + Quantity.print(c.value(), c.sight().dimension()));
        }
        return String.join(" and ", parts);
    }
}
