package org.setpoint.sweep;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.setpoint.report.Place;
import org.setpoint.table.Table;

/** The tables of a sweep. */
public final class SweepTables {
    /** Columns of {@code outcomes.csv}. */
    public static final List<String> OUTCOMES = List.of("point", "replicate", "outcome", "as", "unit", "value");

    /** Columns of {@code indices.csv}. */
    public static final List<String> INDICES =
            List.of("method", "outcome", "as", "factor", "index", "unit", "value", "ci_low", "ci_high", "converged");

    private SweepTables() {}

    static void write(Swept swept, Place place) throws IOException {
        design(swept, place);
        outcomes(swept, place);
        indices(swept, place);
    }

    private static void design(Swept swept, Place place) throws IOException {
        List<String> columns = new ArrayList<>(List.of("point"));
        swept.design()
                .factors()
                .forEach(f -> columns.add(f.name() + (f.unit().isEmpty() ? "" : " (" + f.unit() + ")")));
        try (Table table = new Table(place.file("design.csv"), columns)) {
            for (Point p : swept.points()) {
                Table.Row row = table.row().whole(p.number());
                for (int f = 0; f < swept.design().factors().size(); f++) {
                    String text = p.text(f);
                    String unit = swept.design().factors().get(f).unit();
                    row.text(
                            unit.isEmpty() || text.isEmpty()
                                    ? text
                                    : text.substring(0, text.length() - unit.length() - 1));
                }
                row.end();
            }
        }
    }

    private static void outcomes(Swept swept, Place place) throws IOException {
        List<Wanted> wanted = swept.design().outcomes();
        try (Table table = new Table(place.file("outcomes.csv"), OUTCOMES)) {
            for (int p = 0; p < swept.points().size(); p++) {
                for (int r = 0; r < swept.replicates(); r++) {
                    for (int w = 0; w < wanted.size(); w++) {
                        table.row()
                                .whole(p + 1)
                                .whole(r + 1)
                                .text(wanted.get(w).outcome().word())
                                .text(wanted.get(w).as().word())
                                .text(wanted.get(w).unit())
                                .rounded(swept.value(w, p, r))
                                .end();
                    }
                }
            }
        }
    }

    private static void indices(Swept swept, Place place) throws IOException {
        List<Wanted> wanted = swept.design().outcomes();
        try (Table table = new Table(place.file("indices.csv"), INDICES)) {
            for (int w = 0; w < wanted.size(); w++) {
                for (Index i : swept.indices(w)) {
                    table.row()
                            .text(swept.design().method().word())
                            .text(wanted.get(w).outcome().word())
                            .text(wanted.get(w).as().word())
                            .text(swept.design().factors().get(i.factor()).name())
                            .text(i.kind().word())
                            .text(i.kind().hasUnit() ? wanted.get(w).unit() : "1")
                            .rounded(i.value())
                            .rounded(i.low())
                            .rounded(i.high())
                            .text(i.canConverge() ? (i.converged() ? "yes" : "no") : "")
                            .end();
                }
            }
        }
    }
}
