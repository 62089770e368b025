package org.setpoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.setpoint.ensemble.Replicate;
import org.setpoint.observation.Grouping;
import org.setpoint.observation.Outcome;
import org.setpoint.simulation.Scenarios;
import org.setpoint.table.CsvFile;
import org.setpoint.table.Numbers;

/** {@code groups.csv} as others read it. */
class GroupFileTest {
    @TempDir
    Path folder;

    @Test
    void theFileReadsBackToWhatWasCountedAndNoNameRuns() throws Exception {
        List<Replicate> replicates = Scenarios.run(
                Scenarios.world(
                        "duration: 20 days\nreplicates: 2\ncohort: {patients: 40}\npolicies: [titration: {}]\n"),
                1);
        String hostile = "=cmd|' /C calc'!A0, \"<b>\"";
        try (ResultFolder to = ResultFolder.open(folder, "r", ResultFolder.Existing.REFUSE)) {
            try (GroupFile file = new GroupFile(hostile, to)) {
                replicates.forEach(file::add);
            }
            CsvFile read = CsvFile.read(to.path().resolve("groups.csv"));
            assertThat(read.columns())
                    .containsExactly(
                            "scenario", "replicate", "day", "grouping", "group", "outcome", "unit", "mean", "patients");
            int outcomes = replicates.get(0).outcomes().size();
            assertThat(read.rows()).hasSize(2 * 2 * 12 * outcomes);
            int row = 0;
            for (Replicate r : replicates) {
                for (int t = 0; t < 2; t++) {
                    for (Grouping grouping : Grouping.values()) {
                        for (int g = 0; g < grouping.groups().size(); g++) {
                            for (int o = 0; o < outcomes; o++) {
                                Outcome outcome = r.outcomes().get(o);
                                double mean = r.groups().mean(t, grouping, g, o);
                                assertThat(read.rows().get(row++).cells())
                                        .containsAllEntriesOf(Map.of(
                                                "scenario", "'" + hostile,
                                                "replicate", Integer.toString(r.number()),
                                                "day", t == 0 ? "0" : "20",
                                                "grouping", grouping.word(),
                                                "group",
                                                        grouping.groups().get(g).word(),
                                                "outcome", outcome.word(),
                                                "mean", Numbers.rounded(mean),
                                                "patients",
                                                        Integer.toString(
                                                                r.groups().count(t, grouping, g, o))));
                            }
                        }
                    }
                }
            }
            assertThat(read.rows().get(row - 1).cells())
                    .as("nobody had a dose before: a row, without a mean")
                    .containsEntry("mean", "")
                    .containsEntry("patients", "0");
        }
    }
}
