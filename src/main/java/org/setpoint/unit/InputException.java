package org.setpoint.unit;

/**
 * Something that a user wrote is wrong. The message is complete, for a person, in one piece: where, what, and what is
 * accepted. Whoever catches it prints the message, no stack trace, and ends with exit code 2.
 */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A mistake of the user's.
     *
     * @param message complete: place, what is wrong, what would be accepted
     */
    public InputException(String message) {
        super(message);
    }
}
