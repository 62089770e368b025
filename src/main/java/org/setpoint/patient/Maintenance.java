package org.setpoint.patient;

/** Treatment of opioid use disorder. */
public enum Maintenance {
    /** None. */
    NONE("none"),
    /** Buprenorphine. */
    BUPRENORPHINE("buprenorphine"),
    /** Methadone. */
    METHADONE("methadone");

    private final String word;

    Maintenance(String word) {
        this.word = word;
    }

    /**
     * The word that files use.
     *
     * @return lower case
     */
    public String word() {
        return word;
    }
}
