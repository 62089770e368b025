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

    /**
     * The same for all patients, from a publication.
     *
     * @param name kebab-case
     * @param symbol as in docs/model.md
     * @param meaning one sentence
     * @param dimension what it measures
     * @param value the default
     * @param range smallest and largest plausible value
     * @param source the publication
     * @return the parameter
     */
    public static Parameter published(
            String name,
            String symbol,
            String meaning,
            Dimension dimension,
            double value,
            double[] range,
            String source) {
        return new Parameter(
                name, symbol, meaning, dimension, value, range[0], range[1], Spread.NONE, Evidence.LITERATURE, source);
    }

    /**
     * The same for all patients, fitted to findings.
     *
     * @param name kebab-case
     * @param symbol as in docs/model.md
     * @param meaning one sentence
     * @param dimension what it measures
     * @param value the default
     * @param range smallest and largest plausible value
     * @param source the findings
     * @return the parameter
     */
    public static Parameter calibrated(
            String name,
            String symbol,
            String meaning,
            Dimension dimension,
            double value,
            double[] range,
            String source) {
        return new Parameter(
                name, symbol, meaning, dimension, value, range[0], range[1], Spread.NONE, Evidence.CALIBRATED, source);
    }

    /**
     * The same for all patients, measured by nobody.
     *
     * @param name kebab-case
     * @param symbol as in docs/model.md
     * @param meaning one sentence
     * @param dimension what it measures
     * @param value the default
     * @param range smallest and largest plausible value
     * @param reason why this value
     * @return the parameter
     */
    public static Parameter assumed(
            String name,
            String symbol,
            String meaning,
            Dimension dimension,
            double value,
            double[] range,
            String reason) {
        return new Parameter(
                name, symbol, meaning, dimension, value, range[0], range[1], Spread.NONE, Evidence.ASSUMPTION, reason);
    }

    /**
     * The smallest and the largest plausible value, for the factories above.
     *
     * @param low smallest, canonical unit
     * @param high largest, canonical unit
     * @return both
     */
    public static double[] range(double low, double high) {
        return new double[] {low, high};
    }

    /**
     * The same parameter, differing between patients.
     *
     * @param between how it differs
     * @return a new parameter
     */
    public Parameter varying(Spread between) {
        return new Parameter(name, symbol, meaning, dimension, value, low, high, between, evidence, source);
    }
}
