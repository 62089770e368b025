package org.setpoint.patient;

/** Why it hurts, and so how well an opioid helps. */
public enum Phenotype {
    /** Tissue damage or inflammation, for example osteoarthritis. */
    NOCICEPTIVE("nociceptive"),
    /** Damaged nerves, for example radiculopathy. */
    NEUROPATHIC("neuropathic"),
    /** Altered processing, for example fibromyalgia: high endogenous tone, poor response. */
    NOCIPLASTIC("nociplastic");

    private final String word;

    Phenotype(String word) {
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
