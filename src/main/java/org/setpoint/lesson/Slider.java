package org.setpoint.lesson;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.setpoint.unit.InputException;

/**
 * A value of the scenario that a lesson puts in front: a slider between two ends, or a switch.
 *
 * @param path of the value, as {@code --set} takes it
 * @param label what the class reads beside it
 * @param from value at the left end, as one would write it in the scenario
 * @param to value at the right end, in the same unit
 */
public record Slider(String path, String label, String from, String to) {
    private static final Pattern FORM = Pattern.compile("(day |week |month |year )?([+-]?\\d+(?:\\.\\d+)?)(\\s?\\D*)");
    private static final int STEPS = 100;

    /**
     * Checks that the ends belong together.
     *
     * @throws InputException if one has another unit than the other, or both are the same
     */
    public Slider {
        if (!isSwitch(from, to)) {
            Matcher left = FORM.matcher(from);
            Matcher right = FORM.matcher(to);
            if (!left.matches() || !right.matches() || !form(left).equals(form(right))) {
                throw new InputException("'" + from + "' and '" + to
                        + "' are not two ends of one slider; accepted: two numbers in the same unit, for example"
                        + " 'from: 30 MME/day' and 'to: 300 MME/day', or 'from: off' and 'to: on'");
            }
            if (number(left).compareTo(number(right)) == 0) {
                throw new InputException("'" + from + "' is both ends; accepted: two that differ");
            }
        }
    }

    /**
     * Is it a switch?
     *
     * @return true where the ends are off and on
     */
    public boolean isSwitch() {
        return isSwitch(from, to);
    }

    /**
     * The value at a place of the slider, rounded as a person would write it.
     *
     * @param share 0 at the left end to 1 at the right
     * @return as written in the scenario
     */
    public String at(double share) {
        double place = Math.max(0, Math.min(1, share));
        if (isSwitch()) {
            return place < 0.5 ? from : to;
        }
        Matcher left = matched(from);
        BigDecimal low = number(left);
        BigDecimal range = number(matched(to)).subtract(low);
        BigDecimal value = low.add(range.multiply(BigDecimal.valueOf(place)));
        return written(left, value.setScale(decimals(range), RoundingMode.HALF_UP));
    }

    /**
     * Where a value stands on the slider.
     *
     * @param value as written in the scenario
     * @return 0 at the left end to 1 at the right; the nearer end for values beyond it, 0 for what is in another unit
     */
    public double shareOf(String value) {
        if (isSwitch()) {
            return value.equals(to) ? 1 : 0;
        }
        Matcher m = FORM.matcher(value);
        Matcher left = matched(from);
        if (!m.matches() || !form(m).equals(form(left))) {
            return 0;
        }
        double low = number(left).doubleValue();
        double share = (number(m).doubleValue() - low) / (number(matched(to)).doubleValue() - low);
        return Math.max(0, Math.min(1, share));
    }

    private int decimals(BigDecimal range) {
        boolean whole = number(matched(from)).stripTrailingZeros().scale() <= 0
                && number(matched(to)).stripTrailingZeros().scale() <= 0
                && range.abs().intValue() > 4;
        BigDecimal step = range.abs().divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL32);
        return whole ? 0 : Math.max(0, step.precision() == 0 ? 0 : -exponent(step));
    }

    private static int exponent(BigDecimal step) {
        return step.precision() - step.scale() - 1;
    }

    private static String written(Matcher form, BigDecimal value) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return (form.group(1) == null ? "" : form.group(1)) + plain.toPlainString() + form.group(3);
    }

    private static Matcher matched(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            throw new IllegalStateException(text);
        }
        return m;
    }

    private static BigDecimal number(Matcher m) {
        return new BigDecimal(m.group(2));
    }

    /** What is left of a value without its number. */
    private static String form(Matcher m) {
        return m.group(1) + "|" + m.group(3).strip();
    }

    private static boolean isSwitch(String from, String to) {
        return from.equals("off") && to.equals("on");
    }
}
