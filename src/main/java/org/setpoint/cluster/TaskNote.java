package org.setpoint.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.setpoint.batch.PlannedRun;
import org.setpoint.batch.RunStatus;
import org.setpoint.batch.RunStore;
import org.setpoint.batch.WholeFile;
import org.setpoint.table.CsvFile;
import org.setpoint.table.Table;
import org.setpoint.unit.InputException;

/**
 * {@code tasks/i-of-N.csv}: that a task began, and how its runs stood when it ended. It is a courtesy for whoever looks for
 * what is missing; what is done is known from the kept runs alone.
 */
final class TaskNote {
    private static final String FOLDER = "tasks";
    private static final Pattern NAME = Pattern.compile("(\\d{1,9})-of-(\\d{1,9})\\.csv");

    private final Path file;
    private final Share share;

    TaskNote(Path folder, Share share) {
        this.share = share;
        file = folder.resolve(FOLDER).resolve(share.task() + "-of-" + share.tasks() + ".csv");
    }

    void write(RunStore store) throws IOException {
        WholeFile.writeAmongOthers(file, unfinished -> {
            try (Table table = new Table(unfinished, List.of("id", "status", "reason"))) {
                for (PlannedRun run : share.of(store.plan())) {
                    RunStatus status = store.status(run);
                    table.row()
                            .whole(run.id())
                            .text(status.state().word())
                            .text(status.reason())
                            .end();
                }
            }
        });
    }

    /** Why runs failed, by id, as the tasks of some folders noted it. */
    static Map<Integer, String> reasons(List<Path> folders) throws IOException {
        Map<Integer, String> reasons = new HashMap<>();
        for (Path note : notes(folders)) {
            for (CsvFile.Row row : rows(note)) {
                String reason = row.cells().getOrDefault("reason", "");
                String id = row.cells().getOrDefault("id", "");
                if (!reason.isEmpty() && id.matches("\\d{1,9}")) {
                    reasons.put(Integer.parseInt(id), reason);
                }
            }
        }
        return reasons;
    }

    /** The note of a task without runs has no rows. */
    private static List<CsvFile.Row> rows(Path note) {
        try {
            return CsvFile.read(note).rows();
        } catch (InputException e) {
            return List.of();
        }
    }

    /** Into how many tasks the work was cut; where attempts differ, as most tasks say; 1 where none left a note. */
    static int tasks(List<Path> folders) throws IOException {
        Map<Integer, Integer> votes = new HashMap<>();
        for (Path note : notes(folders)) {
            Matcher name = NAME.matcher(String.valueOf(note.getFileName()));
            if (name.matches()) {
                votes.merge(Integer.parseInt(name.group(2)), 1, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    private static List<Path> notes(List<Path> folders) throws IOException {
        List<Path> notes = new ArrayList<>();
        for (Path folder : folders) {
            Path inside = folder.resolve(FOLDER);
            if (Files.isDirectory(inside)) {
                try (Stream<Path> all = Files.list(inside)) {
                    all.filter(p -> NAME.matcher(String.valueOf(p.getFileName()))
                                    .matches())
                            .sorted()
                            .forEach(notes::add);
                }
            }
        }
        return notes;
    }
}
