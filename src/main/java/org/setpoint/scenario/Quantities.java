package org.setpoint.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.setpoint.unit.Dimension;
import org.setpoint.unit.InputException;
import org.setpoint.unit.Quantity;
import org.setpoint.unit.Unit;

/** Quantities between people and program: range checks in the unit that was written, and text that is pleasant to read. */
public final class Quantities {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");
    private static final Pattern COMMA = Pattern.compile("[+-]?\\d+(,\\d+)+(\\.\\d+)?(?!\\w).*");
    private static final int PLEASANT = 6;

    private Quantities() {}

    /**
     * Reads a quantity within a range.
     *
     * @param written as written
     * @param dimension what it measures
     * @param low smallest accepted, canonical unit
     * @param high largest accepted, canonical unit
     * @return the value in the canonical unit
     * @throws InputException if it is no quantity, of another dimension, or outside the range
     */
    public static double read(String written, Dimension dimension, double low, double high) {
        String text = written.replace('\u00a0', ' ').replace('\u202f', ' ');
        if (COMMA.matcher(text).matches()) {
            throw new InputException(
                    "'" + written + "' has a comma; write a decimal point, and no separators of thousands");
        }
        double value = Quantity.parse(text, dimension);
        if (!Double.isFinite(value)) {
            throw new InputException("'" + written + "' is too large; accepted: " + range(low, high, dimension));
        }
        if (value < low || value > high) {
            String bare = unit(text, dimension).isEmpty() && dimension == Dimension.FRACTION && value > 1
                    ? "; write '" + text.strip() + " %' for percent"
                    : "";
            throw new InputException(
                    "'" + written + "' is outside the accepted range " + rangeAs(text, low, high, dimension) + bare);
        }
        return value;
    }

    /**
     * A range for a person.
     *
     * @param low canonical unit
     * @param high canonical unit
     * @param dimension of both
     * @return for example {@code 0 to 2000 MME/day}; {@code at least 0} without an upper end
     */
    public static String range(double low, double high, Dimension dimension) {
        String unit = unit(dimension);
        double factor = dimension.findUnit(unit).map(Unit::factor).orElse(1.0);
        return range(low, high, factor, unit.equals("day") ? "days" : unit);
    }

    /**
     * The unit in which people think of a dimension.
     *
     * @param dimension any
     * @return percent for shares and rates, the canonical unit for others; empty for a pure number
     */
    public static String unit(Dimension dimension) {
        return switch (dimension) {
            case FRACTION -> "%";
            case RATE -> "%/day";
            default -> dimension.canonical().equals("1") ? "" : dimension.canonical();
        };
    }

    private static String rangeAs(String text, double low, double high, Dimension dimension) {
        String symbol = unit(text, dimension);
        double factor = dimension.findUnit(symbol).map(Unit::factor).orElse(1.0);
        return range(low, high, factor, symbol);
    }

    private static String range(double low, double high, double factor, String symbol) {
        String unit = symbol.isEmpty() ? "" : " " + symbol;
        return high > 1e15
                ? "at least " + plain(low / factor) + unit
                : plain(low / factor) + " to " + plain(high / factor) + unit;
    }

    private static String unit(String text, Dimension dimension) {
        Matcher m = NUMBER.matcher(text.strip());
        String symbol = m.lookingAt() ? text.strip().substring(m.end()).strip() : "";
        return dimension.findUnit(symbol).isPresent() ? symbol : "";
    }

    /**
     * A number for a person, to six digits.
     *
     * @param value finite
     * @return without needless zeros and without an exponent where it can be avoided
     */
    public static String plain(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros();
        boolean readable = value == 0 || (Math.abs(value) >= 1e-6 && Math.abs(value) < 1e9);
        return readable ? rounded.toPlainString() : rounded.toString();
    }

    /**
     * A quantity within a range, for messages.
     *
     * @param dimension what it measures
     * @param low canonical unit
     * @param high canonical unit
     * @return an accepted text
     */
    public static String example(Dimension dimension, double low, double high) {
        double usual = Quantity.parse(Quantity.example(dimension), dimension);
        return usual >= low && usual <= high
                ? Quantity.example(dimension)
                : pleasant(usual < low ? low : high, dimension);
    }

    /**
     * A quantity as a person would write it, which reads back to exactly the same value.
     *
     * @param value in the canonical unit
     * @param dimension of the value
     * @return in percent where that is exact for shares and rates; others in the canonical unit where that is short, else
     *     in the unit with the shortest number
     */
    public static String pleasant(double value, Dimension dimension) {
        String canonical = Quantity.print(value, dimension);
        boolean percent = dimension == Dimension.FRACTION || dimension == Dimension.RATE;
        if (!percent && Quantity.number(value).length() <= PLEASANT) {
            return canonical;
        }
        return dimension.units().stream()
                .filter(unit -> !percent || unit.symbol().startsWith("%"))
                .map(unit -> plain(value / unit.factor()) + " " + unit.symbol())
                .filter(text -> text.length() < canonical.length() || percent)
                .filter(text -> Quantity.parse(text, dimension) == value)
                .min(Comparator.comparingInt((String text) -> text.indexOf(' ')))
                .orElse(canonical);
    }
}
