package org.setpoint.cluster;

import java.util.List;
import java.util.Locale;
import org.setpoint.simulation.CohortRun;
import org.setpoint.simulation.World;

/**
 * What a small part of the work took, measured on this machine: one part of the first replicate, on one core. It is repeated
 * until a second is over, at least once, for at first Java is still compiling; the fastest counts.
 *
 * @param patients in the part
 * @param days of the scenario
 * @param seconds that the fastest time took, enrolment and lived history included
 */
public record Pilot(long patients, int days, double seconds) {
    private static final double NANO = 1e-9;
    private static final long ENOUGH = 1_000_000_000L;

    /**
     * Measures.
     *
     * @param world of a run of the plan
     * @return at least one patient and one day
     */
    public static Pilot of(World world) {
        int patients = Math.min(world.part(), world.scenario().patients());
        long begin = System.nanoTime();
        long fastest = live(world, patients);
        do {
            fastest = Math.min(fastest, live(world, patients));
        } while (System.nanoTime() - begin < ENOUGH);
        return new Pilot(patients, world.scenario().duration(), fastest * NANO);
    }

    private static long live(World world, int patients) {
        long began = System.nanoTime();
        new CohortRun(world, 1, 0, patients, CohortRun.Resolution.DAILY).run();
        return System.nanoTime() - began;
    }

    /**
     * Scales.
     *
     * @param all patients of a run
     * @return seconds of one core that a run takes
     */
    public double secondsOf(long all) {
        return seconds * all / patients;
    }

    /**
     * The price of a step.
     *
     * @return microseconds of one core a patient and day
     */
    public double microsecondsAPatientDay() {
        return seconds * 1e6 / ((double) patients * days);
    }

    /**
     * What was measured and what follows.
     *
     * @param runs of the plan
     * @param all patients of a run
     * @param each runs of a task, at most
     * @return two lines
     */
    public List<String> words(int runs, long all, long each) {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "%d runs of %,d patients and %d days, at most %d a task. A pilot of %,d patients took %.2f s on one core here,",
                        runs,
                        all,
                        days,
                        each,
                        patients,
                        seconds),
                String.format(
                        Locale.ROOT,
                        "%.2f microseconds a patient and day: about %.0f s of a core a task. What is asked for is more on purpose.",
                        microsecondsAPatientDay(),
                        each * secondsOf(all)));
    }
}
