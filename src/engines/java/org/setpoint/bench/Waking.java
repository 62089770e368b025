package org.setpoint.bench;

/** When the day of each patient begins; bodies do not meet, so that it changes no result. */
enum Waking {
    /** For all at once, in the order of their rows: the kindest to a list of events, which then is hardly more than a queue. */
    TOGETHER,
    /** For each at an hour of his own, as where events are used for what they are for. */
    EACH_ALONE;

    /** Steps by it fall nowhere near each other for a long while. */
    private static final double GOLDEN_RATIO = 0.6180339887498949;

    /** Between 0 and 1 day after the start. */
    double time(int row) {
        double x = row * GOLDEN_RATIO;
        return this == TOGETHER ? 0.5 : 0.05 + 0.9 * (x - Math.floor(x));
    }
}
