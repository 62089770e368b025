package org.setpoint.simulation;

/** A body left the possible: NaN, or a state out of its range. The message names patient, day and state. */
public final class ImpossibleStateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * The run must stop.
     *
     * @param message names patient, day, state and range
     */
    public ImpossibleStateException(String message) {
        super(message);
    }
}
