package org.setpoint.gui.inside;

/** How much time the traces show. */
enum Stretch {
    /** Single doses. */
    DAYS("3 days", 3),
    /** A month of doses. */
    WEEKS("4 weeks", 28),
    /** Everything. */
    WHOLE("the whole run", Double.POSITIVE_INFINITY),
    /** From as long before now as the what-if lasts to its end. */
    WHAT_IF("around the what-if", Double.NaN);

    private final String word;
    private final double days;

    Stretch(String word, double days) {
        this.word = word;
        this.days = days;
    }

    double days() {
        return days;
    }

    @Override
    public String toString() {
        return word;
    }
}
