package org.setpoint.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.setpoint.scenario.yaml.Mistakes;
import org.setpoint.scenario.yaml.Node.Section;
import org.setpoint.scenario.yaml.Place;
import org.setpoint.table.CsvFile;
import org.setpoint.unit.InputException;

/** Points from a CSV file whose columns are paths. */
final class TableOfPoints {
    private final Mistakes mistakes;
    private final List<Factor> factors = new ArrayList<>();
    private final List<List<String>> columns = new ArrayList<>();

    TableOfPoints(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** False where something is wrong with it. */
    boolean read(Section root, Path folder, String name) {
        root.find("factors")
                .ifPresent(n -> mistakes.add(
                        n.place(), "does not go with 'method: csv': the columns of the table are the factors"));
        Place place = DesignReader.of(root, "file").place();
        if (name.isEmpty()) {
            mistakes.add(place, "is missing, write for example 'file: points.csv'");
            return false;
        }
        Path file = folder.resolve(name);
        CsvFile table;
        try {
            table = CsvFile.read(file);
        } catch (InputException e) {
            mistakes.add(place, String.valueOf(e.getMessage()));
            return false;
        }
        int before = mistakes.count();
        for (String path : table.columns()) {
            List<String> column = table.rows().stream()
                    .map(r -> Objects.requireNonNullElse(r.cells().get(path), ""))
                    .toList();
            int gap = column.indexOf("");
            if (gap >= 0) {
                mistakes.add(
                        place,
                        file + ": line " + table.rows().get(gap).line() + ": '" + path
                                + "' is empty; every point says every value");
            }
            String brief = Columns.name(path);
            boolean taken = factors.stream().anyMatch(f -> f.name().equals(brief));
            factors.add(new Factor(
                    taken ? path : brief,
                    path,
                    file.toString(),
                    0,
                    0,
                    Columns.unit(column),
                    false,
                    false,
                    0,
                    Columns.levels(column)));
            columns.add(column);
        }
        return mistakes.count() == before;
    }

    List<Factor> factors() {
        return factors;
    }

    List<double[]> rows() {
        return Columns.rows(factors, columns);
    }
}
