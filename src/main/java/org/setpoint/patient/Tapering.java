package org.setpoint.patient;

/** Is a taper going on, and whose wish is it? */
public enum Tapering {
    /** No taper. */
    NONE,
    /** The patient agreed. */
    AGREED,
    /** The patient did not. */
    FORCED
}
