package org.setpoint.unit;

/**
 * One way to write a quantity.
 *
 * @param symbol as people write it, for example {@code %/week}
 * @param factor canonical units in one of these, positive
 */
public record Unit(String symbol, double factor) {
    /** Refuses a factor that is not positive. */
    public Unit {
        if (!(factor > 0)) {
            throw new IllegalArgumentException("factor of unit '" + symbol + "' must be positive, was " + factor);
        }
    }
}
