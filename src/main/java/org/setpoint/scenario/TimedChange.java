package org.setpoint.scenario;

/**
 * A value that is another one from some day of the run on.
 *
 * @param from first day with the new value
 * @param target what changes
 * @param value the new value, as {@link org.setpoint.parameter.Settings} hold it; of a parameter and of a time a number in
 *     the canonical unit
 */
public record TimedChange(int from, Target target, Object value) {
    /**
     * The new value where it is a number.
     *
     * @return in the canonical unit
     */
    public double number() {
        return (Double) value;
    }
}
