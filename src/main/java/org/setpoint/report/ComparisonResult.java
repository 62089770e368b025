package org.setpoint.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.setpoint.observation.Outcome;

/** Writes what comes of a comparison: tables, charts and the report. */
public final class ComparisonResult {
    private final ComparedArm reference;
    private final List<Compared> others;

    /**
     * A finished comparison.
     *
     * @param reference what the others are held against
     * @param others at least one
     */
    public ComparisonResult(ComparedArm reference, List<Compared> others) {
        this.reference = reference;
        this.others = List.copyOf(others);
    }

    /**
     * Writes everything.
     *
     * @param place where to
     * @param warnings what a reader has to know first; may be empty
     * @param provenance how to repeat it
     * @return advice to the user where no pictures could be drawn
     * @throws IOException if a file cannot be written
     */
    public Optional<String> write(Place place, List<String> warnings, List<ReportPage.Fact> provenance)
            throws IOException {
        new ComparisonTables(reference.name(), reference.scenario().patients(), others).write(place);
        List<Outcome> outcomes = Telling.outcomes(reference, others);
        List<Telling.Quantity> numbers =
                Telling.numbers(outcomes, reference, others.get(0).comparison());
        ComparisonCharts charts = new ComparisonCharts(reference, others, outcomes);
        Optional<String> advice = charts.write(place.path().resolve("charts"), numbers);
        ComparisonPage page = new ComparisonReport(reference, others, numbers, charts).page(warnings, provenance);
        new ComparisonWriter().write(page, place.file("report.html"));
        return advice;
    }
}
