package org.setpoint.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.setpoint.batch.RunStatus.State;
import org.setpoint.ensemble.Replicate;
import org.setpoint.unit.InputException;

/**
 * The runs of a plan in an unfinished folder. What is done is known from the kept runs alone: a run is done if its file is
 * whole and labelled with this very plan. {@code runs.csv} says so to people, and is at most a second behind.
 */
public final class RunStore {
    /** The files of an unfinished folder that belong to the store and not to the result. */
    public static final Set<String> INTERNAL = Set.of(PlanFile.NAME, "runs");

    /** The table of runs, which stays with the result. */
    public static final String TABLE = RunTable.NAME;

    private static final long EVERY = 1_000_000_000L;

    private final Path folder;
    private final RunPlan plan;
    private final RunTable table;
    private final List<RunStatus> statuses = new ArrayList<>();
    private int damaged;
    private long written = System.nanoTime();

    private RunStore(Path folder, RunPlan plan) {
        this.folder = folder;
        this.plan = plan;
        table = new RunTable(folder);
    }

    /**
     * Opens the store of a folder and takes up the runs that are kept there.
     *
     * @param folder unfinished, locked by the caller
     * @param plan what shall be run
     * @return with the runs that were done
     * @throws InputException if another plan was begun in that folder; nothing was changed
     * @throws IOException if the folder cannot be read or written
     */
    public static RunStore open(Path folder, RunPlan plan) throws IOException {
        PlanFile file = new PlanFile(folder);
        Optional<String> difference = file.difference(plan);
        if (difference.isPresent()) {
            throw new InputException(folder + " cannot be resumed, for it was begun with something else: "
                    + difference.get() + ". Give what was given then, or start anew with --overwrite");
        }
        RunStore store = new RunStore(folder, plan);
        store.takeUp();
        file.write(plan);
        store.tell();
        return store;
    }

    private void takeUp() throws IOException {
        Map<Integer, RunStatus> before = table.attempts();
        for (PlannedRun run : plan.runs()) {
            RunStatus status = before.getOrDefault(run.id(), RunStatus.NEW);
            ReplicateFile file = file(run);
            if (file.isWhole()) {
                statuses.add(new RunStatus(State.DONE, "", Math.max(1, status.attempts()), status.seconds()));
            } else {
                damaged += Files.exists(path(run)) ? 1 : 0;
                statuses.add(status.pending());
            }
        }
    }

    /**
     * What shall be run.
     *
     * @return the plan
     */
    public RunPlan plan() {
        return plan;
    }

    /**
     * How many kept runs were found damaged, and are run again.
     *
     * @return 0 or more
     */
    public int damaged() {
        return damaged;
    }

    /**
     * How a run stands.
     *
     * @param run of the plan
     * @return its status
     */
    public RunStatus status(PlannedRun run) {
        return statuses.get(run.id() - 1);
    }

    /**
     * The runs that stand in some way.
     *
     * @param state wanted
     * @return in the order of the plan
     */
    public List<PlannedRun> all(State state) {
        return plan.runs().stream().filter(r -> status(r).state() == state).toList();
    }

    /**
     * Keeps a finished run.
     *
     * @param run of the plan
     * @param replicate what came of it
     * @param seconds that it took
     * @throws IOException if it cannot be written; it is then as if it had not been run
     */
    public void keep(PlannedRun run, Replicate replicate, double seconds) throws IOException {
        file(run).write(replicate);
        statuses.set(run.id() - 1, status(run).done(seconds));
        tellSometimes();
    }

    /**
     * Notes that a run failed.
     *
     * @param run of the plan
     * @param why in one line
     * @throws IOException if it cannot be written
     */
    public void fail(PlannedRun run, String why) throws IOException {
        statuses.set(run.id() - 1, status(run).failed(why));
        tellSometimes();
    }

    /**
     * Reads a kept run.
     *
     * @param run that is done
     * @return the very same numbers
     * @throws IOException if it cannot be read, or was damaged since
     */
    public Replicate read(PlannedRun run) throws IOException {
        return file(run).read();
    }

    /**
     * Brings {@code runs.csv} up to date.
     *
     * @throws IOException if it cannot be written
     */
    public void tell() throws IOException {
        table.write(plan.runs(), statuses, true);
        written = System.nanoTime();
    }

    /**
     * Writes {@code runs.csv} as it belongs to the result: without what differs from one attempt to the next.
     *
     * @throws IOException if it cannot be written
     */
    public void conclude() throws IOException {
        conclude(plan.runs().size());
    }

    /**
     * The same, where the last runs of the plan turned out not to be needed.
     *
     * @param runs how many of the plan belong to the result
     * @throws IOException if it cannot be written
     */
    public void conclude(int runs) throws IOException {
        table.write(plan.runs().subList(0, runs), statuses.subList(0, runs), false);
    }

    /**
     * The columns of {@code runs.csv} in a finished result.
     *
     * @return in order
     */
    public static List<String> columns() {
        return RunTable.COLUMNS;
    }

    private void tellSometimes() throws IOException {
        if (System.nanoTime() - written > EVERY) {
            tell();
        }
    }

    private ReplicateFile file(PlannedRun run) {
        return new ReplicateFile(path(run), plan.key(run));
    }

    private Path path(PlannedRun run) {
        return folder.resolve("runs").resolve(run.id() + ".run");
    }
}
