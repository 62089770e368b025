package org.setpoint.chart;

/** How the vertical axis of a curve is laid out. */
public enum Measure {
    /** The quantity has a natural zero and the axis starts there. */
    FROM_ZERO,
    /** No natural zero (a difference, a fold, a score far from zero): the axis fits the data. */
    FREE,
    /** A fraction between 0 and 1, from zero, written on the axis as percent. */
    SHARE
}
