package org.setpoint.chart;

import java.util.List;

/**
 * What a chart of one outcome shows; nothing about how it looks.
 *
 * @param title what is shown, a few words or a sentence; empty where a heading above the picture says it
 * @param axisLabel the quantity, for example {@code pain}
 * @param unit its unit as printed beside the axis, for example {@code points, 0 to 10}; may be empty; for
 *     {@link Measure#SHARE} what the percentage is of, for example {@code % of patients}
 * @param measure how the vertical axis is laid out
 * @param centre the line in the middle of every band
 * @param series the curves, at least one
 * @param marks changes of policy
 * @param caption who and how many, see {@link Caption}
 * @param reach the vertical axis reaches at least to this value, so that a small change looks small; NaN for no such value
 */
public record CurveSpec(
        String title,
        String axisLabel,
        String unit,
        Measure measure,
        Centre centre,
        List<Series> series,
        List<Mark> marks,
        String caption,
        double reach) {

    /** Copies the lists; refuses a chart without a curve. */
    public CurveSpec {
        series = List.copyOf(series);
        marks = List.copyOf(marks);
        if (series.isEmpty()) {
            throw new IllegalArgumentException("chart '" + title + "' has no curve");
        }
    }

    /**
     * A chart whose vertical axis is as long as its values need.
     *
     * @param title what is shown
     * @param axisLabel the quantity
     * @param unit its unit
     * @param measure how the vertical axis is laid out
     * @param centre the line in the middle
     * @param series the curves
     * @param marks changes of policy
     * @param caption who and how many
     */
    public CurveSpec(
            String title,
            String axisLabel,
            String unit,
            Measure measure,
            Centre centre,
            List<Series> series,
            List<Mark> marks,
            String caption) {
        this(title, axisLabel, unit, measure, centre, series, marks, caption, Double.NaN);
    }

    /**
     * The same curves under other words.
     *
     * @param newTitle instead of the title
     * @param newCaption instead of the caption
     * @return a copy
     */
    public CurveSpec with(String newTitle, String newCaption) {
        return new CurveSpec(newTitle, axisLabel, unit, measure, centre, series, marks, newCaption, reach);
    }

    /** The part a curve plays in a comparison. */
    public enum Role {
        /** What the others are held against: grey, behind. */
        BASELINE,
        /** The one the chart is about: in front, in the first colour. */
        MAIN,
        /** One of several. */
        OTHER
    }

    /**
     * One curve.
     *
     * @param name written at its end
     * @param role how it is drawn
     * @param band its values
     * @param colour place in the colours of {@link ChartStyle}, so that one thing has one colour in all charts; -1 for
     *     the next free one
     */
    public record Series(String name, Role role, Band band, int colour) {
        /**
         * A curve in the next free colour.
         *
         * @param name written at its end
         * @param role how it is drawn
         * @param band its values
         */
        public Series(String name, Role role, Band band) {
            this(name, role, band, -1);
        }
    }

    /**
     * Something that happened to the whole run.
     *
     * @param day days since the start of the run
     * @param word one or two words, for example {@code cap}
     */
    public record Mark(double day, String word) {
        /** Refuses a line without a word. */
        public Mark {
            if (word.isBlank() || !Double.isFinite(day)) {
                throw new IllegalArgumentException("a mark needs a day and a word, was day " + day + " '" + word + "'");
            }
        }
    }

    /**
     * The quantity with its unit.
     *
     * @return for example {@code pain (points)}
     */
    String axis() {
        return unit.isBlank() ? axisLabel : axisLabel + " (" + unit + ")";
    }
}
