package org.setpoint.practice;

import org.setpoint.parameter.Settings;

/**
 * Which prescriber a patient begins with, by numbers alone. Patients of successive numbers share a panel, successive panels
 * a district; a patient looks for another prescriber within the district only, so that districts never touch each other.
 *
 * @param panel patients of each prescriber at the start, at least 1
 * @param practices prescribers of a district, at least 1
 * @param patients of the whole cohort
 */
public record Districts(int panel, int practices, long patients) {
    /** Columns of so many patients fit a core's cache; assumption: measured by {@code setpoint bench} as good as any. */
    private static final int COMFORTABLE = 2048;

    /**
     * The districts of a scenario.
     *
     * @param settings values of {@link PrescriberKeys}
     * @param patients of the whole cohort
     */
    public Districts(Settings settings, long patients) {
        this((int) settings.number("panel"), (int) settings.number("practices"), patients);
    }

    /**
     * Patients of a district.
     *
     * @return panels times practices
     */
    public int size() {
        return panel * practices;
    }

    /**
     * In how large parts a cohort may be run: whole districts, together about as many patients as a cache holds.
     *
     * @return patients, a multiple of {@link #size}
     */
    public int part() {
        return Math.max(1, COMFORTABLE / size()) * size();
    }

    /**
     * The district of a patient.
     *
     * @param patient number in the cohort
     * @return 0 or more
     */
    public long districtOf(long patient) {
        return patient / size();
    }

    /**
     * The first patient of the same district.
     *
     * @param patient number in the cohort
     * @return number in the cohort
     */
    public long firstPatient(long patient) {
        return districtOf(patient) * size();
    }

    /**
     * With whom a patient begins.
     *
     * @param patient number in the cohort
     * @return the prescriber, a number within the district
     */
    public short prescriberOf(long patient) {
        return (short) (patient % size() / panel);
    }

    /**
     * How many patients a prescriber begins with.
     *
     * @param prescriber number in the whole cohort
     * @return at most the panel; fewer for the last of the cohort, 0 behind it
     */
    public int panelOf(long prescriber) {
        return (int) Math.max(0, Math.min(panel, patients - prescriber * panel));
    }
}
