package org.setpoint.cluster;

import org.setpoint.simulation.CohortRun;
import org.setpoint.simulation.World;

/**
 * What a small part of the work took, measured on this machine: one part of the first replicate, on one core. It is run twice,
 * for the first time Java is still compiling, and the second is what counts.
 *
 * @param patients in the part
 * @param days of the scenario
 * @param seconds that the second time took, enrolment and lived history included
 */
public record Pilot(long patients, int days, double seconds) {
    private static final double NANO = 1e-9;

    /**
     * Measures.
     *
     * @param world of a run of the plan
     * @return at least one patient and one day
     */
    public static Pilot of(World world) {
        int patients = Math.min(world.part(), world.scenario().patients());
        live(world, patients);
        long began = System.nanoTime();
        live(world, patients);
        return new Pilot(patients, world.scenario().duration(), (System.nanoTime() - began) * NANO);
    }

    private static void live(World world, int patients) {
        new CohortRun(world, 1, 0, patients, CohortRun.Resolution.DAILY).run();
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
}
