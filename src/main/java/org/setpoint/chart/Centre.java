package org.setpoint.chart;

/** Which line runs through the middle of a band. */
public enum Centre {
    /** The median: for quantities that every patient has, such as pain. */
    MEDIAN("median"),
    /** The mean: for shares and rates, whose median over patients says nothing. */
    MEAN("mean");

    private final String word;

    Centre(String word) {
        this.word = word;
    }

    /**
     * For captions.
     *
     * @return the name in lower case
     */
    public String word() {
        return word;
    }
}
