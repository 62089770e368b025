package org.setpoint.ensemble;

import java.util.ArrayList;
import java.util.List;

/** A run that has been read through, one replicate after another: its pooled curves, and of each replicate a light copy. */
public final class Folded {
    private final Pool pool;
    private final List<Replicate> replicates = new ArrayList<>();

    /**
     * Nothing yet.
     *
     * @param replicates how many there will be
     */
    public Folded(int replicates) {
        pool = new Pool(replicates);
    }

    /**
     * Adds a replicate.
     *
     * @param replicate the next one, with its curves
     */
    public void add(Replicate replicate) {
        pool.add(replicate);
        replicates.add(replicate.light());
    }

    /**
     * What is kept of the replicates.
     *
     * @return light copies in order
     */
    public List<Replicate> replicates() {
        return List.copyOf(replicates);
    }

    /**
     * All replicates as one curve.
     *
     * @return the pool
     */
    public Pool pool() {
        return pool;
    }
}
