package org.setpoint.simulation;

import java.util.List;
import org.setpoint.observation.Ledger;
import org.setpoint.observation.LedgerPlan;
import org.setpoint.observation.Reading;
import org.setpoint.observation.Recorded;
import org.setpoint.observation.SessionPlan;

/** Writes down what a study wants of every patient, and lives its short experiments on copies. */
final class LedgerPhase implements Phase {
    private final CohortRun run;
    private final LedgerPlan plan;
    private final Ledger ledger;
    private final Reading reading;

    LedgerPhase(CohortRun run) {
        this.run = run;
        plan = run.world().ledgerPlan();
        ledger = run.record().ledger();
        reading = new Reading(run.population(), run.readOut(), run.pharmacy());
    }

    @Override
    public void run(int day) {
        int time = plan.days().indexOf(day + 1);
        if (time >= 0) {
            write(time);
        }
        for (SessionPlan session : plan.sessions()) {
            if (session.day() == day + 1) {
                new Session(run, session).live(ledger);
            }
        }
    }

    private void write(int time) {
        List<Recorded> quantities = plan.quantities();
        for (int row = 0; row < run.population().size(); row++) {
            reading.read(row);
            for (Recorded q : quantities) {
                if (q.counts(reading)) {
                    ledger.write("", q.word(), time, row, q.of(reading));
                }
            }
        }
    }
}
