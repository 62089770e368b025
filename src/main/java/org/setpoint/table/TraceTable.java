package org.setpoint.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.setpoint.observation.BodyHour;

/** {@code trace.csv}: one body, one row an hour. */
public final class TraceTable {
    private static final List<String> COLUMNS = List.of(
            "scenario",
            "replicate",
            "patient",
            "hour",
            "dose_mme",
            "plasma_mme_per_day_eq",
            "effect_site_mme_per_day_eq",
            "occupancy_fraction",
            "stimulus_mme_per_day_eq",
            "receptors_fraction",
            "tone_fraction",
            "analgesic_tolerance_fold",
            "respiratory_tolerance_fold",
            "ventilation_fraction",
            "pain_points",
            "twin_pain_points",
            "cows");

    private TraceTable() {}

    /**
     * The names of its columns.
     *
     * @return in order
     */
    public static List<String> columns() {
        return COLUMNS;
    }

    /**
     * Writes a trace.
     *
     * @param file to write
     * @param scenario its name
     * @param replicate of the patient
     * @param patient number in the cohort
     * @param hours of the body
     * @throws IOException if the file cannot be written
     */
    public static void write(Path file, String scenario, int replicate, long patient, List<BodyHour> hours)
            throws IOException {
        try (Table table = new Table(file, COLUMNS)) {
            for (BodyHour h : hours) {
                table.row()
                        .text(scenario)
                        .whole(replicate)
                        .whole(patient)
                        .whole(h.hour())
                        .rounded(h.dose())
                        .rounded(h.plasma())
                        .rounded(h.effectSite())
                        .rounded(h.occupancy())
                        .rounded(h.stimulus())
                        .rounded(h.receptors())
                        .rounded(h.tone())
                        .rounded(h.analgesicFold())
                        .rounded(h.respiratoryFold())
                        .rounded(h.ventilation())
                        .rounded(h.pain())
                        .rounded(h.twinPain())
                        .rounded(h.cows())
                        .end();
            }
        }
    }
}
