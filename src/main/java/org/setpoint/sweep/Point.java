package org.setpoint.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One point of a design: a position of every factor. */
public final class Point {
    private final int number;
    private final List<Factor> factors;
    private final double[] positions;

    /**
     * A point.
     *
     * @param number from 1
     * @param factors of the design
     * @param positions 0 to 1, one a factor; NaN where the scenario keeps its own value
     */
    Point(int number, List<Factor> factors, double[] positions) {
        this.number = number;
        this.factors = factors;
        this.positions = positions.clone();
    }

    /**
     * Which.
     *
     * @return from 1
     */
    public int number() {
        return number;
    }

    double position(int factor) {
        return positions[factor];
    }

    /** A new array. */
    double[] positions() {
        return positions.clone();
    }

    /**
     * The value of a factor.
     *
     * @param factor its number
     * @return as a file would say it; empty where the scenario keeps its own
     */
    public String text(int factor) {
        return Double.isNaN(positions[factor]) ? "" : factors.get(factor).text(positions[factor]);
    }

    /**
     * All values for a table of runs.
     *
     * @return {@code name=value} separated by {@code ;}
     */
    public String words() {
        return String.join(
                ";",
                IntStream.range(0, positions.length)
                        .filter(f -> !Double.isNaN(positions[f]))
                        .mapToObj(f -> factors.get(f).name() + "=" + text(f))
                        .toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Point p && p.number == number && Arrays.equals(p.positions, positions);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(positions);
    }
}
