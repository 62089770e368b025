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
import org.setpoint.random.Purpose;

/**
 * The opioid history before day 0, lived and not assumed: the same bodies, the same pain, the same adherence. Whoever is
 * enrolled has lived and stayed on the drug until then, so nobody dies or stops during it. Each patient has been seen at the
 * usual interval, on days of the patient's own, and goes on with that.
 */
final class RunIn {
    private final CohortRun run;
    private final int usual;
    private final @Nullable Settings history;

    RunIn(CohortRun run) {
        this.run = run;
        usual = run.world().scenario().visitEvery();
        history = run.world().scenario().cohort().history();
    }

    /** Dose of a patient before day 0, MME/day. */
    private double dose(Settings settings, int row) {
        Population p = run.population();
        double distress = p.bodies().of(Trait.DISTRESS)[row];
        double link = run.world().parameters().value(CohortParameters.DOSE_DISTRESS);
        return History.dose(settings, run.luck(), p.number(row), distress, link);
    }

    /** Visits are spread over the days between two of them: day of the first visit that is not history, 0 or more. */
    private int firstVisit(int row) {
        return (int) (usual * run.luck().uniform(run.population().number(row), Purpose.VISIT_DAY, 0));
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
            p.nextVisit[row] = firstVisit(row) - usual * ((firstVisit(row) + days) / usual);
        }
        NaturalHistoryPhase nature = new NaturalHistoryPhase(run);
        DosePhase doses = new DosePhase(run);
        MindPhase mind = new MindPhase(run);
        EarlyRefill refill = new EarlyRefill(run.world().parameters(), run.luck());
        Stock stock = new Stock(run.world().drugs().all());
        for (int day = -days; day < 0; day++) {
            nature.run(day);
            for (int row = 0; row < p.size(); row++) {
                if (p.nextVisit[row] == day || day == -days) {
                    p.nextVisit[row] += p.nextVisit[row] == day ? usual : 0;
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
