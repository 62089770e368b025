package org.setpoint.gui.curves;

/**
 * Something that was changed while the run went on.
 *
 * @param day from which it acts
 * @param sign short, beside the line in the chart
 * @param words what was changed
 */
public record Mark(double day, String sign, String words) {}
