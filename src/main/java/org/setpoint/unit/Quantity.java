package org.setpoint.unit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes quantities as people write them: {@code 30 MME/day}, {@code 10 %/week}, {@code 28 days}. */
public final class Quantity {
    private static final Pattern FORM = Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)\\s*(.*)");

    private Quantity() {}

    /**
     * Reads a quantity.
     *
     * @param text number and unit; a bare number only where the dimension has no unit or is a fraction
     * @param dimension what the number must measure
     * @return the value in the canonical unit of the dimension
     * @throws InputException if there is no number, no unit, or a unit of another dimension
     */
    public static double parse(String text, Dimension dimension) {
        Matcher m = FORM.matcher(text.strip());
        if (!m.matches()) {
            throw new InputException("'" + text + "' is not a quantity; write a number and a unit, for example '"
                    + example(dimension) + "'");
        }
        double number = Double.parseDouble(m.group(1));
        String symbol = m.group(2).strip();
        if (symbol.isEmpty()) {
            if (dimension == Dimension.NUMBER || dimension == Dimension.FRACTION || dimension == Dimension.PATIENTS) {
                return number;
            }
            throw new InputException("'" + text + "' has no unit; write for example '" + example(dimension)
                    + "' (accepted: " + dimension.accepted() + ")");
        }
        Unit unit = dimension
                .findUnit(symbol)
                .orElseThrow(() -> new InputException("'" + text + "' has the unit '" + symbol
                        + "', which does not fit here; accepted: " + dimension.accepted()));
        return number * unit.factor();
    }

    /**
     * Writes a quantity in the canonical unit of its dimension, so that {@link #parse} reads the same value back.
     *
     * @param value in the canonical unit
     * @param dimension of the value
     * @return number and unit, for example {@code 90 MME/day}
     */
    public static String print(double value, Dimension dimension) {
        String unit = dimension.canonical();
        String plural = dimension == Dimension.TIME && value != 1 ? "days" : unit;
        return unit.equals("1") ? number(value) : number(value) + " " + plural;
    }

    /**
     * Writes a number in the shortest form that reads back to the same value, without a needless {@code .0}.
     *
     * @param value any finite value
     * @return its text
     */
    public static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    /**
     * A quantity as people write it, for messages.
     *
     * @param dimension what it measures
     * @return an accepted text, for example {@code 10 %/week}
     */
    public static String example(Dimension dimension) {
        return switch (dimension) {
            case FRACTION -> "10 %";
            case TIME -> "28 days";
            case RATE -> "10 %/week";
            case HAZARD -> "1 %/year";
            default -> dimension.canonical().equals("1") ? "10" : "10 " + dimension.canonical();
        };
    }
}
