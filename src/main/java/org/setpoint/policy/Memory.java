package org.setpoint.policy;

/** Hands out cells in which a rule remembers a number about each patient: a rule itself is shared and never changes. */
public final class Memory {
    private int cells;

    /**
     * Reserves a cell per patient; it starts as {@code NaN}.
     *
     * @return the index to pass to {@link Visit#recall} and {@link Visit#remember}
     */
    public int cell() {
        return cells++;
    }

    /**
     * How many cells were reserved.
     *
     * @return cells per patient
     */
    public int cells() {
        return cells;
    }
}
