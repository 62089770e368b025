package org.setpoint.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as text that every spreadsheet, R and Python read alike: a point as decimal mark, no group marks, no exponent
 * between 1e-9 and 1e15, the same on every machine, locale and Java release. An unknown number (NaN) is an empty cell;
 * an infinite one is {@code Inf} or {@code -Inf}; minus zero is 0.
 */
public final class Numbers {
    private static final int DIGITS = 6;
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10};
    private static final double LARGE = 1e15;
    private static final double SMALL = 1e-9;

    private Numbers() {}

    /**
     * A measured or averaged number: at most six significant digits, no needless zeros.
     *
     * @param value in the unit of its column
     * @return for example {@code 12.3457}, {@code 0.00001}
     */
    public static String rounded(double value) {
        if (isSpecial(value)) {
            return special(value);
        }
        if (value == Math.rint(value) && Math.abs(value) < 1_000_000) {
            return Long.toString((long) value);
        }
        double size = Math.abs(value);
        return size >= 1e-4 && size < 1e6
                ? common(value, size)
                : text(new BigDecimal(value).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN)), value);
    }

    /** The sizes that nearly all cells have, ten times faster: the six digits as a whole number, then the point. */
    private static String common(double value, double size) {
        int decimals = DIGITS;
        for (double limit = 1; size >= limit; limit *= 10) {
            decimals--;
        }
        for (double limit = 0.1; size < limit; limit /= 10) {
            decimals++;
        }
        long digits = (long) Math.rint(size * POWERS[decimals]);
        while (decimals > 0 && digits % 10 == 0) {
            digits /= 10;
            decimals--;
        }
        StringBuilder text = new StringBuilder(12).append(digits);
        while (text.length() <= decimals) {
            text.insert(0, '0');
        }
        if (decimals > 0) {
            text.insert(text.length() - decimals, '.');
        }
        return value < 0 ? text.insert(0, '-').toString() : text.toString();
    }

    /**
     * A number in as few digits as read back to the very same value.
     *
     * @param value in the unit of its column
     * @return for example {@code 0.1}
     */
    public static String exact(double value) {
        if (isSpecial(value)) {
            return special(value);
        }
        if (value == Math.rint(value) && Math.abs(value) < LARGE) {
            return Long.toString((long) value);
        }
        // Double.toString is not always the shortest before Java 19 and would differ between releases.
        BigDecimal all = new BigDecimal(value);
        for (int digits = 1; digits < 17; digits++) {
            BigDecimal shorter = all.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (shorter.doubleValue() == value) {
                return text(shorter, value);
            }
        }
        return text(all.round(new MathContext(17, RoundingMode.HALF_EVEN)), value);
    }

    private static String text(BigDecimal rounded, double value) {
        BigDecimal bare = rounded.stripTrailingZeros();
        double size = Math.abs(value);
        if (size >= LARGE || size < SMALL) {
            String digits = bare.unscaledValue().abs().toString();
            int exponent = digits.length() - 1 - bare.scale();
            String decimals = digits.length() == 1 ? "" : "." + digits.substring(1);
            return (value < 0 ? "-" : "") + digits.charAt(0) + decimals + "E" + exponent;
        }
        return bare.toPlainString();
    }

    private static boolean isSpecial(double value) {
        return value == 0 || !Double.isFinite(value);
    }

    private static String special(double value) {
        return value == 0 ? "0" : Double.isNaN(value) ? "" : value > 0 ? "Inf" : "-Inf";
    }
}
