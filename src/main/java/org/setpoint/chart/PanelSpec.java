package org.setpoint.chart;

import java.util.List;

/**
 * A page of small charts that share their time axis, their curves' names and their marks.
 *
 * @param title of the page
 * @param charts one small chart each, in reading order; curves of one name have one colour on the whole page
 * @param caption who and how many
 */
public record PanelSpec(String title, List<CurveSpec> charts, String caption) {
    /** Copies the list; refuses an empty page. */
    public PanelSpec {
        charts = List.copyOf(charts);
        if (charts.isEmpty()) {
            throw new IllegalArgumentException("page '" + title + "' has no chart");
        }
    }
}
