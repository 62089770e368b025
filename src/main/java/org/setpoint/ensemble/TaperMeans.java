package org.setpoint.ensemble;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.setpoint.observation.TaperRow;

/** How the tapers of one replicate went on average, by whose wish they were. */
public final class TaperMeans {
    /** What is averaged. */
    public enum Measure {
        // spotless:off a table reads better
        /** Completed. */
        COMPLETED("Reached their goal, of those that ended", "%", 100, TaperRow::completed),
        /** Length. */
        DAYS("Length, of those that ended", "days", 1, t -> t.ended() - t.started()),
        /** Delay. */
        DELAY("Days beyond the plan, of those that reached their goal", "days", 1, TaperMeans::delay),
        /** Pauses. */
        PAUSES("Pauses", "", 1, TaperRow::pauses),
        /** Peak. */
        PEAK_COWS("COWS of the worst day", "of 48", 1, TaperRow::peakCows),
        /** Area. */
        COWS_DAYS("Added withdrawal, COWS summed over days", "", 1, TaperRow::cowsDays),
        /** Pain. */
        PAIN_DAYS("Added pain, points summed over days", "", 1, TaperRow::painDays),
        /** Dysphoria. */
        DYSPHORIA_DAYS("Added dysphoria, 1 being complete, summed over days", "", 1, TaperRow::dysphoriaDays),
        /** Illicit. */
        ILLICIT("Moved to illicit opioids", "%", 100, t -> t.illicit() ? 1 : 0),
        /** Returned. */
        RETURNED("Back on the old dose within 90 days, of those that ended", "%", 100, TaperMeans::returned),
        /** Difficulty. */
        DIFFICULTY("Difficulty, 0 to 100", "", 1, TaperRow::difficulty);
        // spotless:on

        private final String words;
        private final String unit;
        private final double factor;
        private final ToDoubleFunction<TaperRow> reader;

        Measure(String words, String unit, double factor, ToDoubleFunction<TaperRow> reader) {
            this.words = words;
            this.unit = unit;
            this.factor = factor;
            this.reader = reader;
        }

        /**
         * For a report.
         *
         * @return a few words
         */
        public String words() {
            return words;
        }

        /**
         * Of the means.
         *
         * @return may be empty
         */
        public String unit() {
            return unit;
        }
    }

    private final Map<TaperRow.Wish, Map<Measure, SummaryStatistics>> all = new EnumMap<>(TaperRow.Wish.class);

    /**
     * Of a replicate.
     *
     * @param tapers of it
     */
    TaperMeans(List<TaperRow> tapers) {
        for (TaperRow t : tapers) {
            Map<Measure, SummaryStatistics> of = all.computeIfAbsent(t.whose(), w -> new EnumMap<>(Measure.class));
            for (Measure m : Measure.values()) {
                SummaryStatistics s = of.computeIfAbsent(m, w -> new SummaryStatistics());
                double value = m.reader.applyAsDouble(t);
                if (!Double.isNaN(value)) {
                    s.addValue(m.factor * value);
                }
            }
        }
    }

    private static double delay(TaperRow t) {
        return t.completed() > 0 ? t.ended() - t.started() - t.planned() : Double.NaN;
    }

    private static double returned(TaperRow t) {
        return Double.isNaN(t.ended()) ? Double.NaN : t.returned() ? 1 : 0;
    }

    /**
     * How many tapers there were.
     *
     * @param whose wish
     * @return 0 or more
     */
    public long count(TaperRow.Wish whose) {
        Map<Measure, SummaryStatistics> of = all.getOrDefault(whose, Map.of());
        SummaryStatistics s = of.get(Measure.DIFFICULTY);
        return s == null ? 0 : s.getN();
    }

    /**
     * The mean over tapers.
     *
     * @param whose wish
     * @param measure what
     * @return in the unit of the measure; NaN where there was none
     */
    public double mean(TaperRow.Wish whose, Measure measure) {
        SummaryStatistics s = all.getOrDefault(whose, Map.of()).get(measure);
        return s == null ? Double.NaN : s.getMean();
    }
}
