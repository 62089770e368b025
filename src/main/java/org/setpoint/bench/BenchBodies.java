package org.setpoint.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.setpoint.model.body.Bodies;
import org.setpoint.model.body.BodyStep;
import org.setpoint.model.body.DrugSlots;
import org.setpoint.model.body.Signal;
import org.setpoint.model.body.State;
import org.setpoint.model.body.Trait;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.simulation.CohortRun;
import org.setpoint.simulation.World;

/**
 * The same bodies for every contender: those who take one drug at the end of the bench scenario, as often as needed, and who
 * go on to take every day what they took on its last day.
 */
final class BenchBodies {
    private static final String DRUG = "oxycodone-er";

    private final World world;
    private final Bodies lived;
    private final int drug;
    private final List<Integer> rows = new ArrayList<>();
    private final List<DrugSlots.Slot> slots = new ArrayList<>();
    private final int size;

    /** Lives through the bench scenario, which must leave somebody on the drug, and takes a number of bodies from it. */
    BenchBodies(World world, int size) {
        this.world = world;
        this.size = size;
        drug = world.drugs().all().indexOf(world.drugs().find(DRUG).orElseThrow());
        CohortRun run = new CohortRun(world, 1, 0, world.scenario().patients(), CohortRun.Resolution.DAILY);
        run.run();
        lived = run.population().bodies();
        for (int row = 0; row < lived.size(); row++) {
            for (int s = 0; s < lived.drugs().count(); s++) {
                DrugSlots.Slot slot = lived.drugs().slot(s);
                if (slot.drug[row] == drug && slot.intake[row] > 0) {
                    rows.add(row);
                    slots.add(slot);
                }
            }
        }
    }

    int size() {
        return size;
    }

    World world() {
        return world;
    }

    /** What they take. */
    Drug drug() {
        return world.drugs().all().get(drug);
    }

    /** The bodies of one contender, the same bits for each. */
    Bodies copy() {
        Bodies bodies = new Bodies(size);
        for (int to = 0; to < size; to++) {
            int from = rows.get(to % rows.size());
            for (State s : State.values()) {
                bodies.of(s)[to] = lived.of(s)[from];
            }
            for (Trait t : Trait.values()) {
                bodies.of(t)[to] = lived.of(t)[from];
            }
            take(bodies.drugs().slot(0), to, slots.get(to % rows.size()), from);
        }
        return bodies;
    }

    private static void take(DrugSlots.Slot slot, int to, DrugSlots.Slot other, int from) {
        slot.drug[to] = other.drug[from];
        slot.exposure[to] = other.exposure[from];
        slot.activation[to] = other.activation[from];
        slot.prescribed[to] = other.prescribed[from];
        slot.intake[to] = other.intake[from];
        slot.atOnce[to] = other.atOnce[from];
        slot.depot1[to] = other.depot1[from];
        slot.depot2[to] = other.depot2[from];
        slot.plasma[to] = other.plasma[from];
        slot.effect[to] = other.effect[from];
    }

    /** The kernel over these bodies. */
    BodyStep step(Bodies bodies) {
        return new BodyStep(world.parameters(), world.drugs().all(), 1, bodies);
    }

    /** Refuses to compare the speed of contenders whose states, signals or drug levels differ in any bit. */
    static void requireSame(String contender, Bodies ours, Bodies theirs) {
        for (State s : State.values()) {
            requireSame(contender, s.word(), ours.of(s), theirs.of(s));
        }
        for (Signal s : Signal.values()) {
            requireSame(contender, s.name(), ours.of(s), theirs.of(s));
        }
        DrugSlots.Slot a = ours.drugs().slot(0);
        DrugSlots.Slot b = theirs.drugs().slot(0);
        requireSame(contender, "depot", a.depot1, b.depot1);
        requireSame(contender, "second depot", a.depot2, b.depot2);
        requireSame(contender, "plasma", a.plasma, b.plasma);
        requireSame(contender, "effect site", a.effect, b.effect);
    }

    private static void requireSame(String contender, String column, double[] ours, double[] theirs) {
        int at = Arrays.mismatch(ours, theirs);
        if (at >= 0) {
            throw new IllegalStateException(contender + " computes another model: " + column + " of patient " + at
                    + " is " + theirs[at] + " and should be " + ours[at]);
        }
    }
}
