package org.setpoint.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.setpoint.report.ReportPage.Interval;

/** Numbers as people read them: three significant digits, thousands apart, an interval in words. */
final class ForPeople {
    private static final int DIGITS = 3;

    private ForPeople() {}

    static String number(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        BigDecimal exact = new BigDecimal(value);
        boolean whole = value == Math.rint(value) || Math.abs(value) >= 100;
        BigDecimal rounded = whole
                ? exact.setScale(0, RoundingMode.HALF_EVEN)
                : exact.round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        int decimals = Math.max(0, whole ? 0 : DIGITS - (rounded.precision() - rounded.scale()));
        format.setMinimumFractionDigits(Math.min(decimals, 12));
        format.setMaximumFractionDigits(Math.min(decimals, 12));
        return format.format(rounded).replace('-', '−');
    }

    static String interval(Interval i) {
        return Double.isNaN(i.low()) || Double.isNaN(i.high()) ? "" : number(i.low()) + " to " + number(i.high());
    }
}
