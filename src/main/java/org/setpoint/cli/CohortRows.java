package org.setpoint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.setpoint.cohort.CohortFile;
import org.setpoint.cohort.CohortPlan;
import org.setpoint.scenario.Nearest;
import org.setpoint.scenario.Scenario;
import org.setpoint.table.CsvFile;
import org.setpoint.unit.InputException;

/** Reads the patients of a user's CSV file into a scenario that names one. */
final class CohortRows {
    private CohortRows() {}

    /** The file that a scenario names, seen from the scenario's own folder. */
    static Path file(Path scenarioFile, Scenario scenario) {
        Path named = Path.of(scenario.cohort().settings().word("file"));
        return scenarioFile.toAbsolutePath().resolveSibling(named);
    }

    static boolean isNamed(Scenario scenario) {
        return scenario.readsPatients();
    }

    /** The same scenario with its patients. */
    static Scenario into(Path scenarioFile, Scenario s) {
        if (!isNamed(s)) {
            return s;
        }
        Path file = file(scenarioFile, s);
        CsvFile csv = CsvFile.read(file);
        for (String column : csv.columns()) {
            if (!CohortFile.columns().contains(column)) {
                throw new InputException(file + ":1: there is no column '" + column + "'; "
                        + Nearest.hint(column, CohortFile.columns()));
            }
        }
        List<Map<String, String>> rows = new ArrayList<>();
        csv.rows().forEach(row -> rows.add(row.cells()));
        if (rows.isEmpty()) {
            throw new InputException(file + ": there is no patient in it; write one row a patient below the header");
        }
        CohortFile.check(rows);
        CohortPlan cohort = new CohortPlan(
                s.cohort().settings(), s.cohort().pain(), s.cohort().history(), rows);
        return s.with(cohort);
    }
}
