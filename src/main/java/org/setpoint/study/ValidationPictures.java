package org.setpoint.study;

import java.util.ArrayList;
import java.util.List;
import org.setpoint.chart.ChartStyle;
import org.setpoint.chart.ForestChart;
import org.setpoint.chart.ForestSpec;
import org.setpoint.chart.PairChart;
import org.setpoint.chart.PairSpec;
import org.setpoint.chart.Picture;

/** All findings on one axis, and ours against theirs. */
final class ValidationPictures {
    private static final double FOLD = 1.25;
    private static final String MARKS =
            "Filled diamonds: validation, never fitted to. Hollow circles: calibration. Blue agrees, vermillion does not.";

    private ValidationPictures() {}

    /**
     * A picture that is to be written.
     *
     * @param file its name without ending
     * @param picture itself
     * @param reading how it is read
     */
    record Drawn(String file, Picture picture, String reading) {}

    static List<Drawn> of(List<Result> results) {
        List<Drawn> drawn = new ArrayList<>();
        if (!results.isEmpty()) {
            ForestSpec spec = new ForestSpec(
                    "Distance of every finding from what was published",
                    results.stream().map(ValidationPictures::row).toList(),
                    MARKS
                            + " Thick bar: ours at the large size. Pale bar: studies of the published size. Arrows lie beyond"
                            + " the axis. Findings that are a direction only stand at 0.");
            drawn.add(new Drawn(
                    "forest",
                    new ForestChart(spec, ChartStyle.light()),
                    "Each finding in standard errors of what was published, so that all share one axis; the green strip is what"
                            + " agrees."));
        }
        List<PairSpec.Pair> pairs = results.stream()
                .filter(Agreement::isOnLogScale)
                .map(ValidationPictures::pair)
                .toList();
        if (!pairs.isEmpty()) {
            PairSpec spec = new PairSpec(
                    "Observed against predicted",
                    pairs,
                    FOLD,
                    MARKS
                            + " Magnitudes, each in its own unit; the dashed lines are a factor of 1.25 above and below.");
            drawn.add(new Drawn(
                    "observed-predicted",
                    new PairChart(spec, ChartStyle.light()),
                    "Findings that claim a number, on log scales: on the line, ours equals theirs. Findings have many units;"
                            + " the distance from the line is what counts."));
        }
        return drawn;
    }

    private static ForestSpec.Row row(Result r) {
        Published p = r.measure().published();
        return new ForestSpec.Row(
                r.study(),
                r.measure().finding(),
                r.measure().what(),
                r.distance(),
                p.distance(r.low()),
                p.distance(r.high()),
                p.distance(r.sampledLow()),
                p.distance(r.sampledHigh()),
                r.agrees(),
                r.measure().role() == Measure.Role.VALIDATION);
    }

    private static PairSpec.Pair pair(Result r) {
        return new PairSpec.Pair(
                r.measure().finding(),
                Math.abs(r.measure().published().value()),
                Math.abs(r.simulated()),
                r.agrees(),
                r.measure().role() == Measure.Role.VALIDATION);
    }
}
