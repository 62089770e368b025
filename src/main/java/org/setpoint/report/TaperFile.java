package org.setpoint.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.setpoint.ensemble.Replicate;
import org.setpoint.observation.TaperRow;
import org.setpoint.table.TaperTable;

/** {@code tapers.csv}: how each taper of a run went, by the day on which it began. */
final class TaperFile implements AutoCloseable {
    private final String scenario;
    private final TaperTable table;

    TaperFile(String scenario, Place folder) throws IOException {
        this.scenario = scenario;
        table = new TaperTable(folder.file("tapers.csv"));
    }

    void add(Replicate replicate) {
        List<TaperRow> sorted = new ArrayList<>(replicate.tapers());
        sorted.sort(Comparator.comparingInt(TaperRow::started).thenComparingLong(TaperRow::patient));
        for (TaperRow t : sorted) {
            table.write(new TaperTable.Row(
                    scenario,
                    replicate.number(),
                    t.patient(),
                    t.started(),
                    t.planned(),
                    t.ended(),
                    List.of(
                            t.whose().name().toLowerCase(Locale.ROOT),
                            Double.isNaN(t.completed()) ? "" : yes(t.completed() > 0),
                            yes(t.illicit()),
                            yes(t.returned())),
                    t.followed(),
                    t.pauses(),
                    List.of(t.peakCows(), t.cowsDays(), t.painDays(), t.dysphoriaDays(), t.difficulty())));
        }
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
