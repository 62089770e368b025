package org.setpoint.model.pharmacokinetics;

import net.jafama.StrictFastMath;

/** A response Σ c·e^(−λt) of a linear chain, which can be read and integrated in closed form (Eq. 31). */
final class ExponentialSum {
    /** Rates that are nearer to each other than this share are pushed apart, because the closed form divides by their difference. */
    private static final double APART = 3e-5;

    private final double[] coefficients;
    private final double[] rates;

    private ExponentialSum(double[] coefficients, double[] rates) {
        this.coefficients = coefficients;
        this.rates = rates;
    }

    /**
     * Response of the last compartment of a chain to a unit in the first (Bateman): Σ_i e^(−λ_i t)·Π_j k_j / Π_{j≠i}(λ_j −
     * λ_i). The rates must be {@link #apart}.
     *
     * @param gain product of the transfer rates, 1/day to the power of the number of transfers
     * @param chain rate of loss of every compartment, 1/day, first to last
     */
    static ExponentialSum chain(double gain, double... chain) {
        double[] rates = chain.clone();
        double[] c = new double[rates.length];
        for (int i = 0; i < rates.length; i++) {
            double product = gain;
            for (int j = 0; j < rates.length; j++) {
                product /= j == i ? 1 : rates[j] - rates[i];
            }
            c[i] = product;
        }
        return new ExponentialSum(c, rates);
    }

    /**
     * A rate that is far enough from others for the closed form. It must be used wherever the rate occurs: a chain that has
     * one rate here and a slightly different one there neither conserves the dose nor composes over steps.
     *
     * @param rate of one compartment, 1/day
     * @param others rates of the compartments that it is chained to, 1/day
     * @return the rate, or one that is larger by up to 1 part in 10 000
     */
    static double apart(double rate, double... others) {
        double moved = rate;
        for (int i = 0; i < others.length; i++) {
            if (Math.abs(moved / others[i] - 1) < APART) {
                moved *= 1 + 2 * APART;
                i = -1;
            }
        }
        return moved;
    }

    /** Nothing at all. */
    static ExponentialSum none() {
        return new ExponentialSum(new double[0], new double[0]);
    }

    /** The same, multiplied. */
    ExponentialSum times(double factor) {
        double[] c = coefficients.clone();
        for (int i = 0; i < c.length; i++) {
            c[i] *= factor;
        }
        return new ExponentialSum(c, rates);
    }

    /** Both together. */
    ExponentialSum plus(ExponentialSum other) {
        double[] c = java.util.Arrays.copyOf(coefficients, coefficients.length + other.coefficients.length);
        double[] r = java.util.Arrays.copyOf(rates, c.length);
        System.arraycopy(other.coefficients, 0, c, coefficients.length, other.coefficients.length);
        System.arraycopy(other.rates, 0, r, rates.length, other.rates.length);
        return new ExponentialSum(c, r);
    }

    /** Value after t days. */
    double at(double t) {
        double sum = 0;
        for (int i = 0; i < rates.length; i++) {
            sum += coefficients[i] * StrictFastMath.exp(-rates[i] * t);
        }
        return sum;
    }

    /** Integral from 0 to t. */
    double integral(double t) {
        double sum = 0;
        for (int i = 0; i < rates.length; i++) {
            sum += coefficients[i] * -StrictFastMath.expm1(-rates[i] * t) / rates[i];
        }
        return sum;
    }

    /** Integral of the integral from 0 to t. */
    double doubleIntegral(double t) {
        double sum = 0;
        for (int i = 0; i < rates.length; i++) {
            double x = rates[i] * t;
            sum += coefficients[i] * (x + StrictFastMath.expm1(-x)) / (rates[i] * rates[i]);
        }
        return sum;
    }
}
