package org.setpoint.simulation;

import java.util.Arrays;
import org.setpoint.observation.Reading;
import org.setpoint.patient.Population;

/** Records outcomes on the days that are recorded, and checks that every body is still possible. */
final class ObservationPhase implements Phase {
    private final CohortRun run;
    private final int[] days;
    private final Reading reading;

    ObservationPhase(CohortRun run) {
        this.run = run;
        days = run.world().recordDays();
        reading = new Reading(run.population(), run.readOut(), run.pharmacy());
    }

    /** Records day 0, before anything is done, and who had how much of an opioid before it. */
    void recordStart() {
        Population p = run.population();
        for (int row = 0; row < p.size(); row++) {
            p.pain[row] = run.readOut().pain(row);
            p.priorDose[row] = p.onOpioid(row) ? (float) run.pharmacy().dose(p, row) : Population.NO_OPIOID;
        }
        record(0);
    }

    @Override
    public void run(int day) {
        int time = Arrays.binarySearch(days, day + 1);
        if (time >= 0) {
            record(time);
        }
    }

    private void record(int time) {
        for (int row = 0; row < run.population().size(); row++) {
            if (run.population().alive(row)) {
                BodyCheck.requireValid(run.population(), row, days[time]);
            }
            reading.read(row);
            run.record().add(time, reading);
        }
    }
}
