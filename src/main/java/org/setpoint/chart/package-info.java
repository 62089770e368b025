/**
 * Draws curves, bands and single bodies as pictures that look alike in a window, a PNG, an SVG and a report. The only
 * package that knows JFreeChart and JFreeSVG. Start with {@link org.setpoint.chart.CurveChart}.
 */
@NullMarked
package org.setpoint.chart;

import org.jspecify.annotations.NullMarked;
