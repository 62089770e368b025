package org.setpoint.gui.live;

import java.util.Arrays;
import java.util.List;
import org.setpoint.chart.Band;
import org.setpoint.observation.Distribution;
import org.setpoint.observation.Outcome;
import org.setpoint.observation.RunRecord;

/** The curves of one arm so far: written by the one thread that lives the run, read by any. */
public final class Curves {
    private final List<Outcome> outcomes;
    private final int[] days;
    private final Distribution[][] values;
    private volatile int points;

    /**
     * Curves without a point.
     *
     * @param outcomes what is recorded
     * @param days when, ascending
     */
    Curves(List<Outcome> outcomes, int[] days) {
        this.outcomes = List.copyOf(outcomes);
        this.days = days.clone();
        values = new Distribution[days.length][];
    }

    /** Adds the next point. */
    void copy(int time, RunRecord record) {
        Distribution[] row = new Distribution[outcomes.size()];
        for (int o = 0; o < row.length; o++) {
            row[o] = record.at(time, o);
        }
        values[time] = row;
        points = time + 1; // volatile: whoever sees the count sees the values
    }

    /**
     * What there is a curve of.
     *
     * @return in the order in which they are shown
     */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /**
     * How many points there are so far.
     *
     * @return 0 or more
     */
    public int points() {
        return points;
    }

    /**
     * The day of a point.
     *
     * @param point less than {@link #points}
     * @return days since the start
     */
    public int day(int point) {
        return days[point];
    }

    /**
     * The last day that will be recorded.
     *
     * @return days since the start
     */
    public int lastDay() {
        return days[days.length - 1];
    }

    /**
     * A point.
     *
     * @param point less than {@link #points}
     * @param outcome one of {@link #outcomes}
     * @return the distribution over patients
     */
    public Distribution at(int point, Outcome outcome) {
        return values[point][outcomes.indexOf(outcome)];
    }

    /**
     * A curve for a picture.
     *
     * @param outcome one of {@link #outcomes}
     * @return all points so far
     */
    public Band band(Outcome outcome) {
        int n = points;
        int o = outcomes.indexOf(outcome);
        double[][] columns = new double[6][n];
        for (int t = 0; t < n; t++) {
            Distribution d = values[t][o];
            columns[0][t] = d.mean();
            columns[1][t] = d.q05();
            columns[2][t] = d.q25();
            columns[3][t] = d.q50();
            columns[4][t] = d.q75();
            columns[5][t] = d.q95();
        }
        double[] time = Arrays.stream(days, 0, n).asDoubleStream().toArray();
        return new Band(time, columns[0], columns[1], columns[2], columns[3], columns[4], columns[5]);
    }
}
