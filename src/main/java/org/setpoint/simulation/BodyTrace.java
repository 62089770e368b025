package org.setpoint.simulation;

import java.util.ArrayList;
import java.util.List;
import org.setpoint.observation.BodyHour;
import org.setpoint.observation.Event;
import org.setpoint.observation.RunRecord;
import org.setpoint.patient.Population;

/**
 * One patient of a scenario, hour by hour. It is the patient of the same number in a run: the same traits, the same luck,
 * the same prescriber among the same other patients, the same decisions of the same rules; only the body is advanced in hours instead of days.
 */
public final class BodyTrace {
    private final List<BodyHour> hours = new ArrayList<>();
    private final CohortRun run;
    private final RunRecord record;
    private final long patient;
    private final int row;

    /**
     * Lives the patient's run up to the end of the stretch.
     *
     * @param world the scenario, ready to run
     * @param replicate 1 or more
     * @param patient number in the cohort, 0 or more
     * @param from first day of the stretch
     * @param until first day behind it, at most the duration
     */
    public BodyTrace(World world, int replicate, long patient, int from, int until) {
        this.patient = patient;
        row = (int) (patient - world.districts().firstPatient(patient));
        run = CohortRun.around(world, replicate, patient);
        BodyReader.OfRun reader = new BodyReader.OfRun(run, row);
        run.onHour(hour -> {
            if (hour > from * 24 && hour <= until * 24) {
                hours.add(reader.now().hour(hour));
            }
        });
        record = run.run(until);
    }

    /**
     * The hours of the stretch; fewer if the patient died.
     *
     * @return in order
     */
    public List<BodyHour> hours() {
        return List.copyOf(hours);
    }

    /**
     * What happened to the patient until the end of the stretch.
     *
     * @return in order
     */
    public List<Event> events() {
        return record.events().stream().filter(e -> e.patient() == patient).toList();
    }

    /**
     * Who it is.
     *
     * @return for a caption, for example {@code woman, 52 years, nociplastic pain}
     */
    public String who() {
        return who(run.population(), row);
    }

    static String who(Population p, int row) {
        return (p.female[row] ? "woman" : "man") + ", " + (int) p.age[row] + " years, " + p.phenotype[row].word()
                + " pain";
    }
}
