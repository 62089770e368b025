package org.setpoint.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Values that are given point by point, as positions of factors. */
final class Columns {
    private Columns() {}

    /** The end of a path, which is short and tells most. */
    static String name(String path) {
        return path.replaceFirst("^(parameters|cohort|setting|prescribers|policies(\\[\\d+])?)\\.", "");
    }

    /** The different values of a column, numbers in one unit from the smallest. */
    static List<String> levels(List<String> column) {
        List<String> levels = new ArrayList<>(column.stream().distinct().toList());
        if (Amount.inOneUnit(levels)) {
            levels.sort(
                    Comparator.comparingDouble(v -> Amount.of(v).orElseThrow().number()));
        }
        return levels;
    }

    /** The unit that all values are written with, after one blank; empty where they have none, or several. */
    static String unit(List<String> column) {
        String unit = column.isEmpty() || !Amount.inOneUnit(column)
                ? ""
                : Amount.of(column.get(0)).orElseThrow().unit();
        return column.stream().allMatch(v -> v.endsWith(" " + unit)) ? unit : "";
    }

    /** A row for each place of the columns, which are equally long. */
    static List<double[]> rows(List<Factor> factors, List<List<String>> columns) {
        List<double[]> rows = new ArrayList<>();
        int length = columns.stream().mapToInt(List::size).min().orElse(0);
        for (int r = 0; r < length; r++) {
            double[] row = new double[factors.size()];
            for (int f = 0; f < row.length; f++) {
                List<String> levels = factors.get(f).values();
                row[f] = factors.get(f).position(levels.indexOf(columns.get(f).get(r)), levels.size());
            }
            rows.add(row);
        }
        return rows;
    }
}
