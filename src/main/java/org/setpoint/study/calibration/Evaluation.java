package org.setpoint.study.calibration;

/** A point at which the studies were run, and what came out. */
public final class Evaluation {
    private final int number;
    private final String phase;
    private final double[] point;
    private final double[] simulated;
    private final double[] distances;
    private final double misfit;

    /**
     * An evaluation.
     *
     * @param number 1 or more, in order
     * @param phase of the search for which it was made
     * @param point one position a dial
     * @param simulated one value a finding
     * @param targets what is fitted to
     */
    Evaluation(int number, String phase, double[] point, double[] simulated, Targets targets) {
        this.number = number;
        this.phase = phase;
        this.point = point.clone();
        this.simulated = simulated.clone();
        distances = targets.distances(simulated);
        misfit = Misfit.of(targets, distances);
    }

    /**
     * Which.
     *
     * @return 1 or more
     */
    public int number() {
        return number;
    }

    /**
     * For what it was made.
     *
     * @return one word
     */
    public String phase() {
        return phase;
    }

    /**
     * Where.
     *
     * @return one position a dial; a copy
     */
    public double[] point() {
        return point.clone();
    }

    /**
     * What came out.
     *
     * @return one value a finding; a copy
     */
    public double[] simulated() {
        return simulated.clone();
    }

    /**
     * How far that is from what was published.
     *
     * @return one standardised distance a finding; a copy
     */
    public double[] distances() {
        return distances.clone();
    }

    /**
     * How badly it fits.
     *
     * @return by {@link Misfit}
     */
    public double misfit() {
        return misfit;
    }
}
