package org.setpoint.gui.live;

import java.util.List;

/**
 * All arms at one time.
 *
 * @param day days lived
 * @param over has the scenario ended?
 * @param arms the one that is watched, then the one behind it if there is one
 */
public record Snapshot(int day, boolean over, List<Frame> arms) {
    /** Copies the list. */
    public Snapshot {
        arms = List.copyOf(arms);
    }

    /**
     * The arm that is watched.
     *
     * @return the first
     */
    public Frame main() {
        return arms.get(0);
    }

    /**
     * The arm behind it.
     *
     * @return the second; the first where there is only one
     */
    public Frame other() {
        return arms.get(arms.size() - 1);
    }

    /**
     * Are there two?
     *
     * @return true for twins
     */
    public boolean isPair() {
        return arms.size() > 1;
    }
}
