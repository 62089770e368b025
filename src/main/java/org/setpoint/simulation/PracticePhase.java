package org.setpoint.simulation;

import org.setpoint.patient.Population;
import org.setpoint.policy.Climate;
import org.setpoint.practice.Farewell;
import org.setpoint.practice.Practices;

/** The day of the prescribers before they see anybody: some give opioids up, and their patients hear of it. */
final class PracticePhase implements Phase {
    /** Days between two looks at the panels, as {@link Practices#growWeary} expects. */
    private static final int PANEL_PERIOD = 28;
    /** Days between two looks at who has been without an opioid. */
    private static final int USE_PERIOD = 7;
    /** So long without an opioid ends a use; the definition of Shah 2017. */
    private static final int USE_GAP = 180;

    private final CohortRun run;
    private final Population population;
    private final Practices practices;
    private final Consultation visit;
    private final Farewell farewell;

    PracticePhase(CohortRun run, Consultation visit) {
        this.run = run;
        this.visit = visit;
        population = run.population();
        practices = run.practices();
        farewell = run.world().farewell();
    }

    @Override
    public void run(int day) {
        Climate climate = run.climate();
        practices.newDay();
        if (day > 0 && day % PANEL_PERIOD == 0) {
            practices.growWeary(day, climate.givingUp * climate.weariness);
        }
        if (climate.closed > 0) {
            practices.close(climate.closed, climate.cutOff);
        }
        if (practices.hasNews()) {
            tell(day);
        }
        if (day % USE_PERIOD == 0) {
            endUse(day);
        }
    }

    private void tell(int day) {
        for (int row = 0; row < population.size(); row++) {
            if (population.alive(row) && practices.hearsNews(row)) {
                practices.turnAway(row);
                visit.open(row, day, Math.max(1, population.nextVisit[row] - day));
                farewell.tell(visit, practices.isCutOff(row, day));
                visit.close();
            }
        }
        practices.newsIsTold();
    }

    private void endUse(int day) {
        int[] stopped = population.care.stoppedOn;
        for (int row = 0; row < population.size(); row++) {
            if (stopped[row] != Population.NEVER && day - stopped[row] >= USE_GAP && !population.onOpioid(row)) {
                population.care.useEnded[row] = true;
            }
        }
    }
}
