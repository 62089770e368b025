package org.setpoint.study.calibration;

import java.util.Map;

/** Says what findings would have been with other values of the model. The same values give the same answer, bit for bit. */
@FunctionalInterface
public interface Simulator {
    /**
     * Simulates.
     *
     * @param values by name of the parameter, canonical units
     * @return one value a finding, in the order of the targets; NaN for what could not be computed
     * @throws InterruptedException if the caller was interrupted
     */
    double[] simulate(Map<String, Double> values) throws InterruptedException;
}
