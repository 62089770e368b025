package org.setpoint.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/** A design with the numbers of all its runs: a few for each run, however large the runs were. */
public final class Swept {
    private final Design design;
    private final List<Point> points;
    private final double[][][] values;

    /**
     * Nothing yet.
     *
     * @param design what was asked
     * @param points of the design
     * @param replicates of every point
     */
    public Swept(Design design, List<Point> points, int replicates) {
        this.design = design;
        this.points = List.copyOf(points);
        values = new double[design.outcomes().size()][points.size()][replicates];
        for (double[][] outcome : values) {
            for (double[] point : outcome) {
                Arrays.fill(point, Double.NaN);
            }
        }
    }

    /**
     * Takes up what came of a run.
     *
     * @param point its number, from 1
     * @param replicate from 1
     * @param numbers one for each wanted outcome
     */
    public void add(int point, int replicate, double[] numbers) {
        for (int w = 0; w < numbers.length; w++) {
            values[w][point - 1][replicate - 1] = numbers[w];
        }
    }

    Design design() {
        return design;
    }

    List<Point> points() {
        return points;
    }

    int replicates() {
        return values[0][0].length;
    }

    double value(int wanted, int point, int replicate) {
        return values[wanted][point][replicate];
    }

    /** Of an outcome by point and replicate. */
    double[][] values(int wanted) {
        return values[wanted];
    }

    /** Mean over replicates at every point; NaN where nobody counted in one. */
    double[] means(int wanted) {
        return Arrays.stream(values[wanted])
                .mapToDouble(p -> Arrays.stream(p).average().orElse(Double.NaN))
                .toArray();
    }

    /** Does every run have a number of that outcome? Indices need that. */
    boolean isWhole(int wanted) {
        return Arrays.stream(means(wanted)).noneMatch(Double::isNaN);
    }

    private List<double[]> positions() {
        return points.stream().map(Point::positions).toList();
    }

    /**
     * How much of the variance between points is luck, a share from 0 to 1: the variance between replicates of a point, over
     * their number, over that between the means of points. An estimate from above where all points share their luck.
     * NaN with one replicate.
     */
    double luck(int wanted) {
        double within = Arrays.stream(values[wanted])
                .mapToDouble(StatUtils::variance)
                .average()
                .orElse(Double.NaN);
        double between = StatUtils.variance(means(wanted));
        return replicates() < 2 || !(between > 0) ? Double.NaN : Math.min(1, within / replicates() / between);
    }

    /** What decides an outcome; none where the method has no index, or where nobody counted at some point. */
    List<Index> indices(int wanted) {
        if (!isWhole(wanted)) {
            return List.of();
        }
        int factors = design.factors().size();
        double[] y = means(wanted);
        int resamples = design.resamples();
        long seed = design.seed();
        List<Index> all = switch (design.method()) {
            case LIST, CSV, LHS -> ranks(y);
            case GRID -> VarianceShares.of(positions(), values[wanted], resamples, seed);
            case ONE_AT_A_TIME -> Swings.of(values[wanted]);
            case SOBOL -> SobolIndices.of(y, factors, resamples, seed);
            case MORRIS -> MorrisEffects.of(positions(), y, factors, resamples, seed);
        };
        return all.stream().filter(i -> !Double.isNaN(i.value())).toList();
    }

    /** Partial rank correlations of the factors whose values can be put in order. */
    private List<Index> ranks(double[] y) {
        List<Integer> ordered = new ArrayList<>();
        for (int f = 0; f < design.factors().size(); f++) {
            if (design.factors().get(f).isOrdered()) {
                ordered.add(f);
            }
        }
        if (ordered.isEmpty()) {
            return List.of();
        }
        double[][] x = new double[points.size()][ordered.size()];
        for (int p = 0; p < x.length; p++) {
            for (int f = 0; f < x[p].length; f++) {
                x[p][f] = points.get(p).position(ordered.get(f));
            }
        }
        return RankCorrelations.of(x, y, design.resamples(), design.seed()).stream()
                .map(i -> new Index(ordered.get(i.factor()), i.kind(), i.value(), i.low(), i.high(), i.widest()))
                .toList();
    }
}
