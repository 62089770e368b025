package org.setpoint.gui.out;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.setpoint.gui.live.Curves;
import org.setpoint.observation.Distribution;
import org.setpoint.observation.Outcome;
import org.setpoint.table.CurveTable;

/** The curves that were lived so far, in the columns of a batch run's {@code curves.csv}. */
public final class CurvesCsv {
    /** A window plays the first replicate of a batch run. */
    private static final int REPLICATE = 1;

    private CurvesCsv() {}

    /**
     * The curves of one arm.
     *
     * @param name of its scenario
     * @param curves so far
     */
    public record Arm(String name, Curves curves) {}

    /**
     * Writes a file, replacing one of that name.
     *
     * @param file where to
     * @param arms one after the other
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, List<Arm> arms) throws IOException {
        try (CurveTable table = new CurveTable(file)) {
            for (Arm arm : arms) {
                int points = arm.curves().points();
                for (int t = 0; t < points; t++) {
                    for (Outcome o : arm.curves().outcomes()) {
                        table.write(row(arm, t, o));
                    }
                }
            }
        }
    }

    private static CurveTable.Row row(Arm arm, int t, Outcome o) {
        Distribution d = arm.curves().at(t, o);
        return new CurveTable.Row(
                arm.name(),
                REPLICATE,
                arm.curves().day(t),
                o.word(),
                o.dimension().canonical(),
                d.mean(),
                d.sd(),
                d.q05(),
                d.q25(),
                d.q50(),
                d.q75(),
                d.q95());
    }
}
