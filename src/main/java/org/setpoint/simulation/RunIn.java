package org.setpoint.simulation;

import org.jspecify.annotations.Nullable;
import org.setpoint.behavior.EarlyRefill;
import org.setpoint.behavior.Stock;
import org.setpoint.cohort.CohortParameters;
import org.setpoint.cohort.History;
import org.setpoint.model.body.Trait;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.parameter.Settings;
import org.setpoint.patient.Population;
import org.setpoint.patient.Status;

/**
 * The opioid history before day 0, lived and not assumed: the same bodies, the same pain, the same adherence. Whoever is
 * enrolled has lived and stayed on the drug until then, so nobody dies or stops during it.
 */
final class RunIn {
    /** Days between two prescriptions of the history, as at a usual visit. */
    private static final int REFILL = 28;

    private final CohortRun run;
    private final @Nullable Settings history;

    RunIn(CohortRun run) {
        this.run = run;
        history = run.world().scenario().cohort().history();
    }

    /** Dose of a patient before day 0, MME/day. */
    private double dose(Settings settings, int row) {
        Population p = run.population();
        double distress = p.bodies().of(Trait.DISTRESS)[row];
        double link = run.world().parameters().value(CohortParameters.DOSE_DISTRESS);
        return History.dose(settings, run.luck(), p.number(row), distress, link);
    }

    void live() {
        if (history == null) {
            return;
        }
        Population p = run.population();
        int days = (int) Math.rint(history.number("for"));
        Drug drug = history.get("opioid", Drug.class);
        for (int row = 0; row < p.size(); row++) {
            run.pharmacy().prescribe(p, row, drug, dose(history, row));
            p.status[row] = Status.ON_OPIOID;
            p.onSince[row] = -days;
        }
        NaturalHistoryPhase nature = new NaturalHistoryPhase(run);
        DosePhase doses = new DosePhase(run);
        MindPhase mind = new MindPhase(run);
        EarlyRefill refill = new EarlyRefill(run.world().parameters(), run.luck());
        Stock stock = new Stock(run.world().drugs().all());
        for (int day = -days; day < 0; day++) {
            nature.run(day);
            boolean filling = (day + days) % REFILL == 0;
            for (int row = 0; row < p.size(); row++) {
                if (filling) {
                    p.nextVisit[row] = Math.min(0, day + REFILL);
                    stock.fill(p, row, day, p.nextVisit[row] - day);
                } else if (p.supply.asksRefill[row]) {
                    p.supply.asksRefill[row] = false;
                    if (refill.granted(p, row, day, run.practices().sternness(row), 1)) {
                        stock.fill(p, row, day, p.nextVisit[row] - day);
                    }
                }
            }
            doses.run(day);
            run.bodyPhase().run(day);
            mind.run(day);
        }
    }
}
