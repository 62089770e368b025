package org.setpoint.study.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import org.setpoint.parameter.Parameter;

/**
 * A parameter as a search turns it: from 0, the smallest plausible value, to 1, the largest; by factors where the range is
 * positive and spans more than a factor of three.
 *
 * @param parameter with its range
 */
public record Dial(Parameter parameter) {
    private static final double WIDE = 3;
    private static final MathContext DIGITS = new MathContext(6);

    /**
     * Is it turned by factors?
     *
     * @return false where it is turned by sums
     */
    public boolean byFactors() {
        return parameter.low() > 0 && parameter.high() > WIDE * parameter.low();
    }

    /**
     * The value at a position, of six digits; the default where it is that near.
     *
     * @param position 0 to 1, beyond is the end
     * @return within the plausible range, canonical unit
     */
    public double value(double position) {
        if (position <= 0) {
            return parameter.low();
        }
        if (position >= 1) {
            return parameter.high();
        }
        double low = scale(parameter.low());
        double raw = low + position * (scale(parameter.high()) - low);
        double value = new BigDecimal(byFactors() ? StrictMath.exp(raw) : raw)
                .round(DIGITS)
                .doubleValue();
        boolean usual = Math.abs(value - parameter.value()) <= 5e-6 * Math.abs(parameter.value());
        return usual ? parameter.value() : Math.min(parameter.high(), Math.max(parameter.low(), value));
    }

    /**
     * The position of a value.
     *
     * @param value canonical unit
     * @return 0 to 1, the end where the value is beyond it
     */
    public double position(double value) {
        double low = scale(parameter.low());
        double inside = Math.min(parameter.high(), Math.max(parameter.low(), value));
        return (scale(inside) - low) / (scale(parameter.high()) - low);
    }

    private double scale(double value) {
        return byFactors() ? StrictMath.log(value) : value;
    }
}
