package org.setpoint.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.setpoint.batch.RunPlan;
import org.setpoint.batch.RunStore;
import org.setpoint.unit.InputException;

/**
 * The folder into which tasks write and from which results are merged: {@code plan.csv}, what the runs rest on; {@code inputs},
 * from which the same plan is made again; {@code runs}, a checked file for each finished run; {@code tasks}, a note of each
 * task. Several tasks may write at once, on one machine or over a network: every file is written under a name of its own and
 * then moved, and whoever writes the same file writes the same bytes. There is no lock.
 */
public final class TaskFolder {
    /** What is added to the name of the result. */
    public static final String SUFFIX = ".tasks";

    private static final String INPUTS = "inputs";
    private static final Set<String> FOLDERS = Set.of(INPUTS, "runs", "tasks");

    private final Path folder;

    /**
     * A folder of tasks.
     *
     * @param folder which need not be there
     */
    public TaskFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes what the plan is made from. */
    @FunctionalInterface
    public interface Inputs {
        /**
         * Writes.
         *
         * @param into an empty folder
         * @throws IOException if a file cannot be written
         */
        void write(Path into) throws IOException;
    }

    /**
     * Where tasks of a result write.
     *
     * @param output folder of all results
     * @param name of the result
     * @return beside the place of the result
     */
    public static TaskFolder of(Path output, String name) {
        return new TaskFolder(output.resolve(name + SUFFIX));
    }

    /**
     * Where it is.
     *
     * @return the folder
     */
    public Path path() {
        return folder;
    }

    /**
     * Where the plan is made from.
     *
     * @return a folder; there as soon as a task began
     */
    public Path inputs() {
        return folder.resolve(INPUTS);
    }

    /**
     * Opens the folder for a task, and creates it for the first.
     *
     * @param plan of all tasks
     * @param share of this one
     * @param inputs written once
     * @return with the runs of this share, those that are done among them
     * @throws InputException if the folder holds anything else; nothing was changed
     * @throws IOException if it cannot be read or written
     */
    public RunStore open(RunPlan plan, Share share, Inputs inputs) throws IOException {
        requireOurs();
        RunStore store = RunStore.openShare(folder, plan, share.of(plan));
        keep(inputs);
        note(store, share);
        return store;
    }

    /**
     * Notes how the runs of a task stand, for those who look for what is missing.
     *
     * @param store that was opened here
     * @param share of the task
     * @throws IOException if it cannot be written
     */
    public void note(RunStore store, Share share) throws IOException {
        new TaskNote(folder, share).write(store);
    }

    /**
     * Refuses a folder that tasks did not write.
     *
     * @throws InputException if it is there and holds anything else
     * @throws IOException if it cannot be read
     */
    private void requireOurs() throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new InputException(folder + " is a file, not a folder; choose another --out or move it away");
        }
        try (Stream<Path> inside = Files.list(folder)) {
            if (!RunStore.isBegun(folder) && inside.anyMatch(p -> !isOurs(p))) {
                throw new InputException(
                        folder + " holds files that no task wrote; choose another --out or move them away");
            }
        }
    }

    /**
     * Refuses what cannot be merged.
     *
     * @throws InputException if it is no folder that tasks wrote
     */
    public void requireBegun() {
        if (!Files.isDirectory(folder)) {
            throw new InputException(folder + ": there is no such folder; merge reads the folders NAME" + SUFFIX
                    + " that 'run --tasks' writes");
        }
        if (!RunStore.isBegun(folder) || !Files.isDirectory(inputs())) {
            throw new InputException(folder + " was not written by 'run --tasks': there is no plan of runs in it"
                    + (Files.isDirectory(folder) ? "; the folder to merge is called NAME" + SUFFIX : ""));
        }
    }

    /** Another task may do the same at the same time; the first folder stays. */
    private void keep(Inputs inputs) throws IOException {
        if (Files.isDirectory(inputs())) {
            return;
        }
        Path unfinished = folder.resolve(INPUTS + "." + UUID.randomUUID() + ".tmp");
        Files.createDirectories(unfinished);
        inputs.write(unfinished);
        try {
            Files.move(unfinished, inputs());
        } catch (IOException e) {
            if (!Files.isDirectory(inputs())) {
                throw e;
            }
            delete(unfinished);
        }
    }

    /** Something that a task leaves, or a folder that a workflow engine makes beforehand for a file in it. */
    private static boolean isOurs(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.endsWith(".tmp") || FOLDERS.contains(name);
    }

    private static void delete(Path folder) throws IOException {
        List<Path> inside;
        try (Stream<Path> all = Files.walk(folder)) {
            inside = all.sorted(java.util.Comparator.reverseOrder()).toList();
        }
        for (Path path : inside) {
            Files.delete(path);
        }
    }
}
