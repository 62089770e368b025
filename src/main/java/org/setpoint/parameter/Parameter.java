package org.setpoint.parameter;

import org.setpoint.unit.Dimension;

/**
 * One number of the model that may be changed by name.
 *
 * @param name kebab-case, unique, for example {@code analgesic-tolerance-size}
 * @param symbol as in docs/model.md, for example {@code aT}
 * @param meaning one sentence, which also says what a larger value does
 * @param dimension what it measures; value and range are in the canonical unit
 * @param value the default
 * @param low smallest plausible value
 * @param high largest plausible value
 * @param spread between patients; {@link Spread#NONE} where all share one value
 * @param evidence what stands behind it
 * @param source the publication, the findings it was calibrated to, or the reason of the assumption
 */
public record Parameter(
        String name,
        String symbol,
        String meaning,
        Dimension dimension,
        double value,
        double low,
        double high,
        Spread spread,
        Evidence evidence,
        String source) {

    /** Refuses a default outside its own range and a number without a source. */
    public Parameter {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException(name + " = " + value + " is outside " + low + " to " + high);
        }
        if (source.isBlank() || meaning.isBlank()) {
            throw new IllegalArgumentException(name + " needs a meaning and a source");
        }
    }
}
