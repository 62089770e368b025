package org.setpoint.parameter;

/** What stands behind a number. */
public enum Evidence {
    /** Taken from a publication, which the source names. */
    LITERATURE("from the literature"),
    /** Fitted to published findings within a plausible range; the source says which. */
    CALIBRATED("calibrated to findings"),
    /** Nobody measured it: the source says why this value. */
    ASSUMPTION("assumption");

    private final String words;

    Evidence(String words) {
        this.words = words;
    }

    /**
     * For people.
     *
     * @return a few words
     */
    public String words() {
        return words;
    }
}
