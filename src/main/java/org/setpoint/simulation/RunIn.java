package org.setpoint.simulation;

import org.jspecify.annotations.Nullable;
import org.setpoint.cohort.History;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.Population;
import org.setpoint.patient.Status;

/**
 * The opioid history before day 0, lived and not assumed: the same bodies, the same pain, the same adherence. Whoever is
 * enrolled has lived and stayed on the drug until then, so nobody dies or stops during it.
 */
final class RunIn {
    private final CohortRun run;
    private final @Nullable Settings history;

    RunIn(CohortRun run) {
        this.run = run;
        history = run.world().scenario().cohort().history();
    }

    void live() {
        if (history == null) {
            return;
        }
        Population p = run.population();
        int days = (int) Math.rint(history.number("for"));
        Drug drug = history.get("opioid", Drug.class);
        for (int row = 0; row < p.size(); row++) {
            run.pharmacy().prescribe(p, row, drug, History.dose(history, run.luck(), p.number(row)));
            p.status[row] = Status.ON_OPIOID;
            p.onSince[row] = -days;
        }
        NaturalHistoryPhase nature = new NaturalHistoryPhase(run);
        DosePhase doses = new DosePhase(run);
        MindPhase mind = new MindPhase(run);
        for (int day = -days; day < 0; day++) {
            nature.run(day);
            doses.run(day);
            run.bodyPhase().run(day);
            mind.run(day);
        }
    }
}
