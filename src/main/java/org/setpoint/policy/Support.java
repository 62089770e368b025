package org.setpoint.policy;

/** Psychological support that a block gives once to each patient, and again where a change makes it another one. */
final class Support {
    private final double points;
    private final double until;
    private final int givenPoints;
    private final int givenUntil;

    /**
     * Support until the block ends.
     *
     * @param points of pain that it takes away
     * @param until first day without it
     * @param memory of the block
     */
    Support(double points, double until, Memory memory) {
        this.points = points;
        this.until = until;
        givenPoints = memory.cell();
        givenUntil = memory.cell();
    }

    /** Support that goes on after the block. */
    Support(double points, Memory memory) {
        this(points, PolicyBlock.END, memory);
    }

    /** Begins it; no support does not end what others give. */
    void begin(Visit visit) {
        if (points > 0) {
            visit.support(points, until);
        }
        remember(visit);
    }

    /** Gives what was not given yet, or not like this. */
    void keepUp(Visit visit) {
        if (visit.recall(givenPoints) != points || visit.recall(givenUntil) != until) {
            visit.support(points, until);
            remember(visit);
        }
    }

    private void remember(Visit visit) {
        visit.remember(givenPoints, points);
        visit.remember(givenUntil, until);
    }
}
