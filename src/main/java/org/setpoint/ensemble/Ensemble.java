package org.setpoint.ensemble;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.setpoint.simulation.World;

/**
 * Runs the replicates of a scenario on several threads. Every replicate is cut into parts of whole districts, whatever the
 * number of threads; parts merge in order, so the result does not depend on the threads. Memory does not grow with the
 * number of patients or replicates: a part is forgotten once it is merged.
 */
public final class Ensemble {
    private final World world;
    private final IntFunction<World> worlds;
    private final Varied varied;
    private final int threads;
    private final boolean keepPatients;

    /**
     * An ensemble.
     *
     * @param world the scenario, ready to run
     * @param threads at least 1
     * @param keepPatients shall replicates say who every patient was?
     */
    public Ensemble(World world, int threads, boolean keepPatients) {
        this(world, replicate -> world, Varied.LUCK, threads, keepPatients);
    }

    /**
     * An ensemble of which each replicate has a world of its own, such as other parameters; patients and luck are the same.
     *
     * @param world the scenario, as its file says
     * @param worlds by number of the replicate, from 1; the same scenario but for its parameters; asked once a replicate
     * @param threads at least 1
     * @param keepPatients shall replicates say who every patient was?
     */
    public Ensemble(World world, IntFunction<World> worlds, int threads, boolean keepPatients) {
        this(world, worlds, Varied.PARAMETERS_TOO, threads, keepPatients);
    }

    private Ensemble(World world, IntFunction<World> worlds, Varied varied, int threads, boolean keepPatients) {
        this.world = world;
        this.varied = varied;
        this.worlds = worlds;
        this.threads = threads;
        this.keepPatients = keepPatients;
    }

    /**
     * Runs everything.
     *
     * @param progress hears of every finished part: how many patient-days it had
     * @param sink receives the replicates one by one, in order
     * @throws InterruptedException if the caller was interrupted; running parts are abandoned
     */
    public void run(LongConsumer progress, Consumer<Replicate> sink) throws InterruptedException {
        new Runner(threads, new Whole(progress, sink)).run(jobs());
    }

    /**
     * The work of a whole run.
     *
     * @return patient-days over all replicates
     */
    public long patientDays() {
        return (long) world.scenario().patients()
                * world.scenario().duration()
                * world.scenario().replicates();
    }

    private Iterator<Job> jobs() {
        return IntStream.rangeClosed(1, world.scenario().replicates())
                .mapToObj(r -> new Job(r, () -> worlds.apply(r), r, varied, keepPatients))
                .iterator();
    }

    /** All replicates or none: what fails ends the run. */
    private record Whole(LongConsumer progress, Consumer<Replicate> sink) implements Runner.Listener {
        @Override
        public void advanced(long patientDays) {
            progress.accept(patientDays);
        }

        @Override
        public void done(Job job, Replicate replicate, double seconds) {
            sink.accept(replicate);
        }

        @Override
        public void failed(Job job, Throwable why) {
            if (why instanceof RuntimeException fault) {
                throw fault;
            }
            if (why instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(why);
        }
    }
}
