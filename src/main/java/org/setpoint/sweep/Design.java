package org.setpoint.sweep;

import java.nio.file.Path;
import java.util.List;
import org.setpoint.scenario.yaml.Change;

/**
 * What is varied, how, and what is asked of it.
 *
 * @param question in one sentence
 * @param name of the design and of its folder of results
 * @param scenario file of the scenario that is varied
 * @param fixed values written over it at every point
 * @param factors in the order of the file
 * @param method by which points are chosen
 * @param size points, trajectories, or base points, as the method counts; 0 where the factors say it
 * @param levels of a trajectory
 * @param rows of a list or a table: positions of every factor; empty for other methods
 * @param commonLuck do all points meet the same patients with the same luck?
 * @param resamples of the bootstrap
 * @param seed of points and bootstrap
 * @param outcomes that are asked of every run
 */
public record Design(
        String question,
        String name,
        Path scenario,
        List<Change> fixed,
        List<Factor> factors,
        Method method,
        int size,
        int levels,
        List<double[]> rows,
        boolean commonLuck,
        int resamples,
        long seed,
        List<Wanted> outcomes) {
    /** Copies the lists. */
    public Design {
        fixed = List.copyOf(fixed);
        factors = List.copyOf(factors);
        rows = List.copyOf(rows);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Its points.
     *
     * @return in the order in which they are run
     */
    public List<Point> points() {
        List<double[]> positions = switch (method) {
            case LIST, CSV -> rows;
            case GRID -> Sampling.grid(factors);
            case ONE_AT_A_TIME -> Sampling.oneAtATime(factors);
            case LHS -> Sampling.latinHypercube(factors.size(), size, seed);
            case SOBOL -> SobolIndices.points(factors.size(), size, seed);
            case MORRIS -> MorrisEffects.points(factors.size(), size, levels, seed);
        };
        List<Point> points = new java.util.ArrayList<>();
        for (double[] p : positions) {
            points.add(new Point(points.size() + 1, factors, p));
        }
        return points;
    }

    /**
     * What a point writes over the scenario.
     *
     * @param point one of this design
     * @return in the order of the factors, each with the place at which the design names it
     */
    public List<Change> changes(Point point) {
        List<Change> all = new java.util.ArrayList<>();
        for (int f = 0; f < factors.size(); f++) {
            if (!point.text(f).isEmpty()) {
                all.add(new Change(factors.get(f).where(), factors.get(f).path(), point.text(f)));
            }
        }
        return all;
    }

    /**
     * What every run records: the wanted outcomes and no more, for the others cost time and room.
     *
     * @return changes of the scenario
     */
    public List<Change> recorded() {
        String words = String.join(
                ", ", outcomes.stream().map(w -> w.outcome().word()).distinct().toList());
        return List.of(new Change("outcomes", "outcomes", "[" + words + "]"), new Change("outcomes", "figures", "[]"));
    }
}
