package org.setpoint.model.body;

/** What the drugs of the last step did at the receptor. One column each; computed by the step, read by the read-outs. */
public enum Signal {
    /** u. */
    STIMULUS("Stimulus by drugs, mean of the step, MME/d-eq (Eq. 5)"),
    /** u_e. */
    ENDOGENOUS("Stimulus by the body's own opioids, MME/d-eq (Eq. 5)"),
    /** u at trough. */
    TROUGH("Stimulus by drugs at their lowest, MME/d-eq"),
    /** u_r at peak. */
    RESPIRATORY_PEAK("Stimulus on breathing at its highest, MME/d-eq"),
    /** Long-acting share. */
    LONG_ACTING("Share of the stimulus that is as high in sleep as by day"),
    /** Displacing ligands. */
    DISPLACING("Level over affinity of buprenorphine and antagonists, summed"),
    /** Naive effect. */
    NAIVE_EFFECT("Opioid effect of this person's own tone when naive, 0 to 1 (Eq. 19); computed once"),
    /** Benzodiazepine. */
    BENZODIAZEPINE("Benzodiazepine taken today, 0 or 1"),
    /** Monoaminergic. */
    MONOAMINERGIC("Stimulus that relieves pain outside the mu-receptor, MME/d-eq"),
    /** Lost tolerance of relief. */
    UNFAMILIAR("Share of the tolerance to relief that does not meet the drugs of today, 0 to 1 (Eq. 59)"),
    /** Lost tolerance of breathing. */
    UNFAMILIAR_BREATHING("Share of the tolerance of breathing that does not meet the drugs of today, 0 to 1 (Eq. 59)");

    private final String meaning;

    Signal(String meaning) {
        this.meaning = meaning;
    }

    /**
     * One line.
     *
     * @return for docs
     */
    public String meaning() {
        return meaning;
    }
}
