package org.setpoint.simulation;

import org.setpoint.behavior.IllicitUse;
import org.setpoint.behavior.SupplyYear;
import org.setpoint.parameter.Settings;

/** What the street sells in the year and region of a run. */
final class Street {
    private Street() {}

    static IllicitUse of(CohortRun run) {
        Settings setting = run.world().scenario().setting();
        double share = SupplyYear.fentanyl(
                setting.number("supply-year"), setting.word("supply-region").equals("west"));
        return new IllicitUse(run.world().parameters(), run.world().drugs(), run.pharmacy(), share, run.luck());
    }
}
