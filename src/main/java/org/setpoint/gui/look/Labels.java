package org.setpoint.gui.look;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.setpoint.chart.Centre;
import org.setpoint.chart.Measure;
import org.setpoint.observation.Outcome;
import org.setpoint.unit.Dimension;

/** What the window calls things, and how it writes numbers. */
public final class Labels {
    private static final double CLEARLY = 0.1;
    /** Finer than this nobody feels a point, or prescribes a dose. */
    private static final double HUNDREDTHS = 100;

    private Labels() {}

    /**
     * The name of an outcome.
     *
     * @param outcome any
     * @return its word as people write it, with a capital
     */
    public static String name(Outcome outcome) {
        return name(outcome.word());
    }

    /**
     * The name of a word of a file.
     *
     * @param word kebab-case
     * @return with spaces and a capital
     */
    public static String name(String word) {
        String spaced = word.replace('-', ' ');
        return switch (word) {
            case "cows" -> "Withdrawal (COWS)";
            case "qald" -> "Quality-adjusted days";
            case "without" -> "No opioid";
            default -> spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
        };
    }

    /**
     * The unit as it stands on an axis.
     *
     * @param outcome any
     * @return empty for plain numbers
     */
    public static String unit(Outcome outcome) {
        return switch (outcome.dimension()) {
            case FRACTION -> outcome.isShare() ? "% of patients" : "%";
            case FOLD -> "times naive";
            case HAZARD -> "per person-year";
            case TIME -> "days";
            case LEVEL -> "MME/day equivalent";
            case NUMBER -> "";
            default -> outcome.dimension().canonical();
        };
    }

    /**
     * The unit as it stands behind one patient's value.
     *
     * @param outcome any
     * @return empty for plain numbers
     */
    public static String unitOfOne(Outcome outcome) {
        return switch (outcome.dimension()) {
            case FRACTION -> "%";
            case FOLD -> "×";
            case HAZARD -> "a year";
            default -> unit(outcome);
        };
    }

    /**
     * How the axis is laid out.
     *
     * @param outcome any
     * @return its measure
     */
    public static Measure measure(Outcome outcome) {
        return switch (outcome.dimension()) {
            case FRACTION -> Measure.SHARE;
            case FOLD -> Measure.FREE;
            default -> Measure.FROM_ZERO;
        };
    }

    /**
     * Which line stands for all patients.
     *
     * @param outcome any
     * @return the mean where most patients have none of it and a few carry it, else the median
     */
    public static Centre centre(Outcome outcome) {
        boolean few = outcome.isShare()
                || outcome.dimension() == Dimension.HAZARD
                || outcome == Outcome.HYPERALGESIA
                || outcome == Outcome.WITHDRAWAL_PAIN
                || outcome == Outcome.COWS
                || outcome == Outcome.DOSE
                || outcome == Outcome.TAPERING_DIFFICULTY;
        return few ? Centre.MEAN : Centre.MEDIAN;
    }

    /**
     * A value as people read it.
     *
     * @param value in the canonical unit
     * @param outcome whose value
     * @return about three digits with the unit; an en dash where there is none
     */
    public static String value(double value, Outcome outcome) {
        if (Double.isNaN(value)) {
            return "–";
        }
        String unit = unitOfOne(outcome);
        String gap = unit.isEmpty() ? "" : "\u202f";
        return bare(value, outcome) + gap + unit;
    }

    /**
     * A value without its unit.
     *
     * @param value in the canonical unit
     * @param outcome whose value
     * @return about three digits, percent where the unit is percent; an en dash where there is none
     */
    public static String bare(double value, Outcome outcome) {
        return switch (outcome.dimension()) {
            case FRACTION -> number(value * 100);
            case POINTS, COWS, DOSE, LEVEL, FOLD -> number(Math.rint(value * HUNDREDTHS) / HUNDREDTHS);
            default -> number(value);
        };
    }

    /**
     * A number as people read it.
     *
     * @param value any
     * @return about three digits, thousands apart
     */
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        double rounded = new BigDecimal(value).round(new MathContext(3)).doubleValue();
        boolean small = Math.abs(rounded) < CLEARLY;
        DecimalFormat format =
                new DecimalFormat(small ? "0.####" : "#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(rounded).replace('-', '−');
    }

    /**
     * Text inside of HTML, as tool tips take it.
     *
     * @param text plain
     * @return with its special characters written out
     */
    public static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
