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
import org.setpoint.observation.BodyHour;
import org.setpoint.observation.Event;

/** Draws one body, from the dose down to pain and withdrawal. */
public final class TracePicture {
    private TracePicture() {}

    /**
     * The picture of a trace.
     *
     * @param title which patient of which scenario
     * @param who age, sex, pain
     * @param hours of the body, at least two
     * @param events that happened to the patient
     * @return to be written
     */
    public static Picture of(String title, String who, List<BodyHour> hours, List<Event> events) {
        List<Dose> doses = new ArrayList<>();
        for (BodyHour h : hours) {
            if (h.dose() > 0) {
                doses.add(new Dose((h.hour() - 1) / 24.0, h.dose()));
            }
        }
        double first = hours.get(0).hour() / 24.0;
        double last = hours.get(hours.size() - 1).hour() / 24.0;
        List<Mark> marks = new ArrayList<>();
        for (Event e : events) {
            if (e.day() >= first && e.day() <= last) {
                marks.add(new Mark(e.day(), e.kind().replace('-', ' ')));
            }
        }
        List<Panel> panels = List.of(
                panel(
                        "drug level",
                        "MME/d-eq",
                        Measure.FROM_ZERO,
                        line(hours, "plasma", BodyHour::plasma),
                        line(hours, "effect site", BodyHour::effectSite)),
                panel("occupancy", "share of receptors", Measure.FROM_ZERO, line(hours, "", BodyHour::occupancy)),
                panel("receptors", "share of naive", Measure.FROM_ZERO, line(hours, "", BodyHour::receptors)),
                panel("tone", "share of naive", Measure.FROM_ZERO, line(hours, "", BodyHour::tone)),
                panel(
                        "tolerance",
                        "fold of naive",
                        Measure.FREE,
                        line(hours, "pain relief", BodyHour::analgesicFold),
                        line(hours, "breathing", BodyHour::respiratoryFold)),
                panel("ventilation", "share of normal", Measure.FROM_ZERO, line(hours, "", BodyHour::ventilation)),
                panel(
                        "pain",
                        "points, 0 to 10",
                        Measure.FROM_ZERO,
                        line(hours, "pain", BodyHour::pain),
                        line(hours, "drug-free twin", BodyHour::twinPain)),
                panel("COWS", "0 to 48", Measure.FROM_ZERO, line(hours, "", BodyHour::cows)));
        String caption = "One virtual patient: " + who + ". BodyHour by hour.";
        return new TraceChart(new TraceSpec(title, doses, marks, panels, caption), ChartStyle.light());
    }

    private static Panel panel(String label, String unit, Measure measure, Line... lines) {
        return new Panel(label, unit, measure, List.of(lines));
    }

    private static Line line(List<BodyHour> hours, String name, ToDoubleFunction<BodyHour> reader) {
        return new Line(
                name,
                hours.stream().mapToDouble(h -> h.hour() / 24.0).toArray(),
                hours.stream().mapToDouble(reader).toArray());
    }
}
