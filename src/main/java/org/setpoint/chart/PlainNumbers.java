package org.setpoint.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jspecify.annotations.Nullable;

/** Numbers along a log axis, from 0.001 to 100000, without an exponent and in every locale alike. */
final class PlainNumbers extends NumberFormat {
    private static final long serialVersionUID = 1;

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
        return to.append(new BigDecimal(number)
                .round(new MathContext(2))
                .stripTrailingZeros()
                .toPlainString());
    }

    @Override
    public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
        return to.append(number);
    }

    @Override
    public @Nullable Number parse(String source, ParsePosition position) {
        throw new UnsupportedOperationException("an axis does not read numbers");
    }
}
