package org.setpoint.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setpoint.chart.Centre;
import org.setpoint.chart.Measure;
import org.setpoint.observation.Outcome;

/**
 * One chart of a result: which outcomes, and what to say of them.
 *
 * @param file name of its files, without ending
 * @param title heading
 * @param shows what it shows, one sentence
 * @param reading how to read it
 * @param axis label of the vertical axis
 * @param unit of the vertical axis
 * @param measure how the axis is laid out
 * @param centre the line in the middle
 * @param reach the axis reaches at least to here, NaN for no such value
 * @param baseline drawn grey and behind; empty for none
 * @param outcomes the curves in front, the first the main one
 */
record Figure(
        String file,
        String title,
        String shows,
        String reading,
        String axis,
        String unit,
        Measure measure,
        Centre centre,
        double reach,
        List<Outcome> baseline,
        List<Outcome> outcomes) {

    /** The same chart with fewer curves, and with words that speak only of these. */
    Figure showing(List<Outcome> front, List<Outcome> behind, String plainReading) {
        if (front.equals(outcomes) && behind.equals(baseline)) {
            return this;
        }
        String meaning = Stream.concat(front.stream(), behind.stream())
                .map(o -> o.meaning() + ".")
                .collect(Collectors.joining(" "));
        return new Figure(file, title, meaning, plainReading, axis, unit, measure, centre, reach, behind, front);
    }
}
