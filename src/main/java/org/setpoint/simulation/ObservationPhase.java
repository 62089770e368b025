package org.setpoint.simulation;

import java.util.Arrays;
import org.setpoint.observation.Reading;

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

    /** Records day 0, before anything is done. */
    void recordStart() {
        for (int row = 0; row < run.population().size(); row++) {
            run.population().pain[row] = run.readOut().pain(row);
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
