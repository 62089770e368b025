package org.setpoint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.setpoint.chart.ChartStyle;
import org.setpoint.chart.CurveSpec.Mark;
import org.setpoint.chart.Measure;
import org.setpoint.chart.Picture;
import org.setpoint.chart.TraceChart;
import org.setpoint.chart.TraceSpec;
import org.setpoint.chart.TraceSpec.Dose;
import org.setpoint.chart.TraceSpec.Line;
import org.setpoint.chart.TraceSpec.Panel;
import org.setpoint.observation.Event;
import org.setpoint.simulation.BodyTrace;
import org.setpoint.simulation.BodyTrace.Hour;

/** Draws one body, from the dose down to pain and withdrawal. */
public final class TracePicture {
    private TracePicture() {}

    /**
     * The picture of a trace.
     *
     * @param scenario its name
     * @param patient number in the cohort
     * @param trace at least two hours
     * @return to be written
     */
    public static Picture of(String scenario, long patient, BodyTrace trace) {
        List<Hour> hours = trace.hours();
        List<Dose> doses = new ArrayList<>();
        for (Hour h : hours) {
            if (h.dose() > 0) {
                doses.add(new Dose((h.hour() - 1) / 24.0, h.dose()));
            }
        }
        double first = hours.get(0).hour() / 24.0;
        double last = hours.get(hours.size() - 1).hour() / 24.0;
        List<Mark> marks = new ArrayList<>();
        for (Event e : trace.events()) {
            if (e.day() >= first && e.day() <= last) {
                marks.add(new Mark(e.day(), e.kind().replace('-', ' ')));
            }
        }
        List<Panel> panels = List.of(
                panel(
                        "drug level",
                        "MME/d-eq",
                        Measure.FROM_ZERO,
                        line(hours, "plasma", Hour::plasma),
                        line(hours, "effect site", Hour::effectSite)),
                panel("occupancy", "share of receptors", Measure.FROM_ZERO, line(hours, "", Hour::occupancy)),
                panel("receptors", "share of naive", Measure.FROM_ZERO, line(hours, "", Hour::receptors)),
                panel("tone", "share of naive", Measure.FROM_ZERO, line(hours, "", Hour::tone)),
                panel(
                        "tolerance",
                        "fold of naive",
                        Measure.FREE,
                        line(hours, "pain relief", Hour::analgesicFold),
                        line(hours, "breathing", Hour::respiratoryFold)),
                panel("ventilation", "share of normal", Measure.FROM_ZERO, line(hours, "", Hour::ventilation)),
                panel(
                        "pain",
                        "points, 0 to 10",
                        Measure.FROM_ZERO,
                        line(hours, "pain", Hour::pain),
                        line(hours, "drug-free twin", Hour::twinPain)),
                panel("COWS", "0 to 48", Measure.FROM_ZERO, line(hours, "", Hour::cows)));
        String caption = "One virtual patient: " + trace.who() + ". Hour by hour.";
        return new TraceChart(
                new TraceSpec(scenario + ", patient " + patient, doses, marks, panels, caption), ChartStyle.light());
    }

    private static Panel panel(String label, String unit, Measure measure, Line... lines) {
        return new Panel(label, unit, measure, List.of(lines));
    }

    private static Line line(List<Hour> hours, String name, ToDoubleFunction<Hour> reader) {
        return new Line(
                name,
                hours.stream().mapToDouble(h -> h.hour() / 24.0).toArray(),
                hours.stream().mapToDouble(reader).toArray());
    }
}
