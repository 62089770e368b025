package org.setpoint.scenario.yaml;

import java.util.List;
import org.setpoint.parameter.Settings;
import org.setpoint.policy.Condition;
import org.setpoint.policy.PolicyBlock.Role;
import org.setpoint.scenario.yaml.PolicyListReader.Placed;

/** Finds what no single value can tell: blocks that contradict each other, and blocks that can never act. */
final class CrossChecks {
    private final Mistakes mistakes;

    CrossChecks(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /**
     * Blocks must begin within the run.
     *
     * @param blocks in order
     * @param duration of the run, days
     */
    void beginWithin(List<Placed> blocks, double duration) {
        for (Placed block : blocks) {
            if (from(block) >= duration) {
                mistakes.add(
                        block.place(),
                        "begins on " + CanonicalText.day(from(block)) + ", but the run ends after "
                                + CanonicalText.day(duration - 1)
                                + "; accepted: an earlier 'from', or a longer 'duration'");
            }
        }
    }

    /**
     * Blocks must not contradict or disable each other.
     *
     * @param blocks in order
     */
    void compositionOf(List<Placed> blocks) {
        oneTreatmentAtATime(blocks);
        new LimitChecks(blocks, mistakes).check();
    }

    /** Two treatments must not rule the same patients at the same time. */
    private void oneTreatmentAtATime(List<Placed> blocks) {
        List<Placed> treatments = withRole(blocks, Role.TREATMENT);
        for (int i = 0; i < treatments.size(); i++) {
            for (Placed earlier : treatments.subList(0, i)) {
                refuseOverlap(earlier, treatments.get(i));
            }
        }
    }

    private void refuseOverlap(Placed earlier, Placed later) {
        double start = Math.max(from(earlier), from(later));
        double end = Math.min(until(earlier), until(later));
        if (start < end && who(earlier).equals(who(later))) {
            mistakes.add(
                    later.place(),
                    "contradicts " + earlier.place().path() + " ("
                            + earlier.place().where() + "): both rule the dose of the same patients (who: "
                            + who(later) + ") from " + CanonicalText.day(start) + " until " + CanonicalText.day(end)
                            + "; accepted: another 'who', or 'until' of one no later than 'from' of the other");
        }
    }

    /**
     * What lowers doses needs doses.
     *
     * @param blocks in order
     * @param takenBefore may patients have had an opioid before day 0?
     */
    void somethingToReduce(List<Placed> blocks, boolean takenBefore) {
        List<Placed> treatments = withRole(blocks, Role.TREATMENT);
        for (Placed reduction : withRole(blocks, Role.REDUCTION)) {
            if (!takenBefore && treatments.stream().noneMatch(t -> from(t) < until(reduction))) {
                mistakes.add(
                        reduction.place(),
                        "has nothing to reduce: nobody takes an opioid before it; accepted: a block that starts one,"
                                + " such as 'titration', or 'cohort.history'");
            }
        }
    }

    private static List<Placed> withRole(List<Placed> blocks, Role role) {
        return blocks.stream().filter(b -> b.use().block().role() == role).toList();
    }

    private static double from(Placed block) {
        return settings(block).number("from");
    }

    private static double until(Placed block) {
        return settings(block).number("until");
    }

    private static Condition who(Placed block) {
        return settings(block).get("who", Condition.class);
    }

    private static Settings settings(Placed block) {
        return block.use().settings();
    }
}
