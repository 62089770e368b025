package org.setpoint.ensemble;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.setpoint.observation.PatientRow;
import org.setpoint.observation.RunRecord;
import org.setpoint.simulation.CohortRun;
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

    /** A part of a replicate. */
    private record Part(World world, int replicate, long first, int patients, boolean last) {}

    /** A part that is being computed. */
    private record Running(Part part, Future<RunRecord> record) {}

    /**
     * Runs everything.
     *
     * @param progress hears of every finished part: how many patient-days it had
     * @param sink receives the replicates one by one, in order
     * @throws InterruptedException if the caller was interrupted; running parts are abandoned
     */
    public void run(java.util.function.LongConsumer progress, Consumer<Replicate> sink) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, Ensemble::worker);
        try {
            Iterator<Part> waiting = parts();
            Queue<Running> running = new ArrayDeque<>();
            RunRecord merged = null;
            while (waiting.hasNext() || !running.isEmpty()) {
                while (waiting.hasNext() && running.size() < 2 * threads) {
                    Part part = waiting.next();
                    running.add(new Running(part, pool.submit(() -> compute(part))));
                }
                Running next = running.remove();
                RunRecord record = result(next.record());
                progress.accept((long) next.part().patients() * world.scenario().duration());
                if (merged == null) {
                    merged = record;
                } else {
                    merged.append(record);
                }
                if (next.part().last()) {
                    sink.accept(new Replicate(next.part().replicate(), varied, merged));
                    merged = null;
                }
            }
        } finally {
            pool.shutdownNow();
        }
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

    private RunRecord compute(Part part) {
        CohortRun run = new CohortRun(
                part.world(), part.replicate(), part.first(), part.patients(), CohortRun.Resolution.DAILY);
        RunRecord record = run.run();
        for (int row = 0; keepPatients && row < part.patients(); row++) {
            record.add(PatientRow.of(run.population(), run.pharmacy(), row));
        }
        return record;
    }

    /** Made as they are wanted, so that no more worlds are held than are run. */
    private Iterator<Part> parts() {
        return IntStream.rangeClosed(1, world.scenario().replicates())
                .mapToObj(this::partsOf)
                .flatMap(List::stream)
                .iterator();
    }

    private List<Part> partsOf(int replicate) {
        World own = worlds.apply(replicate);
        List<Part> parts = new ArrayList<>();
        long patients = world.scenario().patients();
        int part = world.part();
        for (long first = 0; first < patients; first += part) {
            int size = (int) Math.min(part, patients - first);
            parts.add(new Part(own, replicate, first, size, first + size == patients));
        }
        return parts;
    }

    private static RunRecord result(Future<RunRecord> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "setpoint-worker");
        thread.setDaemon(true);
        return thread;
    }
}
