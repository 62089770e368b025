package org.setpoint.behavior;

import org.setpoint.patient.Maintenance;
import org.setpoint.patient.Population;
import org.setpoint.random.Luck;
import org.setpoint.random.Purpose;

/** Enforced abstinence and what follows it (Eq. 49): on the day of release a share resumes at the old dose. */
public final class Release {
    private Release() {}

    /**
     * Keeps a patient from every opioid.
     *
     * @param p patients
     * @param row which
     * @param release first day in freedom
     * @param resume chance of resuming on that day, 0 to 1
     */
    public static void confine(Population p, int row, int release, double resume) {
        if (p.seeking.releaseOn[row] == release) {
            return;
        }
        p.seeking.releaseOn[row] = release;
        p.seeking.resume[row] = resume;
        p.seeking.resumedOn[row] = Population.NEVER;
        p.seeking.secondPrescriber[row] = false;
        p.seeking.inductionOn[row] = Population.NEVER;
        p.care.maintenance[row] = Maintenance.NONE;
        p.supply.stock[row] = 0;
        if (!p.supply.illicit[row]) {
            p.supply.illicitDose[row] = p.care.oldDose[row];
        }
        p.supply.illicit[row] = false;
    }

    /**
     * The day of release.
     *
     * @param p patients
     * @param row which
     * @param day of the run
     * @param luck of the replicate
     * @return true if the patient resumes
     */
    public static boolean resumes(Population p, int row, int day, Luck luck) {
        boolean resumes = p.supply.illicitDose[row] > 0
                && luck.uniform(p.number(row), Purpose.RESUMPTION, day) < p.seeking.resume[row];
        if (resumes) {
            p.supply.illicit[row] = true;
            p.supply.illicitSince[row] = day;
            p.seeking.resumedOn[row] = day;
        }
        return resumes;
    }
}
