package org.setpoint.gui.live;

import org.setpoint.observation.Fares;
import org.setpoint.observation.Outcome;

/**
 * Everything that is drawn of one arm at one time. Nobody changes it any more, so that the event thread may draw it while
 * the run goes on. Arrays have one entry a patient, and are not to be written to.
 *
 * @param day days lived
 * @param across what stands on the horizontal axis
 * @param up what stands on the vertical axis
 * @param x its value, in the canonical unit; NaN for the dead
 * @param y its value, in the canonical unit; NaN for the dead
 * @param fares place of how each fares in {@link Fares#values}
 * @param counts patients by how they fare
 * @param curves of this arm, which go on growing
 */
@SuppressWarnings("ArrayRecordComponent") // ten thousand patients, many times a second: not copied
public record Frame(
        int day, Outcome across, Outcome up, float[] x, float[] y, byte[] fares, int[] counts, Curves curves) {
    private static final Fares[] ALL = Fares.values();

    /**
     * How many patients there are, the dead included.
     *
     * @return 1 or more
     */
    public int size() {
        return x.length;
    }

    /**
     * How a patient fares.
     *
     * @param patient number
     * @return in one word
     */
    public Fares fares(int patient) {
        return ALL[fares[patient]];
    }

    /**
     * How many fare so.
     *
     * @param fares in one word
     * @return patients
     */
    @SuppressWarnings("EnumOrdinal") // frames hold a byte for each patient
    public int count(Fares fares) {
        return counts[fares.ordinal()];
    }
}
