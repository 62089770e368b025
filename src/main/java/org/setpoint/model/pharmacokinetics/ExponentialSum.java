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
     * λ_i).
     *
     * @param gain product of the transfer rates, 1/day to the power of the number of transfers
     * @param chain rate of loss of every compartment, 1/day, first to last
     */
    static ExponentialSum chain(double gain, double... chain) {
        double[] rates = chain.clone();
        for (int i = 1; i < rates.length; i++) {
            for (int j = 0; j < i; j++) {
                if (Math.abs(rates[i] / rates[j] - 1) < APART) {
                    rates[i] *= 1 + 2 * APART;
                    j = -1;
                }
            }
        }
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
