package org.setpoint.study;

/**
 * Ours against theirs, of one published number.
 *
 * @param study name
 * @param measure what was measured, and what was found
 * @param simulated at the large size at which it was run
 * @param low of the 95 % interval of that value, by luck between parts of the simulated cohort
 * @param high of it
 * @param sampledLow of 95 % of what a study of the published size would have found in this simulated world
 * @param sampledHigh of it
 */
public record Result(
        String study,
        Measure measure,
        double simulated,
        double low,
        double high,
        double sampledLow,
        double sampledHigh) {
    /**
     * Does it agree?
     *
     * @return by the rule of {@link Published#agrees}
     */
    public boolean agrees() {
        return measure.published().agrees(simulated);
    }

    /**
     * The standardised distance.
     *
     * @return by {@link Published#distance}
     */
    public double distance() {
        return measure.published().distance(simulated);
    }
}
