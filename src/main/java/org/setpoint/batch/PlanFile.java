package org.setpoint.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.setpoint.table.CsvFile;
import org.setpoint.table.Table;
import org.setpoint.unit.InputException;

/** {@code plan.csv}: the premises of a plan, kept beside its runs so that it can be said what differs. */
final class PlanFile {
    static final String NAME = "plan.csv";

    private static final int SHOWN = 3;

    private final Path file;

    PlanFile(Path folder) {
        file = folder.resolve(NAME);
    }

    void write(RunPlan plan) throws IOException {
        WholeFile.write(file, unfinished -> write(plan, unfinished));
    }

    void writeAmongOthers(RunPlan plan) throws IOException {
        WholeFile.writeAmongOthers(file, unfinished -> write(plan, unfinished));
    }

    private static void write(RunPlan plan, Path to) throws IOException {
        try (Table table = new Table(to, List.of("premise", "text"))) {
            premises(plan)
                    .forEach((name, text) -> table.row().text(name).text(text).end());
        }
    }

    /** In what the plan differs from the one that is written here, in words; empty where it is the same or none is written. */
    Optional<String> difference(RunPlan plan) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Map<String, String> then = new LinkedHashMap<>();
        try {
            CsvFile.read(file).rows().forEach(r -> then.put(cell(r, "premise"), cell(r, "text")));
        } catch (InputException e) {
            return Optional.empty(); // of kept runs none passes that is not labelled with this very plan
        }
        Map<String, String> now = premises(plan);
        Set<String> names = new LinkedHashSet<>(now.keySet());
        names.addAll(then.keySet());
        List<String> differ = new ArrayList<>();
        for (String name : names) {
            String a = then.getOrDefault(name, "");
            String b = now.getOrDefault(name, "").strip();
            if (!Objects.equals(a, b)) {
                differ.add(name + ": " + lines(a, b));
            }
        }
        return differ.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", differ));
    }

    private static Map<String, String> premises(RunPlan plan) {
        Map<String, String> all = new LinkedHashMap<>(plan.premises());
        all.put("number of runs", Integer.toString(plan.runs().size()));
        return all;
    }

    private static String cell(CsvFile.Row row, String column) {
        return row.cells().getOrDefault(column, "");
    }

    /** The first lines that only one of two texts has. */
    private static String lines(String then, String now) {
        List<String> a = then.lines().map(String::strip).toList();
        List<String> b = now.lines().map(String::strip).toList();
        List<String> before = a.stream().filter(l -> !b.contains(l)).toList();
        List<String> after = b.stream().filter(l -> !a.contains(l)).toList();
        if (before.isEmpty() && after.isEmpty()) {
            return "the order of its lines differs";
        }
        return "then " + some(before) + ", now " + some(after);
    }

    private static String some(List<String> lines) {
        if (lines.isEmpty()) {
            return "nothing";
        }
        String shown = String.join(
                "', '",
                lines.subList(0, Math.min(SHOWN, lines.size())).stream()
                        .map(PlanFile::cut)
                        .toList());
        return "'" + shown + "'" + (lines.size() > SHOWN ? " and " + (lines.size() - SHOWN) + " more lines" : "");
    }

    private static String cut(String line) {
        int most = 80;
        return line.length() <= most ? line : line.substring(0, most) + "…";
    }
}
