package org.setpoint.observation;

/**
 * A quantity over patients at one time.
 *
 * @param mean mean
 * @param sd standard deviation
 * @param q05 5 % quantile
 * @param q25 25 % quantile
 * @param q50 median
 * @param q75 75 % quantile
 * @param q95 95 % quantile; all NaN where nobody counts
 */
public record Distribution(double mean, double sd, double q05, double q25, double q50, double q75, double q95) {}
