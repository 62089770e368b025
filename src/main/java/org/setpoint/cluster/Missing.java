package org.setpoint.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.setpoint.batch.PlannedRun;
import org.setpoint.batch.RunStatus.State;
import org.setpoint.batch.RunStore;

/** What a merge has not found: which runs, and which tasks have to be run again. */
public final class Missing {
    private static final int SHOWN = 5;

    private final RunStore store;
    private final List<Path> folders;

    /**
     * What is missing in a store.
     *
     * @param store into which the runs of the folders were gathered
     * @param folders that tasks wrote
     */
    public Missing(RunStore store, List<Path> folders) {
        this.store = store;
        this.folders = List.copyOf(folders);
    }

    /**
     * Is anything?
     *
     * @return false where all runs are there
     */
    public boolean isAny() {
        return !store.all(State.PENDING).isEmpty();
    }

    /**
     * What is missing and what to do.
     *
     * @return some sentences
     * @throws IOException if the notes of the tasks cannot be read
     */
    public String words() throws IOException {
        List<PlannedRun> missing = store.all(State.PENDING);
        Map<Integer, String> reasons = TaskNote.reasons(folders);
        String runs = missing.stream()
                .limit(SHOWN)
                .map(r -> r.id() + " (" + r.words() + because(reasons.get(r.id())) + ")")
                .collect(Collectors.joining(", "));
        int tasks = TaskNote.tasks(folders);
        TreeSet<Integer> again = new TreeSet<>();
        missing.forEach(r -> again.add(Share.of(r, tasks).task()));
        return missing.size() + " of " + store.plan().runs().size() + " runs are not there: " + runs
                + (missing.size() > SHOWN ? ", and " + (missing.size() - SHOWN) + " more" : "")
                + (store.damaged() == 0 ? "" : "; " + store.damaged() + " of their files are damaged or cut off")
                + ". Run these tasks again and merge then: "
                + again.stream().map(t -> "--tasks " + t + "/" + tasks).collect(Collectors.joining(", "))
                + ". In an array of a scheduler: " + ranges(again);
    }

    private static String because(@org.jspecify.annotations.Nullable String reason) {
        return reason == null ? "" : ", failed: " + reason;
    }

    /** As schedulers read them, such as {@code 2,5-7}. */
    static String ranges(Set<Integer> tasks) {
        StringBuilder text = new StringBuilder();
        Integer from = null;
        for (Integer task : tasks) {
            if (from == null || !tasks.contains(task - 1)) {
                from = task;
            }
            if (!tasks.contains(task + 1)) {
                text.append(text.isEmpty() ? "" : ",").append(from.equals(task) ? "" + task : from + "-" + task);
            }
        }
        return text.toString();
    }
}
