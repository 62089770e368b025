package org.setpoint.observation;

import org.setpoint.unit.Dimension;

/** Something that can be written down of one patient on one day. */
public interface Recorded {
    /**
     * Name in files.
     *
     * @return kebab-case
     */
    String word();

    /**
     * What it measures.
     *
     * @return its dimension
     */
    Dimension dimension();

    /**
     * One sentence.
     *
     * @return without a full stop
     */
    String meaning();

    /**
     * Does the patient who was read count?
     *
     * @param reading of a patient
     * @return false where there is nothing to write down
     */
    boolean counts(Reading reading);

    /**
     * The value of the patient who was read.
     *
     * @param reading of a patient
     * @return in the canonical unit
     */
    double of(Reading reading);
}
