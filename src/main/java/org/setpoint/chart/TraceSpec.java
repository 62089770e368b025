package org.setpoint.chart;

import java.util.List;

/**
 * What happens inside one body, quantity below quantity over the same time.
 *
 * @param title who and what, for example {@code Patient 1,482, day 214}
 * @param doses what was taken, drawn as ticks above the first panel; may be empty
 * @param marks changes of policy or acts such as naloxone, drawn through all panels
 * @param panels from cause (plasma) to effect (pain, withdrawal); at least one
 * @param caption what a reader must know
 */
public record TraceSpec(
        String title, List<Dose> doses, List<CurveSpec.Mark> marks, List<Panel> panels, String caption) {
    /** Copies the lists; refuses a trace without panels. */
    public TraceSpec {
        doses = List.copyOf(doses);
        marks = List.copyOf(marks);
        panels = List.copyOf(panels);
        if (panels.isEmpty()) {
            throw new IllegalArgumentException("trace '" + title + "' has no panel");
        }
    }

    /**
     * One intake.
     *
     * @param day days since the start of the run, fractions included
     * @param amount any positive number; a larger one draws a taller tick
     */
    public record Dose(double day, double amount) {}

    /**
     * One quantity, or several of one unit.
     *
     * @param label the quantity, for example {@code plasma}
     * @param unit as printed below the label; may be empty
     * @param measure how the vertical axis is laid out
     * @param lines at least one
     */
    public record Panel(String label, String unit, Measure measure, List<Line> lines) {
        /** Copies the list; refuses a panel without lines. */
        public Panel {
            lines = List.copyOf(lines);
            if (lines.isEmpty()) {
                throw new IllegalArgumentException("panel '" + label + "' has no line");
            }
        }
    }

    /**
     * One line.
     *
     * @param name written at its end where a panel has several; may be empty
     * @param day days since the start of the run, fractions included, strictly increasing
     * @param value one for each time, NaN where unknown
     */
    @SuppressWarnings("ArrayRecordComponent") // a year of hours: boxes would cost more than they help
    public record Line(String name, double[] day, double[] value) {
        /** Copies the arrays; refuses unequal lengths and times that do not increase. */
        public Line {
            day = day.clone();
            value = Band.ofLength(day.length, value, "value of '" + name + "'");
            Band.increasing(day, "day of '" + name + "'");
        }
    }
}
