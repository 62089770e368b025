package org.setpoint.report;

import java.io.IOException;
import java.util.List;
import org.setpoint.ensemble.Replicate;
import org.setpoint.observation.GroupSums;
import org.setpoint.observation.Grouping;
import org.setpoint.observation.Outcome;
import org.setpoint.table.GroupTable;

/** Writes {@code groups.csv}, one replicate after another. */
final class GroupFile implements AutoCloseable {
    private final String scenario;
    private final GroupTable table;

    GroupFile(String scenario, Place folder) throws IOException {
        this.scenario = scenario;
        table = new GroupTable(folder.file("groups.csv"));
    }

    /** Rows in the order of days, groupings, groups, outcomes; a group in which nobody counts has an empty mean. */
    void add(Replicate replicate) {
        int[] days = replicate.groups().days();
        for (int t = 0; t < days.length; t++) {
            for (Grouping grouping : Grouping.values()) {
                for (int g = 0; g < grouping.groups().size(); g++) {
                    rows(replicate, t, days[t], grouping, g);
                }
            }
        }
    }

    private void rows(Replicate replicate, int time, int day, Grouping grouping, int group) {
        GroupSums sums = replicate.groups();
        List<Outcome> outcomes = replicate.outcomes();
        for (int o = 0; o < outcomes.size(); o++) {
            table.write(new GroupTable.Row(
                    scenario,
                    replicate.number(),
                    day,
                    grouping.word(),
                    grouping.groups().get(group).word(),
                    outcomes.get(o).word(),
                    outcomes.get(o).dimension().canonical(),
                    sums.mean(time, grouping, group, o),
                    sums.count(time, grouping, group, o)));
        }
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
