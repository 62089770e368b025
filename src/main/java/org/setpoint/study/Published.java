package org.setpoint.study;

/**
 * What was found, and what would agree with it.
 *
 * @param value as published
 * @param low of the 95 % interval, NaN where none was published
 * @param high of the 95 % interval, NaN where none was published
 * @param scale on which distances are measured
 * @param claim what the publication claims by it
 * @param detectable smallest difference that the study could have seen; NaN where that is no question
 */
public record Published(double value, double low, double high, Scale scale, Claim claim, double detectable) {
    /** Half the width of a normal 95 % interval, in standard errors. */
    private static final double HALF_WIDTH = 1.959963984540054;
    /** Without an interval a value agrees within this share of it. */
    private static final double NEAR = 0.2;
    /** Without an interval a ratio agrees within this factor. */
    private static final double NEAR_FACTOR = 1.25;

    /** What distance means. */
    public enum Scale {
        /** A difference; nothing is 0. */
        ABSOLUTE,
        /** A factor, and nothing is 1: neither more nor less than the other. */
        RATIO,
        /** A factor between two numbers above 0 that compare nothing, such as a rate: every one of them is on the same side. */
        RATE
    }

    /** What a publication claims. */
    public enum Claim {
        /** A number. */
        VALUE,
        /** That there is no difference. */
        NO_DIFFERENCE,
        /** A direction: the sign of the value, or for a ratio the side of 1. */
        DIRECTION
    }

    /**
     * The lower end of what agrees.
     *
     * @return minus infinity where any smaller value does
     */
    public double agreesFrom() {
        return switch (claim) {
            case NO_DIFFERENCE -> isLog() ? value / detectable : value - detectable;
            case DIRECTION -> value > neutral() ? Math.nextUp(neutral()) : Double.NEGATIVE_INFINITY;
            case VALUE -> hasInterval() ? low : isLog() ? value / NEAR_FACTOR : value - NEAR * Math.abs(value);
        };
    }

    /**
     * The upper end of what agrees.
     *
     * @return infinity where any larger value does
     */
    public double agreesUntil() {
        return switch (claim) {
            case NO_DIFFERENCE -> isLog() ? value * detectable : value + detectable;
            case DIRECTION -> value > neutral() ? Double.POSITIVE_INFINITY : Math.nextDown(neutral());
            case VALUE -> hasInterval() ? high : isLog() ? value * NEAR_FACTOR : value + NEAR * Math.abs(value);
        };
    }

    /**
     * Was an interval published?
     *
     * @return false where only a value was
     */
    public boolean hasInterval() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }

    /**
     * Does a simulated value agree?
     *
     * @param simulated at a large size
     * @return false also for what could not be computed
     */
    public boolean agrees(double simulated) {
        return simulated >= agreesFrom() && simulated <= agreesUntil();
    }

    /**
     * The distance in standard errors of the publication: of its interval, or of what agrees where it has none.
     *
     * @param simulated at a large size
     * @return 0 where both are equal, positive where the simulation is higher; NaN for a direction
     */
    public double distance(double simulated) {
        if (claim == Claim.DIRECTION) {
            return Double.NaN;
        }
        double at = scale(value);
        double there = scale(simulated);
        double end = there > at ? scale(agreesUntil()) : scale(agreesFrom());
        double error = Math.abs(end - at) / HALF_WIDTH;
        return (there - at) / error;
    }

    /**
     * Is the simulated value on the right side of nothing?
     *
     * @param simulated at a large size
     * @return true also for findings that are nothing themselves, or whose published interval holds nothing: they claim no
     *     side
     */
    public boolean hasRightSign(double simulated) {
        double published = value - neutral();
        boolean claimsNone = claim == Claim.NO_DIFFERENCE
                || published == 0
                || (claim == Claim.VALUE && low <= neutral() && neutral() <= high);
        return claimsNone || published * (simulated - neutral()) > 0;
    }

    /**
     * What stands for nothing.
     *
     * @return 1 for a ratio, else 0
     */
    public double neutral() {
        return scale == Scale.RATIO ? 1 : 0;
    }

    /**
     * Is distance a factor?
     *
     * @return false where it is a difference
     */
    public boolean isLog() {
        return scale != Scale.ABSOLUTE;
    }

    private double scale(double v) {
        return isLog() ? Math.log(Math.max(v, 1e-9)) : v;
    }
}
