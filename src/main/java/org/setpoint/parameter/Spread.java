package org.setpoint.parameter;

/**
 * How a parameter differs between patients.
 *
 * @param kind shape of the distribution; its centre is the parameter's value
 * @param size coefficient of variation of a lognormal, standard deviation of a normal; 0 for none
 */
public record Spread(Kind kind, double size) {
    /** All patients alike. */
    public static final Spread NONE = new Spread(Kind.NONE, 0);

    /** The shape of a distribution. */
    public enum Kind {
        /** No spread. */
        NONE,
        /** Lognormal with the parameter's value as its median; size is the coefficient of variation. */
        LOGNORMAL,
        /** Normal with the parameter's value as its mean; size is the standard deviation. */
        NORMAL
    }

    /**
     * A lognormal spread around the median.
     *
     * @param cv coefficient of variation, a fraction
     * @return the spread
     */
    public static Spread lognormal(double cv) {
        return new Spread(Kind.LOGNORMAL, cv);
    }

    /**
     * A normal spread around the mean.
     *
     * @param sd standard deviation, in the parameter's unit
     * @return the spread
     */
    public static Spread normal(double sd) {
        return new Spread(Kind.NORMAL, sd);
    }
}
