package org.setpoint.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.setpoint.table.CsvFile;
import org.setpoint.table.Table;
import org.setpoint.unit.InputException;

/** {@code runs.csv}: one line a run. While runs are computed it also says how often and how long each was tried. */
final class RunTable {
    static final String NAME = "runs.csv";

    static final List<String> COLUMNS =
            List.of("id", "scenario", "draw", "replicate", "seed", "parameters", "status", "reason");
    private static final List<String> UNDER_WAY = List.of("attempts", "seconds");

    private final Path file;

    RunTable(Path folder) {
        file = folder.resolve(NAME);
    }

    void write(List<PlannedRun> runs, Function<PlannedRun, RunStatus> statuses, boolean underWay) throws IOException {
        WholeFile.write(file, unfinished -> {
            List<String> columns = new ArrayList<>(COLUMNS);
            if (underWay) {
                columns.addAll(UNDER_WAY);
            }
            try (Table table = new Table(unfinished, columns)) {
                for (PlannedRun run : runs) {
                    write(table.row(), run, statuses.apply(run), underWay);
                }
            }
        });
    }

    private static void write(Table.Row row, PlannedRun run, RunStatus status, boolean underWay) {
        row.whole(run.id())
                .text(run.scenario())
                .text(run.draw() == 0 ? "" : Integer.toString(run.draw()))
                .whole(run.replicate())
                .whole(run.seed())
                .text(run.parameters())
                .text(status.state().word())
                .text(status.reason());
        if (underWay) {
            row.whole(status.attempts()).rounded(status.seconds());
        }
        row.end();
    }

    /** What is known of earlier attempts, by id; nothing where there is no such file, or one that was not written here. */
    Map<Integer, RunStatus> attempts() {
        Map<Integer, RunStatus> known = new HashMap<>();
        if (Files.isRegularFile(file)) {
            try {
                for (CsvFile.Row row : CsvFile.read(file).rows()) {
                    Map<String, String> cells = row.cells();
                    known.put(
                            Integer.parseInt(cells.getOrDefault("id", "0")),
                            new RunStatus(
                                    RunStatus.State.PENDING,
                                    "",
                                    Integer.parseInt(cells.getOrDefault("attempts", "0")),
                                    Double.parseDouble(cells.getOrDefault("seconds", "0"))));
                }
            } catch (InputException | NumberFormatException e) {
                known.clear(); // how often was tried is a courtesy; what is done is known from the kept runs
            }
        }
        return known;
    }
}
