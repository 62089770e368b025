package org.setpoint.practice;

import org.setpoint.patient.Care;
import org.setpoint.patient.Population;

/** The prescribers of the patients of a run: who treats whom, and how. */
public final class Practices {
    private final Population population;

    /**
     * Every patient has a prescriber.
     *
     * @param population their patients
     */
    public Practices(Population population) {
        this.population = population;
        for (int row = 0; row < population.size(); row++) {
            population.care.prescriber[row] = 0;
        }
    }

    /**
     * How readily the patient's prescriber prescribes opioids.
     *
     * @param row patient
     * @return 1 = usual
     */
    public double style(int row) {
        return population.care.prescriber[row] == Care.NOBODY ? 0 : 1;
    }

    /**
     * How strictly the patient's prescriber answers aberrance and high doses.
     *
     * @param row patient
     * @return 1 = usual
     */
    public double sternness(int row) {
        return population.care.prescriber[row] == Care.NOBODY ? 0 : 1;
    }

    /**
     * The patient looks for another prescriber today, and is taken on where somebody has room and is willing.
     *
     * @param row patient
     * @param day of the run
     * @return true if somebody takes the patient on
     */
    public boolean takeOn(int row, int day) {
        population.care.prescriber[row] = 0;
        return day >= 0;
    }

    /**
     * The patient has no prescriber any more.
     *
     * @param row patient
     */
    public void leave(int row) {
        population.care.prescriber[row] = Care.NOBODY;
    }
}
