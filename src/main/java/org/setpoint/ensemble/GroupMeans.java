package org.setpoint.ensemble;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.setpoint.observation.GroupSums;
import org.setpoint.observation.Grouping;
import org.setpoint.observation.Outcome;
import org.setpoint.unit.Dimension;

/** What groups of patients come down to on the last day, over replicates. */
public final class GroupMeans {
    private final List<Replicate> replicates;

    /**
     * Of a run.
     *
     * @param replicates at least one
     */
    public GroupMeans(List<Replicate> replicates) {
        this.replicates = List.copyOf(replicates);
    }

    /**
     * The mean of an outcome in a group on the last day.
     *
     * @param grouping which
     * @param group index into its groups
     * @param outcome recorded
     * @return mean over replicates and its interval between them, replicates without anybody left out; NaN where nobody
     *     counts in any of them
     */
    public Interval last(Grouping grouping, int group, Outcome outcome) {
        int o = index(outcome);
        boolean share = outcome.isShare() || outcome.dimension() == Dimension.FRACTION;
        ToDoubleFunction<GroupSums> mean = s -> s.mean(s.days().length - 1, grouping, group, o);
        return Interval.over(replicates, r -> mean.applyAsDouble(r.groups()))
                .within(outcome.low(), share ? outcome.high() : Double.MAX_VALUE);
    }

    /**
     * How many patients of a group count in an outcome on the last day.
     *
     * @param grouping which
     * @param group index into its groups
     * @param outcome recorded
     * @return of all replicates together
     */
    public long patients(Grouping grouping, int group, Outcome outcome) {
        int o = index(outcome);
        return replicates.stream()
                .map(Replicate::groups)
                .mapToLong(s -> s.count(s.days().length - 1, grouping, group, o))
                .sum();
    }

    /**
     * How many patients of a group began.
     *
     * @param grouping which
     * @param group index into its groups
     * @return of all replicates together: those who count on day 0 in the outcome in which most do
     */
    public long begun(Grouping grouping, int group) {
        return replicates.stream()
                .mapToLong(r -> IntStream.range(0, r.outcomes().size())
                        .map(o -> r.groups().count(0, grouping, group, o))
                        .max()
                        .orElse(0))
                .sum();
    }

    private int index(Outcome outcome) {
        int o = replicates.get(0).outcomes().indexOf(outcome);
        if (o < 0) {
            throw new IllegalArgumentException(outcome.word() + " is not recorded");
        }
        return o;
    }
}
